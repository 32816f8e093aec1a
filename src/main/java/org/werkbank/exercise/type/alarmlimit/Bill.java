package org.werkbank.exercise.type.alarmlimit;

import java.util.Set;

/**
 * What eight weeks cost.
 *
 * @param hit damages caught in time
 * @param late damages caught too late
 * @param missed breakdowns
 * @param falseAlarms alarms without damage
 * @param fixed sensors set firmly
 */
record Bill(int hit, int late, int missed, int falseAlarms, int fixed) {

  /** The bill of one setting for all fans. */
  static Bill of(
      AlarmLimitPlan plan, Park park, Weeks weeks, Set<Integer> fixed, int limit, int hold) {
    Bill bill = new Bill(0, 0, 0, 0, fixed.size());
    for (int fan = 0; fan < Park.FANS; fan++)
      bill = bill.plus(watch(plan, park, weeks, fan, fixed.contains(fan), limit, hold));
    return bill;
  }

  /** Everybody waits for the breakdown. */
  static Bill without(Weeks weeks) {
    int missed = 0;
    for (int fan = 0; fan < Park.FANS; fan++) if (weeks.fails(fan) >= 0) missed++;
    return new Bill(0, 0, missed, 0, 0);
  }

  /** One fan under the limit and hold time of these numbers. */
  static Watch watch(
      AlarmLimitPlan plan, Park park, Weeks weeks, int fan, boolean fixed, int limit, int hold) {
    return Watch.of(weeks, fan, fixed, park.steps(limit), Park.HOLDS.get(hold), plan.lead());
  }

  Bill plus(Watch watch) {
    return new Bill(
        hit + (watch.state() == Watch.State.HIT ? 1 : 0),
        late + (watch.state() == Watch.State.LATE ? 1 : 0),
        missed + (watch.state() == Watch.State.MISSED ? 1 : 0),
        falseAlarms + watch.falseAlarms(),
        fixed);
  }

  /** The sum in euros. */
  int euros(AlarmLimitPlan plan) {
    return hit * plan.repair()
        + late * plan.late()
        + missed * plan.breakdown()
        + falseAlarms * plan.falseAlarm()
        + fixed * plan.sensor();
  }
}
