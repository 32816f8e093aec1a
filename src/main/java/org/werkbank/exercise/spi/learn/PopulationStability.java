package org.werkbank.exercise.spi.learn;

import java.util.Arrays;

/**
 * Population stability index of one signal (curriculum E06; Siddiqi, Credit Risk Scorecards, 2006,
 * chapter 6; Yurdakul and Naranjo, Statistical properties of the population stability index,
 * Journal of Risk Model Validation 14, 2020). The reference is cut into ten bins of equal counts;
 * PSI = sum over the bins of (a - e) ln(a / e), where e and a are the shares of the reference and
 * of the new values. Two samples of n and m values of the same source give about 9 (1/n + 1/m).
 */
public final class PopulationStability {
  /** Bins of the reference. */
  public static final int BINS = 10;

  /** No share counts as less than this, so that an empty bin gives a finite number. */
  public static final double FLOOR = 0.005;

  private final double[] cuts;
  private final double[] expected;

  private PopulationStability(double[] cuts, double[] expected) {
    this.cuts = cuts;
    this.expected = expected;
  }

  /**
   * Learns the bins.
   *
   * @param reference at least 10 finite numbers, in any unit
   * @throws IllegalArgumentException if there are fewer
   */
  public static PopulationStability of(double[] reference) {
    if (reference.length < BINS) throw new IllegalArgumentException("fewer values than bins");
    double[] sorted = reference.clone();
    Arrays.sort(sorted);
    double[] cuts = new double[BINS - 1];
    for (int bin = 1; bin < BINS; bin++) {
      int at = bin * sorted.length / BINS;
      cuts[bin - 1] = (sorted[at - 1] + sorted[at]) / 2;
    }
    return new PopulationStability(cuts, shares(cuts, reference));
  }

  /**
   * The index of new values, 0 or above. Below 0.1 is called stable and above 0.25 shifted by a
   * convention without firm basis.
   *
   * @param values at least one number, in the unit of the reference
   * @throws IllegalArgumentException if there is none
   */
  public double index(double[] values) {
    if (values.length == 0) throw new IllegalArgumentException("no values");
    double[] actual = shares(cuts, values);
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += (actual[bin] - expected[bin]) * StrictMath.log(actual[bin] / expected[bin]);
    }
    return sum;
  }

  private static double[] shares(double[] cuts, double[] values) {
    double[] shares = new double[BINS];
    double one = 1.0 / values.length;
    for (double value : values) {
      int bin = 0;
      for (double cut : cuts) if (value > cut) bin++;
      shares[bin] += one;
    }
    for (int bin = 0; bin < BINS; bin++) shares[bin] = Math.max(FLOOR, shares[bin]);
    return shares;
  }
}
