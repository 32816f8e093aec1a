package org.werkbank.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.werkbank.platform.text.Text;

/**
 * What the test of a programme consists of, for one person (curriculum, section 4.2).
 *
 * @param programme code, for example {@code Z1}
 * @param missing courses the person has to complete first
 * @param parts the courses
 * @param must how many of the questions must be right
 * @param mark points needed; a question is worth 1
 * @param exercises to be done in test mode
 * @param since tests handed in earlier do not count any more: what they led to was taken back
 */
public record TestPlan(
    String programme,
    Text title,
    List<Missing> missing,
    List<Part> parts,
    int must,
    double mark,
    List<TestExercise> exercises,
    Instant since) {

  public TestPlan {
    missing = List.copyOf(missing);
    parts = List.copyOf(parts);
    exercises = List.copyOf(exercises);
  }

  /** A course that is not completed yet. */
  public record Missing(String slug, String code, Text title) {}

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
