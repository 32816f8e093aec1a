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
    double[] before = before(chance, design);
    double[] during = new double[design.during()];
    int weeks = weeks(chance, design, effect, before, during);
    Band band = band(chance, before, during, design.dropped(), weeks);
    return new Trial(before, Arrays.copyOf(during, weeks), design.dropped(), band);
  }

  /** Whether such a trial ends as a success; quicker than its whole band. */
  static boolean succeeds(RandomGenerator chance, Design design, double effect) {
    double[] before = before(chance, design);
    double[] during = new double[design.during()];
    int weeks = weeks(chance, design, effect, before, during);
    return below(chance, before, during, design.dropped(), weeks);
  }

  private static double[] before(RandomGenerator chance, Design design) {
    double[] before = new double[design.before()];
    for (int week = 0; week < before.length; week++)
      before[week] = Hall.week(chance, design.measure(), 0, 0);
    return before;
  }

  /** Measures week by week until the trial ends; how many weeks it took. */
  private static int weeks(
      RandomGenerator chance, Design design, double effect, double[] before, double[] during) {
    for (int week = 1; week <= during.length; week++) {
      during[week - 1] = Hall.week(chance, design.measure(), week, effect);
      boolean looks = design.stop() == Stop.WHEN_GOOD && week > design.dropped();
      if (looks && below(chance, before, during, design.dropped(), week)) return week;
    }
    return during.length;
  }

  /** Whether the band would lie below 0: fewer than a twentieth of the differences do not. */
  private static boolean below(
      RandomGenerator chance, double[] before, double[] during, int from, int to) {
    int above = 0;
    for (int i = 0; i < BOOTSTRAPS && above < TAIL * BOOTSTRAPS; i++)
      if (mean(chance, during, from, to) >= mean(chance, before, 0, before.length)) above++;
    return above < TAIL * BOOTSTRAPS;
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

  /**
   * Of as many weeks, drawn with replacement. One random number serves four draws; for at most
   * twelve weeks their chances differ by less than one in five thousand.
   */
  private static double mean(RandomGenerator chance, double[] weeks, int from, int to) {
    int count = to - from;
    double sum = 0;
    long bits = 0;
    for (int i = 0; i < count; i++) {
      bits = i % 4 == 0 ? chance.nextLong() : bits >>> 16;
      sum += weeks[from + (int) (((bits & 0xFFFF) * count) >>> 16)];
    }
    return sum / count;
  }
}
