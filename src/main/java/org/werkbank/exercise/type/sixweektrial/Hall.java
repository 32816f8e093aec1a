package org.werkbank.exercise.type.sixweektrial;

import java.util.random.RandomGenerator;

/**
 * What a hall measures from week to week: binomial counts whose rate itself changes from week to
 * week (overdispersion), before and during a trial.
 */
final class Hall {
  static final int PARTS = 8_000;
  static final double SCRAP = .032;
  static final double EFFECT = -.25;
  private static final double WEEKLY = .16;
  private static final double RAMP = 3;
  private static final int DAYS = 5;
  private static final double DAILY = .20;
  private static final double PEOPLE = 24;
  private static final double GRUMBLE = .40;
  private static final double NOVELTY = -.30;

  private Hall() {}

  /**
   * One week's value, a share from 0 to 1.
   *
   * @param trialWeek 0 before the trial, then 1, 2, 3 and so on; the effect is complete in week 3
   * @param effect relative change of the scrap, for example -.25
   */
  static double week(RandomGenerator chance, Measure measure, int trialWeek, double effect) {
    double full = effect * Math.min(1, trialWeek / RAMP);
    return switch (measure) {
      case WEEK -> share(chance, rate(chance, SCRAP, WEEKLY) * (1 + full), PARTS);
      case BEST_DAY -> bestDay(chance, rate(chance, SCRAP, WEEKLY) * (1 + full));
      case OPINION -> share(chance, GRUMBLE * (trialWeek > 0 ? 1 + NOVELTY : 1), PEOPLE);
    };
  }

  private static double bestDay(RandomGenerator chance, double rate) {
    double best = 1;
    for (int day = 0; day < DAYS; day++)
      best = Math.min(best, share(chance, rate(chance, rate, DAILY), (double) PARTS / DAYS));
    return best;
  }

  private static double rate(RandomGenerator chance, double middle, double spread) {
    return middle * Math.exp(spread * chance.nextGaussian());
  }

  /** A binomial share, by its normal approximation; n·p is never below 9. */
  private static double share(RandomGenerator chance, double rate, double n) {
    double count = n * rate + Math.sqrt(n * rate * (1 - rate)) * chance.nextGaussian();
    return Math.max(0, Math.min(n, Math.rint(count))) / n;
  }
}
