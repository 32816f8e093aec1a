package org.werkbank.exercise.type.driftwatch;

/** The upper limits of chance for a count of wrong judgements (binomial distribution). */
final class Limit {
  /** Chance that a model as good as on its first day reaches the limit. */
  static final double STOP = .05;

  /** Chance that it reaches the count that calls for a closer look. */
  static final double LOOK = .2;

  private Limit() {}

  /**
   * The smallest count k with P(X ≥ k) at most alpha for X binomial with n and p.
   *
   * @param n parts measured, 0 or more
   * @param p normal share of wrong judgements, between 0 and 1
   * @param alpha {@link #STOP} or {@link #LOOK}
   */
  static int of(int n, double p, double alpha) {
    double below = 0;
    double exactly = StrictMath.pow(1 - p, n);
    for (int k = 0; k <= n; k++) {
      if (1 - below <= alpha) return k;
      below += exactly;
      exactly *= (double) (n - k) / (k + 1) * p / (1 - p);
    }
    return n + 1;
  }
}
