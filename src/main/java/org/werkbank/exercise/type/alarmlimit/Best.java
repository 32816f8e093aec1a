package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cheapest of all settings, found by trying each: 23 limits, 6 hold times, and for every fan
 * with or without setting its sensor firmly. Fans do not depend on each other, so the cheaper of
 * the two for each fan is the cheapest of all 2^20 choices.
 *
 * @param limit its number
 * @param hold its number
 * @param fixed sensors worth their price
 */
record Best(int limit, int hold, Set<Integer> fixed, int euros) {

  static Best of(AlarmLimitPlan plan, Park park, Weeks weeks) {
    Best best = null;
    for (int limit = 0; limit < Park.LIMITS; limit++)
      for (int hold = 0; hold < Park.HOLDS.size(); hold++) {
        Best here = at(plan, park, weeks, limit, hold);
        if (best == null || here.euros < best.euros) best = here;
      }
    return best;
  }

  private static Best at(AlarmLimitPlan plan, Park park, Weeks weeks, int limit, int hold) {
    Set<Integer> fixed = new TreeSet<>();
    int sum = 0;
    for (int fan = 0; fan < Park.FANS; fan++) {
      int as = alone(plan, park, weeks, fan, Set.of(), limit, hold);
      int firm =
          park.loose().contains(fan)
              ? alone(plan, park, weeks, fan, Set.of(fan), limit, hold)
              : Integer.MAX_VALUE;
      if (firm < as) fixed.add(fan);
      sum += Math.min(as, firm);
    }
    return new Best(limit, hold, fixed, sum);
  }

  private static int alone(
      AlarmLimitPlan plan, Park park, Weeks weeks, int fan, Set<Integer> fixed, int limit, int hold) {
    Bill nothing = new Bill(0, 0, 0, 0, fixed.size());
    return nothing
        .plus(Bill.watch(plan, park, weeks, fan, !fixed.isEmpty(), limit, hold))
        .euros(plan);
  }

  /** The cost of every setting with these sensors firm; first by limit, then by hold time. */
  static List<List<Integer>> map(
      AlarmLimitPlan plan, Park park, Weeks weeks, Set<Integer> fixed) {
    List<List<Integer>> map = new ArrayList<>();
    for (int limit = 0; limit < Park.LIMITS; limit++) {
      List<Integer> row = new ArrayList<>();
      for (int hold = 0; hold < Park.HOLDS.size(); hold++)
        row.add(Bill.of(plan, park, weeks, fixed, limit, hold).euros(plan));
      map.add(row);
    }
    return map;
  }

  /** 100 · (without alarm − own) / (without alarm − cheapest), from 0 to 100. */
  static double score(int without, int own, int cheapest) {
    return Math.max(0, Math.min(100, 100.0 * (without - own) / (without - cheapest)));
  }
}
