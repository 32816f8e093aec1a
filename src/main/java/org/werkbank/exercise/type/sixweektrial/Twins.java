package org.werkbank.exercise.type.sixweektrial;

import java.util.random.RandomGenerator;

/**
 * How often a plan errs: 200 plants like this one follow it, once where the new thing works and
 * once where it does nothing.
 *
 * @param found of the plants where it works, how many saw it
 * @param fooled of the plants where it does nothing, how many saw something
 */
record Twins(int found, int fooled) {
  static final int PLANTS = 200;
  private static final double BEST_DIFFERENCE = .8;

  static Twins of(RandomGenerator chance, Design design) {
    int found = 0;
    int fooled = 0;
    for (int plant = 0; plant < PLANTS; plant++) {
      if (Trial.succeeds(chance, design, Hall.EFFECT)) found++;
      if (Trial.succeeds(chance, design, 0)) fooled++;
    }
    return new Twins(found, fooled);
  }

  /** 100·clip((P(success | real effect) − P(success | no effect)) / .8). */
  double score() {
    return 100 * Math.max(0, Math.min(1, (found - fooled) / (PLANTS * BEST_DIFFERENCE)));
  }

  /** Of 100 plants. */
  int foundOf100() {
    return Math.round(100f * found / PLANTS);
  }

  /** Of 100 plants. */
  int fooledOf100() {
    return Math.round(100f * fooled / PLANTS);
  }
}
