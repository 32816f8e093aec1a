package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * The 20 fans of one attempt: what stays the same in the shown weeks and in the hidden ones. Every
 * attempt measures at another place, so that its numbers have another size and the good limit
 * stands elsewhere on the scale; a copied limit does not fit.
 *
 * @param base usual velocity of each fan, mm/s at scale 1
 * @param phase of the daily load, 0 to 1
 * @param loose fans whose sensor sits loose
 */
record Park(Gauge gauge, List<Double> base, List<Double> phase, Set<Integer> loose)
    implements Source {
  static final int FANS = 20;

  private static final List<Double> SCALES = List.of(.5, .75, 1., 1.25, 1.5, 2., 2.5, 3.);
  private static final int SHIFTS = 4;
  private static final double LEVEL_FROM = Math.log(.85);
  private static final double LEVEL_TO = Math.log(1.4);
  private static final double BASE = Math.log(1.6);
  private static final double BASE_SPREAD = 0.13;
  private static final int STREAM = 10;

  /** The park of an attempt. */
  static Park of(Seed seed, int loose) {
    RandomGenerator chance = seed.stream(STREAM);
    double scale = SCALES.get(chance.nextInt(SCALES.size()));
    double level = Math.exp(chance.nextDouble(LEVEL_FROM, LEVEL_TO));
    return of(chance, new Gauge(scale, 0, chance.nextInt(SHIFTS), 1), level, loose);
  }

  /** The park of the curriculum: scale 1, limits from 1.6 mm/s, every sensor firm. */
  static Park plain(Seed seed) {
    return of(seed.stream(STREAM), new Gauge(1, 0, 0, 1), 1, 0);
  }

  private static Park of(RandomGenerator chance, Gauge gauge, double level, int loose) {
    List<Double> base = new ArrayList<>();
    List<Double> phase = new ArrayList<>();
    for (int fan = 0; fan < FANS; fan++) {
      base.add(level * Math.exp(chance.nextGaussian(BASE, BASE_SPREAD)));
      phase.add(chance.nextDouble());
    }
    return new Park(gauge, base, phase, new TreeSet<>(some(chance, loose)));
  }

  /** So many different fans. */
  static List<Integer> some(RandomGenerator chance, int count) {
    List<Integer> fans = new ArrayList<>();
    for (int fan = 0; fan < FANS; fan++) fans.add(fan);
    Collections.shuffle(fans, new Random(chance.nextLong()));
    return fans.subList(0, count);
  }

  @Override
  public String measured() {
    return "";
  }

  @Override
  public String unit() {
    return "mm/s";
  }

  @Override
  public Weeks shown(Seed seed) {
    return Generator.weeks(this, seed.training());
  }

  @Override
  public Weeks hidden(Seed seed) {
    return Generator.weeks(this, seed.hidden());
  }
}
