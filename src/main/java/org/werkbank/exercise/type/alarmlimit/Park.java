package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * The 20 fans of one attempt: what stays the same in the shown weeks and in the hidden ones. Every
 * attempt measures at another place, so that its numbers have another size; a copied limit does not
 * fit. All signals are whole steps of the sensor, .02 mm/s times the scale.
 *
 * @param scale of all velocities; 1 in the curriculum
 * @param shift how many steps the lowest limit lies below 1.6 mm/s times the scale
 * @param base usual velocity of each fan, mm/s at scale 1
 * @param phase of the daily load, 0 to 1
 * @param loose fans whose sensor sits loose
 */
record Park(
    double scale, int shift, List<Double> base, List<Double> phase, TreeSet<Integer> loose) {
  static final int FANS = 20;
  static final List<Integer> HOLDS = List.of(1, 2, 3, 4, 6, 12);
  static final int LIMITS = 23;
  static final double STEP = 0.02;

  private static final int LOWEST = 80;
  private static final int STEPS_PER_LIMIT = 10;
  private static final List<Double> SCALES = List.of(.5, .75, 1., 1.25, 1.5, 2., 2.5, 3.);
  private static final int SHIFTS = 4;
  private static final double LEVEL_FROM = 0.85;
  private static final double LEVEL_TO = 1.4;
  private static final double BASE = Math.log(1.6);
  private static final double BASE_SPREAD = 0.13;
  private static final int STREAM = 10;

  /** The park of an attempt. */
  static Park of(Seed seed, int loose) {
    RandomGenerator chance = seed.stream(STREAM);
    double scale = SCALES.get(chance.nextInt(SCALES.size()));
    double level = Math.exp(chance.nextDouble(Math.log(LEVEL_FROM), Math.log(LEVEL_TO)));
    return of(chance, scale, chance.nextInt(SHIFTS), level, loose);
  }

  /** The park of the curriculum: scale 1, limits from 1.6 mm/s, every sensor firm. */
  static Park plain(Seed seed) {
    return of(seed.stream(STREAM), 1, 0, 1, 0);
  }

  private static Park of(RandomGenerator chance, double scale, int shift, double level, int loose) {
    List<Double> base = new ArrayList<>();
    List<Double> phase = new ArrayList<>();
    for (int fan = 0; fan < FANS; fan++) {
      base.add(level * Math.exp(chance.nextGaussian(BASE, BASE_SPREAD)));
      phase.add(chance.nextDouble());
    }
    TreeSet<Integer> rattling = new TreeSet<>(some(chance, loose));
    return new Park(scale, shift, List.copyOf(base), List.copyOf(phase), rattling);
  }

  /** So many different fans. */
  static List<Integer> some(RandomGenerator chance, int count) {
    List<Integer> fans = new ArrayList<>();
    for (int fan = 0; fan < FANS; fan++) fans.add(fan);
    Collections.shuffle(fans, new Random(chance.nextLong()));
    return fans.subList(0, count);
  }

  /** The limit of this number in steps of the sensor; an alarm needs more. */
  int steps(int limit) {
    return LOWEST + STEPS_PER_LIMIT * (limit - shift);
  }

  /** Steps of the sensor in mm/s. */
  double velocity(int steps) {
    return steps * STEP * scale;
  }

  /** The limit of this number in hundredths of a mm/s. */
  int hundredths(int limit) {
    return (int) Math.round(100 * velocity(steps(limit)));
  }
}
