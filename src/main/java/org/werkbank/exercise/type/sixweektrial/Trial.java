package org.werkbank.exercise.type.sixweektrial;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * One trial with what was measured, and the band of its difference.
 *
 * @param before shares of the weeks of the baseline
 * @param during shares of the weeks of the trial, the dropped ones included
 * @param dropped how many weeks of the trial do not count
 * @param band of the difference "during minus before", as shares
 */
record Trial(double[] before, double[] during, int dropped, Band band) {
  private static final int BOOTSTRAPS = 1_000;
  private static final double TAIL = .05;

  /**
   * A band that holds the true difference in nine of ten cases.
   *
   * @param low its lower end
   * @param high its upper end
   */
  record Band(double low, double high) {
    /** Less than before, beyond doubt. */
    boolean success() {
      return high < 0;
    }
  }

  /**
   * Runs a trial.
   *
   * @param effect relative change of the scrap; 0 for none
   */
  static Trial run(RandomGenerator chance, Design design, double effect) {
    double[] before = new double[design.before()];
    for (int week = 0; week < before.length; week++)
      before[week] = Hall.week(chance, design.measure(), 0, effect);
    double[] during = new double[design.during()];
    int weeks = 0;
    Band band = null;
    while (weeks < during.length && !stops(design, band)) {
      during[weeks] = Hall.week(chance, design.measure(), weeks + 1, effect);
      weeks++;
      boolean last = weeks == during.length;
      boolean looks = design.stop() == Stop.WHEN_GOOD && weeks > design.dropped();
      if (last || looks) band = band(chance, before, during, design.dropped(), weeks);
    }
    return new Trial(before, Arrays.copyOf(during, weeks), design.dropped(), band);
  }

  private static boolean stops(Design design, Band band) {
    return design.stop() == Stop.WHEN_GOOD && band != null && band.success();
  }

  /**
   * The middle nine tenths of 1,000 differences of means of weeks drawn with replacement (Efron,
   * Tibshirani: An Introduction to the Bootstrap, 1993, section 13.3).
   */
  private static Band band(
      RandomGenerator chance, double[] before, double[] during, int from, int to) {
    double[] differences = new double[BOOTSTRAPS];
    for (int i = 0; i < BOOTSTRAPS; i++)
      differences[i] = mean(chance, during, from, to) - mean(chance, before, 0, before.length);
    Arrays.sort(differences);
    return new Band(
        differences[(int) (TAIL * BOOTSTRAPS)], differences[(int) ((1 - TAIL) * BOOTSTRAPS)]);
  }

  /** Of as many weeks, drawn with replacement. */
  private static double mean(RandomGenerator chance, double[] weeks, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) sum += weeks[chance.nextInt(from, to)];
    return sum / (to - from);
  }
}
