package org.werkbank.exercise.type.driftwatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * A lathe and its parts (curriculum E06): hardness H N(200, 6) HB, coolant N(24, 1.2) °C, wear w
 * U(0, 1); torque M = 8 + .06 (H − 200) + 3 w + N(0, .5) Nm; vibration V = 1.1 + .9 w + .012 (H −
 * 200) + N(0, .12) mm/s; roughness Ra = .8 + .9 w + .014 (H − 200) + N(0, .08) µm. A part is bad if
 * Ra is above the limit.
 */
final class Lathe {
  static final int PARTS = 120;
  static final int LEARNED = 600;
  static final int SIGNALS = 3;
  static final double LIMIT = 1.6;

  /** Parts of a day that may be re-measured; what they show is no secret. */
  static final int OPEN = 20;

  private static final int DAY_STREAM = 1000;
  private static final int MEASURED_STREAM = 100_000;
  private static final int LEARNING_STREAM = 200_000;
  private static final int PER_MONTH = 100;

  private final Seed seed;
  private final Map<Integer, Parts> days = new HashMap<>();
  private final Map<Integer, double[]> open = new HashMap<>();
  private final Map<Integer, Inspector> inspectors = new HashMap<>();
  private final Map<Integer, Judged> judged = new HashMap<>();

  /** Makes the parts of an attempt and remembers what it made; for one thread. */
  Lathe(Seed seed) {
    this.seed = seed;
  }

  /**
   * What an inspection says about the parts of a day.
   *
   * @param called whether it called each of the 120 parts bad
   * @param lights stability index of torque, vibration and coolant
   */
  record Judged(boolean[] called, List<Double> lights) {}

  /**
   * Parts in the order they were made.
   *
   * @param signals torque, vibration and coolant of each part
   * @param surface roughness of each part before chance, µm
   * @param limit from here on too rough
   */
  record Parts(double[][] signals, double[] surface, double limit) {
    double[] signal(int which) {
      double[] all = new double[signals.length];
      for (int i = 0; i < all.length; i++) all[i] = signals[i][which];
      return all;
    }

    boolean bad(int part, double chance) {
      return surface[part] + .08 * chance > limit;
    }
  }

  Seed seed() {
    return seed;
  }

  /** The 120 parts of a day. */
  Parts day(Month month, int day) {
    int at = at(month, day);
    return days.computeIfAbsent(at, key -> make(seed.stream(DAY_STREAM + key), PARTS, month, day));
  }

  /** The inspection learned from 600 parts in the evening of a day; 0 is before the month. */
  Inspector inspector(Month month, int day) {
    return inspectors.computeIfAbsent(
        at(month, day),
        key ->
            Inspector.learn(
                make(seed.stream(LEARNING_STREAM + key), LEARNED, month, day),
                normal(seed.stream(LEARNING_STREAM + MEASURED_STREAM + key), LEARNED)));
  }

  /** The parts of a day as seen by the inspection learned in the evening of another day. */
  Judged judged(Month month, int day, int learned) {
    return judged(month, day, learned, () -> inspector(month, learned));
  }

  /** The parts of a day as seen by an inspection that is there already. */
  Judged judged(Month month, int day, Watch.Learned learned) {
    return judged(month, day, learned.day(), learned::inspector);
  }

  private Judged judged(Month month, int day, int learned, Supplier<Inspector> inspector) {
    return judged.computeIfAbsent(
        at(month, day) * PER_MONTH + learned, key -> inspector.get().judge(day(month, day)));
  }

  /** Chance in the roughness of the first {@link #OPEN} parts of a day, standard normal. */
  double[] open(Month month, int day) {
    return open.computeIfAbsent(
        at(month, day), key -> normal(seed.stream(MEASURED_STREAM + key), OPEN));
  }

  static double[] normal(RandomGenerator chance, int count) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) values[i] = chance.nextGaussian();
    return values;
  }

  private static int at(Month month, int day) {
    return month.number() * PER_MONTH + day;
  }

  private static Parts make(RandomGenerator chance, int count, Month month, int day) {
    boolean changed = month.changed(day);
    Kind kind = month.kind();
    double[][] signals = new double[count][];
    double[] surface = new double[count];
    for (int i = 0; i < count; i++) {
      double hard = chance.nextGaussian(0, 6);
      double wear = chance.nextDouble();
      double torque = 8 + .06 * hard + 3 * wear + chance.nextGaussian(0, .5);
      double vibration = 1.1 + .9 * wear + .012 * hard + chance.nextGaussian(0, .12);
      double coolant = chance.nextGaussian(24, 1.2);
      signals[i] =
          changed
              ? new double[] {
                torque + kind.torque, vibration + kind.vibration, coolant + kind.coolant
              }
              : new double[] {torque, vibration, coolant};
      surface[i] = .8 + .9 * wear + .014 * hard;
    }
    return new Parts(signals, surface, changed ? kind.limit : LIMIT);
  }
}
