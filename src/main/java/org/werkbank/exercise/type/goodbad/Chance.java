package org.werkbank.exercise.type.goodbad;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Random numbers of the simulation, made with strict arithmetic only: the same on every machine and
 * every Java.
 */
final class Chance {
  private final RandomGenerator stream;

  Chance(RandomGenerator stream) {
    this.stream = stream;
  }

  /** Evenly spread between low and high. */
  double between(double low, double high) {
    return low + (high - low) * unit();
  }

  /** A whole number from 0 to n - 1. */
  int below(int n) {
    return (int) (unit() * n);
  }

  /**
   * Normal with mean 0 (polar method; Marsaglia and Bray, A convenient method for generating normal
   * variables, 1964).
   */
  double normal(double deviation) {
    while (true) {
      double u = between(-1, 1);
      double v = between(-1, 1);
      double s = u * u + v * v;
      if (s > 0 && s < 1) return deviation * u * Math.sqrt(-2 * StrictMath.log(s) / s);
    }
  }

  /** Puts the list in random order, in place (Fisher and Yates). */
  void shuffle(List<?> list) {
    for (int i = list.size() - 1; i > 0; i--) Collections.swap(list, i, below(i + 1));
  }

  private double unit() {
    return (stream.nextLong() >>> 11) * 0x1.0p-53;
  }
}
