package org.werkbank.exercise.type.driftwatch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.type.driftwatch.Lathe.Parts;

/**
 * What the parts really were. The chance in the roughness of every part that cannot be re-measured
 * comes from the hidden stream; months to try out are open.
 */
final class Truth {
  private static final int TRY_STREAM = 11;

  private final Lathe lathe;
  private final Map<Month, double[][]> chance = new HashMap<>();

  private Truth(Lathe lathe) {
    this.lathe = lathe;
  }

  /** The truth about these months, always asked for in the same order. */
  static Truth hidden(Lathe lathe, List<Month> months) {
    return of(lathe, months, lathe.seed().hidden());
  }

  /** The truth about months to try out, which may be shown. */
  static Truth open(Lathe lathe, List<Month> months) {
    return of(lathe, months, lathe.seed().stream(TRY_STREAM));
  }

  private static Truth of(Lathe lathe, List<Month> months, RandomGenerator generator) {
    Truth truth = new Truth(lathe);
    for (Month month : months) {
      double[][] days = new double[Month.DAYS + 1][];
      for (int day = 1; day <= Month.DAYS; day++) {
        double[] all = Arrays.copyOf(lathe.open(month, day), Lathe.PARTS);
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

  /**
   * The errors of one day, without the first parts, which were re-measured.
   *
   * @param learned day of which the inspection in force was learned
   */
  Errors errors(Month month, int day, int learned, int measured) {
    Parts parts = lathe.day(month, day);
    boolean[] called = lathe.judged(month, day, learned).called();
    double[] chances = chance.get(month)[day];
    int missed = 0;
    int rejected = 0;
    for (int i = measured; i < Lathe.PARTS; i++) {
      boolean bad = parts.bad(i, chances[i]);
      if (bad && !called[i]) missed++;
      if (!bad && called[i]) rejected++;
    }
    return new Errors(missed, rejected);
  }
}
