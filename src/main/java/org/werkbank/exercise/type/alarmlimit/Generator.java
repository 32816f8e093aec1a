package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.type.alarmlimit.Weeks.Damage;
import org.werkbank.exercise.type.alarmlimit.Weeks.Machine;

/**
 * Eight weeks of hourly RMS velocity of all fans (curriculum E02): v = v0 · L · N · K · G. Eight
 * fans break down.
 */
final class Generator {
  static final int HOURS = 8 * 7 * 24;
  static final int FAILING = 8;

  private static final int DAY = 24;
  private static final int WEEK = 7 * DAY;
  private static final double WEAR = 0.075;
  private static final double LOAD = 0.12;
  private static final double ODD_WEEK = 0.08;
  private static final double NOISE = 0.10;
  private static final Burst KNOCK = new Burst(.005, 1, 4, Math.log(2));
  private static final Burst RATTLE = new Burst(.15, 10, 40, Math.log(5));
  private static final double BURST_SPREAD = 0.25;
  private static final double GROWTH_FROM = 2.4;
  private static final double GROWTH_TO = 4.6;
  private static final double GROWTH_DAYS_FROM = 6;
  private static final double GROWTH_DAYS_TO = 12;
  private static final int QUIET_START = 150;

  private Generator() {}

  /** Something that begins with this rate an hour, lasts some hours and multiplies the signal. */
  private record Burst(double rate, int from, int to, double middle) {

    /** One factor for each hour; 1 where nothing is. */
    double[] factors(RandomGenerator chance) {
      double[] factors = new double[HOURS];
      int left = 0;
      double factor = 1;
      for (int hour = 0; hour < HOURS; hour++) {
        if (left > 0) {
          left--;
        } else {
          boolean begins = chance.nextDouble() < rate;
          left = begins ? chance.nextInt(from, to + 1) - 1 : 0;
          factor = begins ? Math.exp(chance.nextGaussian(middle, BURST_SPREAD)) : 1;
        }
        factors[hour] = factor;
      }
      return factors;
    }
  }

  /** Eight weeks of these fans; each is a little more worn or cleaner than in other weeks. */
  static Weeks weeks(Park park, RandomGenerator chance) {
    List<Integer> failing = Park.some(chance, FAILING);
    List<double[]> signals = new ArrayList<>();
    List<List<Damage>> damages = new ArrayList<>();
    for (int fan = 0; fan < Park.FANS; fan++) {
      double level = park.base().get(fan) * Math.exp(chance.nextGaussian(0, WEAR));
      double[] growth = new double[HOURS];
      Arrays.fill(growth, 1);
      damages.add(failing.contains(fan) ? List.of(grow(growth, chance)) : List.of());
      signals.add(signal(level, park.phase().get(fan), growth, chance));
    }
    List<Machine> machines = new ArrayList<>();
    for (int fan = 0; fan < Park.FANS; fan++) {
      int[] firm = read(park.gauge(), signals.get(fan), null);
      int[] rough =
          park.loose().contains(fan)
              ? read(park.gauge(), signals.get(fan), RATTLE.factors(chance))
              : firm;
      machines.add(new Machine("", firm, rough, damages.get(fan)));
    }
    return new Weeks(machines, true);
  }

  /** Damage that grows exponentially until the breakdown. */
  private static Damage grow(double[] growth, RandomGenerator chance) {
    int hours = (int) Math.round(DAY * chance.nextDouble(GROWTH_DAYS_FROM, GROWTH_DAYS_TO));
    int breakdown = (int) chance.nextDouble(hours + QUIET_START, HOURS - DAY);
    int from = breakdown - hours;
    double most = chance.nextDouble(GROWTH_FROM, GROWTH_TO);
    for (int hour = from; hour <= breakdown; hour++)
      growth[hour] = Math.pow(most, (double) (hour - from) / hours);
    return new Damage(from, breakdown);
  }

  private static double[] signal(
      double level, double phase, double[] growth, RandomGenerator chance) {
    double[] knocks = KNOCK.factors(chance);
    double[] signal = new double[HOURS];
    for (int hour = 0; hour < HOURS; hour++) {
      double load = 1 + LOAD * Math.sin(2 * Math.PI * ((double) hour / DAY - phase));
      if (hour / WEEK % 2 == 1) load += ODD_WEEK;
      double noise = Math.exp(chance.nextGaussian(0, NOISE));
      signal[hour] = level * load * noise * knocks[hour] * growth[hour];
    }
    return signal;
  }

  /** What the sensor shows of it. */
  private static int[] read(Gauge gauge, double[] signal, double[] rattle) {
    int[] steps = new int[HOURS];
    for (int hour = 0; hour < HOURS; hour++) {
      double factor = rattle == null ? 1 : rattle[hour];
      steps[hour] = gauge.steps(gauge.scale() * signal[hour] * factor);
    }
    return steps;
  }
}
