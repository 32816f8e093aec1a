package org.werkbank.assessment;

import java.time.Instant;
import java.util.List;
import org.werkbank.platform.text.Text;

/**
 * How a test ended. For the learner alone (B-03): of all this only the certificate is seen by
 * others.
 */
public sealed interface TestOutcome {
  Breakdown breakdown();

  /** Passed. */
  record Passed(Instant at, Breakdown breakdown) implements TestOutcome {}

  /**
   * Not yet.
   *
   * @param repeat topics of the questions that went wrong, each once
   */
  record NotYet(Instant at, Breakdown breakdown, List<Repeat> repeat) implements TestOutcome {}

  /**
   * The numbers.
   *
   * @param points a case with a right decision and a wrong reason counts 0.5
   * @param mark points needed
   */
  record Breakdown(
      double points,
      double mark,
      int total,
      List<CoursePoints> courses,
      int mustRight,
      int must,
      List<Exercise> exercises) {
    /** Whether a must question went wrong. */
    public boolean mustMissed() {
      return mustRight < must;
    }

    /** Whether an exercise is still to be passed. */
    public boolean exerciseOpen() {
      return exercises.stream().anyMatch(exercise -> !exercise.passed());
    }
  }

  /** Points of one course. */
  record CoursePoints(String code, Text title, double points, int total) {}

  /** One exercise of the test. */
  record Exercise(int nr, Text title, boolean passed) {}
}
