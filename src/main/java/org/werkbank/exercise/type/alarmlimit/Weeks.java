package org.werkbank.exercise.type.alarmlimit;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Eight weeks of hourly RMS velocity of all fans (curriculum E02), v = v0 · L · N · K · G, in steps
 * of the sensor. Eight fans break down.
 */
final class Weeks {
  static final int HOURS = 8 * 7 * 24;
  static final int WEEK = 7 * 24;
  static final int FAILING = 8;

  /** What a sensor can show at most, in steps. */
  static final int TOP = 1295;

  private static final int DAY = 24;
  private static final double LOAD = 0.12;
  private static final double ODD_WEEK = 0.08;
  private static final double NOISE = 0.10;
  private static final double KNOCKS = 0.005;
  private static final int KNOCK_HOURS = 4;
  private static final double KNOCK = Math.log(2);
  private static final double KNOCK_SPREAD = 0.25;
  private static final double GROWTH_FROM = 2.4;
  private static final double GROWTH_TO = 4.6;
  private static final double GROWTH_DAYS_FROM = 6;
  private static final double GROWTH_DAYS_TO = 12;
  private static final int QUIET_START = 150;
  private static final double RATTLE = 0.15;
  private static final int RATTLE_HOURS_FROM = 10;
  private static final int RATTLE_HOURS_TO = 40;
  private static final double RATTLES = Math.log(5);
  private static final double WEAR = 0.075;

  private final int[][] firm = new int[Park.FANS][];
  private final int[][] rough = new int[Park.FANS][];
  private final int[] grows = new int[Park.FANS];
  private final int[] fails = new int[Park.FANS];

  private Weeks() {}

  /** Eight weeks of these fans; each is a little more worn or cleaner than in other weeks. */
  static Weeks of(Park park, RandomGenerator chance) {
    Weeks weeks = new Weeks();
    List<Integer> failing = Park.some(chance, FAILING);
    for (int fan = 0; fan < Park.FANS; fan++) {
      double level = park.base().get(fan) * Math.exp(chance.nextGaussian(0, WEAR));
      weeks.run(fan, level, park.phase().get(fan), failing.contains(fan), chance);
    }
    for (int fan = 0; fan < Park.FANS; fan++)
      weeks.rough[fan] =
          park.loose().contains(fan) ? rattling(weeks.firm[fan], chance) : weeks.firm[fan];
    return weeks;
  }

  private void run(int fan, double level, double phase, boolean fails, RandomGenerator chance) {
    double growth = 1;
    int hours = 1;
    this.fails[fan] = -1;
    this.grows[fan] = -1;
    if (fails) {
      hours = (int) Math.round(DAY * chance.nextDouble(GROWTH_DAYS_FROM, GROWTH_DAYS_TO));
      this.fails[fan] = (int) chance.nextDouble(hours + QUIET_START, HOURS - DAY);
      this.grows[fan] = this.fails[fan] - hours;
      growth = chance.nextDouble(GROWTH_FROM, GROWTH_TO);
    }
    double[] knocks =
        bursts(chance, KNOCKS, 1, KNOCK_HOURS, KNOCK);
    int[] steps = new int[HOURS];
    for (int hour = 0; hour < HOURS; hour++) {
      double load = 1 + LOAD * Math.sin(2 * Math.PI * ((double) hour / DAY - phase));
      if (hour / WEEK % 2 == 1) load += ODD_WEEK;
      double noise = Math.exp(chance.nextGaussian(0, NOISE));
      boolean growing = fails && hour >= this.grows[fan] && hour <= this.fails[fan];
      double way = growing ? (double) (hour - this.grows[fan]) / hours : 0;
      steps[hour] = steps(level * load * noise * knocks[hour] * Math.pow(growth, way));
    }
    firm[fan] = steps;
  }

  /** The same signal from a sensor that sits loose: it rattles for hours. */
  private static int[] rattling(int[] firm, RandomGenerator chance) {
    double[] rattle = bursts(chance, RATTLE, RATTLE_HOURS_FROM, RATTLE_HOURS_TO, RATTLES);
    int[] steps = new int[HOURS];
    for (int hour = 0; hour < HOURS; hour++)
      steps[hour] = steps(firm[hour] * Park.STEP * rattle[hour]);
    return steps;
  }

  private static int steps(double velocity) {
    return (int) Math.min(TOP, Math.round(velocity / Park.STEP));
  }

  /** 1, or for a few hours a lognormal factor; begins with this chance in every hour. */
  private static double[] bursts(
      RandomGenerator chance, double rate, int from, int to, double middle) {
    double[] factors = new double[HOURS];
    int left = 0;
    double factor = 1;
    for (int hour = 0; hour < HOURS; hour++) {
      if (left == 0) {
        boolean begins = chance.nextDouble() < rate;
        left = begins ? chance.nextInt(from, to + 1) : 0;
        factor = begins ? Math.exp(chance.nextGaussian(middle, KNOCK_SPREAD)) : 1;
      }
      factors[hour] = factor;
      if (left > 0) left--;
      if (left == 0 && factor != 1) factor = 1;
    }
    return factors;
  }

  /** The signal of a fan, in steps of the sensor. */
  int[] signal(int fan, boolean fixed) {
    return fixed ? firm[fan] : rough[fan];
  }

  /** The hour in which the damage begins; -1 if there is none. */
  int grows(int fan) {
    return grows[fan];
  }

  /** The hour of the breakdown; -1 if there is none. */
  int fails(int fan) {
    return fails[fan];
  }
}
