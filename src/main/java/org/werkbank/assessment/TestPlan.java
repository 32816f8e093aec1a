package org.werkbank.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.text.Text;

/**
 * What the test of a programme consists of, for one person (curriculum, section 4.2).
 *
 * @param programme code, for example {@code Z1}
 * @param missing what the person has to do first
 * @param parts the courses
 * @param must how many of the questions must be right
 * @param mark points needed; a question is worth 1
 * @param exercises of the programme, to be done in test mode
 * @param lot which of them are in a form
 * @param since tests handed in earlier do not count any more: what they led to was taken back, or
 *     comes to its end
 * @param renewal whether it is the shorter test of somebody whose certificate comes to its end
 */
public record TestPlan(
    String programme,
    Text title,
    List<Missing> missing,
    List<Part> parts,
    int must,
    double mark,
    List<TestExercise> exercises,
    Lot lot,
    Instant since,
    boolean renewal) {

  public TestPlan {
    missing = List.copyOf(missing);
    parts = List.copyOf(parts);
    exercises = List.copyOf(exercises);
  }

  /**
   * A course that is not completed yet, or a certificate that is not valid.
   *
   * @param address where it can be done
   */
  public record Missing(String address, String code, Text title) {}

  /**
   * Which exercises of the programme a form has.
   *
   * @param among their numbers from 1
   * @param drawn how many of them; chance decides if they are fewer
   */
  public record Lot(List<Integer> among, int drawn) {
    public Lot {
      among = List.copyOf(among);
    }

    /** Every exercise of a programme that has this many. */
    public static Lot all(int exercises) {
      return new Lot(IntStream.rangeClosed(1, exercises).boxed().toList(), exercises);
    }

    /** Whether chance decides. */
    public boolean isDrawn() {
      return drawn < among.size();
    }

    /** The exercises of the form with this seed, in the order of their numbers. */
    List<Integer> of(long seed) {
      List<Integer> order = Layout.shuffled(among, new Seed(seed).stream(11));
      return order.subList(0, drawn).stream().sorted().toList();
    }
  }

  /**
   * The questions of one course.
   *
   * @param version the course version the person has learned from
   * @param shares percent of remember and understand, apply, analyse and evaluate
   */
  public record Part(UUID version, int items, List<Integer> shares) {
    public Part {
      shares = List.copyOf(shares);
    }
  }

  /**
   * An exercise in test mode.
   *
   * @param type key of the exercise type
   * @param parameters as in a course file
   */
  public record TestExercise(String type, Map<String, Object> parameters, Text title) {}

  /** The exercises a form can have. */
  public List<TestExercise> possible() {
    return lot.among().stream().map(nr -> exercises.get(nr - 1)).toList();
  }

  /** How many questions are asked. */
  public int items() {
    return parts.stream().mapToInt(Part::items).sum();
  }

  Blueprint blueprint() {
    List<Blueprint.Part> drawn =
        parts.stream()
            .map(part -> new Blueprint.Part(part.version(), part.items(), part.shares()))
            .toList();
    return new Blueprint(drawn, must, mark);
  }
}
