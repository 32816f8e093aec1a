package org.werkbank.exercise.type.goodbad;

import java.util.ArrayList;
import java.util.List;

/**
 * A model tried on parts it has not learnt from.
 *
 * @param missed the first bad parts that the model accepted
 * @param rejected the first good parts that the model sorted out
 */
record Trial(Tally counts, List<Part> missed, List<Part> rejected) {
  /** The limit every model begins with. */
  static final double HALF = 0.5;

  /** More pictures of a kind of mistake teach nothing more. */
  static final int MOST = 12;

  Trial {
    missed = List.copyOf(missed);
    rejected = List.copyOf(rejected);
  }

  static Trial of(Inspector inspector, List<Part> tried) {
    return of(inspector, tried, HALF);
  }

  /**
   * Tries.
   *
   * @param limit from this suspicion on a part is sorted out
   */
  static Trial of(Inspector inspector, List<Part> tried, double limit) {
    double[] suspicions = inspector.suspicions(tried);
    List<Part> missed = new ArrayList<>();
    List<Part> rejected = new ArrayList<>();
    for (int i = 0; i < suspicions.length; i++) {
      Part part = tried.get(i);
      boolean out = suspicions[i] >= limit;
      if (part.bad() && !out && missed.size() < MOST) missed.add(part);
      if (!part.bad() && out && rejected.size() < MOST) rejected.add(part);
    }
    return new Trial(Tally.of(tried, suspicions, limit), missed, rejected);
  }
}
