package org.werkbank.exercise.type.driftwatch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.driftwatch.Lathe.Parts;

/**
 * What the parts really were. The chance in the roughness of every part that cannot be re-measured
 * comes from the hidden stream; months to try out are open.
 */
final class Truth {
  private static final int TRY_STREAM = 11;

  private final Seed seed;
  private final Map<Month, double[][]> chance = new HashMap<>();

  private Truth(Seed seed) {
    this.seed = seed;
  }

  /** The truth about these months, always asked for in the same order. */
  static Truth hidden(Seed seed, List<Month> months) {
    return of(seed, months, seed.hidden());
  }

  /** The truth about months to try out, which may be shown. */
  static Truth open(Seed seed, List<Month> months) {
    return of(seed, months, seed.stream(TRY_STREAM));
  }

  private static Truth of(Seed seed, List<Month> months, RandomGenerator generator) {
    Truth truth = new Truth(seed);
    for (Month month : months) {
      double[][] days = new double[Month.DAYS + 1][];
      for (int day = 1; day <= Month.DAYS; day++) {
        double[] all = Arrays.copyOf(Lathe.open(seed, month, day), Lathe.PARTS);
        double[] rest = Lathe.normal(generator, Lathe.PARTS - Lathe.OPEN);
        System.arraycopy(rest, 0, all, Lathe.OPEN, rest.length);
        days[day] = all;
      }
      truth.chance.put(month, days);
    }
    return truth;
  }

  /** Bad parts called good, and good parts called bad. */
  record Errors(int missed, int rejected) {
    int wrong() {
      return missed + rejected;
    }
  }

  /** The errors of one day, without the first parts, which were re-measured. */
  Errors errors(Month month, int day, Inspector inspector, int measured) {
    Parts parts = Lathe.day(seed, month, day);
    double[] chances = chance.get(month)[day];
    int missed = 0;
    int rejected = 0;
    for (int i = measured; i < Lathe.PARTS; i++) {
      boolean bad = parts.bad(i, chances[i]);
      boolean called = inspector.rejects(parts.signals()[i]);
      if (bad && !called) missed++;
      if (!bad && called) rejected++;
    }
    return new Errors(missed, rejected);
  }
}
