package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.driftwatch.Truth.Errors;

/**
 * What months cost, in euro. A re-measured part is sorted by the measurement, so that a wrong
 * judgement of it costs nothing.
 *
 * @param missed bad parts that went to the customer
 * @param rejected good parts thrown away
 */
record Bill(double missed, double rejected, double measured, double stops) {
  static final int MISSED = 25;
  static final int REJECTED = 6;
  static final int MEASURED = 4;
  static final int STOP = 900;

  private static final Bill NOTHING = new Bill(0, 0, 0, 0);

  double total() {
    return missed + rejected + measured + stops;
  }

  Bill plus(Bill other) {
    return new Bill(
        missed + other.missed,
        rejected + other.rejected,
        measured + other.measured,
        stops + other.stops);
  }

  static Bill of(Seed seed, Truth truth, List<Watch> watches) {
    Bill sum = NOTHING;
    for (Watch watch : watches) sum = sum.plus(of(seed, truth, watch));
    return sum;
  }

  static Bill of(Seed seed, Truth truth, Watch watch) {
    Bill sum = new Bill(0, 0, 0, STOP * (double) watch.stops());
    int from = -1;
    Inspector inspector = null;
    for (Watch.Day day : watch.days()) {
      int force = watch.force(day.number()).day();
      if (force != from) inspector = Inspector.learn(seed, watch.month(), force);
      from = force;
      Errors errors = truth.errors(watch.month(), day.number(), inspector, day.measured());
      sum = sum.plus(day(errors, day.measured()));
    }
    return sum;
  }

  /** What the months cost if nobody does anything. */
  static List<Watch> passive(Seed seed, List<Month> months) {
    List<Watch> watches = new ArrayList<>();
    for (Month month : months) watches.add(through(seed, Watch.begin(seed, month)));
    return List.copyOf(watches);
  }

  /**
   * What the months cost if one knows everything: learned anew in the morning of the first changed
   * day if that pays, and nothing measured.
   */
  static double oracle(Seed seed, Truth truth, List<Month> months) {
    double sum = 0;
    for (Month month : months) {
      Inspector old = Inspector.learn(seed, month, 0);
      Inspector young = Inspector.learn(seed, month, month.start());
      double without = 0;
      double with = STOP;
      for (int day = 1; day <= Month.DAYS; day++) {
        double cost = day(truth.errors(month, day, old, 0), 0).total();
        without += cost;
        with +=
            month.changed(day) ? day(truth.errors(month, day, young, 0), 0).total() : cost;
      }
      sum += Math.min(without, with);
    }
    return sum;
  }

  private static Watch through(Seed seed, Watch watch) {
    Inspector inspector = watch.inspector(seed);
    Watch now = watch;
    while (!now.full()) now = now.run(seed, inspector, 0);
    return now;
  }

  private static Bill day(Errors errors, int measured) {
    return new Bill(
        MISSED * (double) errors.missed(),
        REJECTED * (double) errors.rejected(),
        MEASURED * (double) measured,
        0);
  }
}
