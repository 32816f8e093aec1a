package org.werkbank.exercise.type.readingtree;

import java.util.Arrays;
import java.util.List;

/**
 * The rows of one attempt: generated, or from a trainer's table. They follow from the plan and the
 * seed: nobody keeps them.
 */
interface Data {

  /** Rows with their columns in the order of {@link #measures()}, and whether they are failures. */
  record Rows(double[][] values, boolean[] failed) {
    int failures() {
      int failures = 0;
      for (boolean one : failed) if (one) failures++;
      return failures;
    }

    /** The first columns only. */
    double[][] first(int columns) {
      double[][] first = new double[values.length][];
      for (int i = 0; i < first.length; i++) first[i] = Arrays.copyOf(values[i], columns);
      return first;
    }
  }

  List<Measure> measures();

  /** How many measures, from the first, are measured; the others are calculated from them. */
  int measured();

  /** What the trees learn from. */
  Rows learning();

  /** What the learner may compare them on. */
  Rows check();

  /** Where machines to be read are picked from. */
  Rows machines();

  /** What counts, and nobody hears about before the end. */
  Rows hidden();
}
