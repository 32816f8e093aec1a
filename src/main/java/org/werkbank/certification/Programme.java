package org.werkbank.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.werkbank.platform.text.Text;

/**
 * A set of courses that ends in a certificate; read from {@code courses/programmes.yaml}.
 *
 * @param code short and unique, for example {@code Z1}
 * @param version counts up when what it asks for changes
 * @param level as printed on the certificate
 * @param hours workload, whole hours
 * @param validity months
 * @param halfYearly months for people who are to be instructed every six months; empty if the same
 * @param requires codes of the programmes whose certificate must be valid before the test
 * @param must how many questions of the test must be right
 * @param pass points needed; a question is worth 1
 * @param renewal the shorter test at the end of the validity; empty if there is none
 * @param assessment how it was assessed, as printed
 * @param quality how the assessment is kept good, as printed
 * @param law date of the legal state that is taught
 * @param local keys of the company's texts that must be written before it can be tested, besides
 *     those its courses have a place for
 * @param source the definition itself as JSON; kept with each certificate, so that a later version
 *     changes none
 */
public record Programme(
    String code,
    int version,
    Text title,
    Text summary,
    Text level,
    int hours,
    int validity,
    Optional<Integer> halfYearly,
    List<String> requires,
    List<Part> courses,
    int must,
    int pass,
    List<TestExercise> exercises,
    Optional<Renewal> renewal,
    Text assessment,
    Text quality,
    LocalDate law,
    List<Outcome> outcomes,
    List<String> local,
    String source) {
  public Programme {
    requires = List.copyOf(requires);
    courses = List.copyOf(courses);
    exercises = List.copyOf(exercises);
    outcomes = List.copyOf(outcomes);
    local = List.copyOf(local);
  }

  /**
   * A course and how many questions of the test come from its pool.
   *
   * @param levels percent of them that ask to know, to apply and to analyse; together 100
   */
  public record Part(String slug, int items, List<Integer> levels) {
    /** Where the file says nothing else. */
    static final List<Integer> USUAL = List.of(40, 40, 20);

    public Part {
      levels = List.copyOf(levels);
    }
  }

  /** An exercise in test mode. */
  public record TestExercise(String type, Map<String, Object> parameters, Text title) {}

  /**
   * The shorter test of somebody whose certificate comes to its end (curriculum, section 6.4).
   *
   * @param items questions; they are shared out to the courses like those of the whole test
   * @param exercises numbers from 1 of exercises of the programme
   * @param one whether one of them is drawn; otherwise all are asked
   * @param from days before the end from which it can be taken
   * @param grace days after the end until which it can be taken
   */
  public record Renewal(
      int items, int must, int pass, List<Integer> exercises, boolean one, int from, int grace) {
    public Renewal {
      exercises = List.copyOf(exercises);
    }
  }

  /** What one can do afterwards. */
  public record Outcome(String competence, Text text) {}

  /** Months of validity for a person who is, or is not, marked "every 6 months". */
  public int months(boolean everySixMonths) {
    return everySixMonths ? halfYearly.orElse(validity) : validity;
  }

  /**
   * How many questions of a shorter test come from each course: like those of the whole test, the
   * largest remainders first, earlier courses first.
   */
  List<Integer> shares(int questions) {
    List<Integer> shares = new ArrayList<>();
    courses.forEach(part -> shares.add(questions * part.items() / items()));
    int left = questions - shares.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, courses.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> -(questions * courses.get(i).items() % items())))
        .limit(left)
        .forEach(i -> shares.set(i, shares.get(i) + 1));
    return List.copyOf(shares);
  }

  /** Questions in the test. */
  public int items() {
    return courses.stream().mapToInt(Part::items).sum();
  }
}
