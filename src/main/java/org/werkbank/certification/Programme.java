package org.werkbank.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.werkbank.platform.text.Text;

/**
 * A set of courses that ends in a certificate; read from {@code courses/programmes.yaml}.
 *
 * @param code short and unique, for example {@code Z1}
 * @param version counts up when what it asks for changes
 * @param level as printed on the certificate
 * @param hours workload, whole hours
 * @param validity months
 * @param must how many questions of the test must be right
 * @param pass points needed; a question is worth 1
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
    List<Part> courses,
    int must,
    int pass,
    List<TestExercise> exercises,
    Text assessment,
    Text quality,
    LocalDate law,
    List<Outcome> outcomes,
    List<String> local,
    String source) {
  public Programme {
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

  /** What one can do afterwards. */
  public record Outcome(String competence, Text text) {}

  /** Questions in the test. */
  public int items() {
    return courses.stream().mapToInt(Part::items).sum();
  }
}
