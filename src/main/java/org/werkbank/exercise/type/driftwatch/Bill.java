package org.werkbank.exercise.type.driftwatch;

import java.util.List;
import org.werkbank.exercise.type.driftwatch.Truth.Errors;

/**
 * What happened in months, counted. A re-measured part is sorted by the measurement, so that a
 * wrong judgement of it costs nothing.
 *
 * @param missed bad parts that went to the customer
 * @param rejected good parts thrown away
 * @param measured parts re-measured
 * @param stops how often a machine was stopped to learn anew
 */
record Bill(int missed, int rejected, int measured, int stops) {
  static final Bill NOTHING = new Bill(0, 0, 0, 0);

  /** In euro. */
  int total(Prices prices) {
    return missed * prices.missed()
        + rejected * prices.rejected()
        + measured * prices.measured()
        + stops * prices.stop();
  }

  Bill plus(Bill other) {
    return new Bill(
        missed + other.missed,
        rejected + other.rejected,
        measured + other.measured,
        stops + other.stops);
  }

  static Bill of(Truth truth, List<Watch> watches) {
    Bill sum = NOTHING;
    for (Watch watch : watches) sum = sum.plus(of(truth, watch));
    return sum;
  }

  private static Bill of(Truth truth, Watch watch) {
    Bill sum = new Bill(0, 0, 0, watch.stops());
    for (Watch.Day day : watch.days()) {
      int learned = watch.force(day.number()).day();
      Errors errors = truth.errors(watch.month(), day.number(), learned, day.measured());
      sum = sum.plus(day(errors, day.measured()));
    }
    return sum;
  }

  /**
   * What the months cost if one knows everything: learned anew in the morning of the first changed
   * day if that pays, and nothing measured. In euro.
   */
  static int oracle(Truth truth, List<Month> months, Prices prices) {
    int sum = 0;
    for (Month month : months) {
      Bill without = NOTHING;
      Bill with = new Bill(0, 0, 0, 1);
      for (int day = 1; day <= Month.DAYS; day++) {
        Bill same = day(truth.errors(month, day, 0, 0), 0);
        without = without.plus(same);
        Bill other = month.changed(day) ? day(truth.errors(month, day, month.start(), 0), 0) : same;
        with = with.plus(other);
      }
      sum += Math.min(without.total(prices), with.total(prices));
    }
    return sum;
  }

  private static Bill day(Errors errors, int measured) {
    return new Bill(errors.missed(), errors.rejected(), measured, 0);
  }
}
