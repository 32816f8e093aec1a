package org.werkbank.exercise.type.alarmlimit;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.werkbank.exercise.type.alarmlimit.Weeks.Machine;

/**
 * What some weeks cost.
 *
 * @param hit damages caught in time
 * @param late damages caught too late
 * @param missed breakdowns
 * @param falseAlarms alarms without damage
 * @param fixed sensors set firmly
 */
record Bill(int hit, int late, int missed, int falseAlarms, int fixed) {
  static final Bill NOTHING = new Bill(0, 0, 0, 0, 0);

  /** The bill of one setting for all machines. */
  static Bill of(
      AlarmLimitPlan plan, Gauge gauge, Weeks weeks, Set<Integer> fixed, int limit, int hold) {
    return of(watches(plan, gauge, weeks, fixed, limit, hold), fixed.size());
  }

  /** The bill of all machines. */
  static Bill of(List<Watch> watches, int fixed) {
    Bill bill = new Bill(0, 0, 0, 0, fixed);
    for (Watch watch : watches) bill = bill.plus(watch);
    return bill;
  }

  /** Every machine under one setting. */
  static List<Watch> watches(
      AlarmLimitPlan plan, Gauge gauge, Weeks weeks, Set<Integer> fixed, int limit, int hold) {
    return IntStream.range(0, weeks.size())
        .mapToObj(
            machine -> watch(plan, gauge, weeks, machine, fixed.contains(machine), limit, hold))
        .toList();
  }

  /** Everybody waits for the breakdown. */
  static Bill without(Weeks weeks) {
    int missed = weeks.machines().stream().map(Machine::damages).mapToInt(d -> d.size()).sum();
    return new Bill(0, 0, missed, 0, 0);
  }

  /** One machine under the limit and hold time of these numbers. */
  static Watch watch(
      AlarmLimitPlan plan,
      Gauge gauge,
      Weeks weeks,
      int machine,
      boolean fixed,
      int limit,
      int hold) {
    return Watch.of(
        weeks,
        weeks.machines().get(machine),
        fixed,
        gauge.limit(limit),
        Gauge.hold(hold),
        plan.lead(),
        gauge.hours());
  }

  /** With one machine more. */
  Bill plus(Watch watch) {
    return new Bill(
        hit + watch.hit(),
        late + watch.late(),
        missed + watch.missed(),
        falseAlarms + watch.falseAlarms(),
        fixed);
  }

  /** With one sensor more. */
  Bill plusSensor() {
    return new Bill(hit, late, missed, falseAlarms, fixed + 1);
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
