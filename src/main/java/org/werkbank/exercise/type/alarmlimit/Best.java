package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cheapest of all settings, found by trying each: 23 limits, 6 hold times, and for every
 * machine with or without setting its sensor firmly. Machines do not depend on each other, so the
 * cheaper of the two for each is the cheapest of all choices of sensors.
 *
 * @param limit its number
 * @param hold its number
 * @param fixed sensors worth their price
 * @param euros what it costs
 */
record Best(int limit, int hold, Set<Integer> fixed, int euros) {

  static Best of(AlarmLimitPlan plan, Source source, Weeks weeks) {
    Best best = null;
    for (int limit = 0; limit < Gauge.LIMITS; limit++)
      for (int hold = 0; hold < Gauge.HOLDS; hold++) {
        Best here = at(plan, source, weeks, limit, hold);
        if (best == null || here.euros < best.euros) best = here;
      }
    return best;
  }

  private static Best at(AlarmLimitPlan plan, Source source, Weeks weeks, int limit, int hold) {
    Set<Integer> fixed = new TreeSet<>();
    int sum = 0;
    for (int machine = 0; machine < weeks.size(); machine++) {
      int as = alone(plan, source.gauge(), weeks, machine, false, limit, hold);
      if (source.loose().contains(machine)) {
        int firm = alone(plan, source.gauge(), weeks, machine, true, limit, hold);
        if (firm < as) fixed.add(machine);
        as = Math.min(as, firm);
      }
      sum += as;
    }
    return new Best(limit, hold, fixed, sum);
  }

  private static int alone(
      AlarmLimitPlan plan,
      Gauge gauge,
      Weeks weeks,
      int machine,
      boolean fixed,
      int limit,
      int hold) {
    Bill bill = Bill.NOTHING.plus(Bill.watch(plan, gauge, weeks, machine, fixed, limit, hold));
    return (fixed ? bill.plusSensor() : bill).euros(plan);
  }

  /** The cost of every setting with these sensors firm; first by limit, then by hold time. */
  static List<List<Integer>> map(
      AlarmLimitPlan plan, Gauge gauge, Weeks weeks, Set<Integer> fixed) {
    List<List<Integer>> map = new ArrayList<>();
    for (int limit = 0; limit < Gauge.LIMITS; limit++) {
      List<Integer> row = new ArrayList<>();
      for (int hold = 0; hold < Gauge.HOLDS; hold++)
        row.add(Bill.of(plan, gauge, weeks, fixed, limit, hold).euros(plan));
      map.add(row);
    }
    return map;
  }

  /** 100 · (without alarm − own) / (without alarm − cheapest), from 0 to 100. */
  static double score(int without, int own, int cheapest) {
    if (without <= cheapest) return own <= cheapest ? 100 : 0;
    return Math.max(0, Math.min(100, 100.0 * (without - own) / (without - cheapest)));
  }
}
