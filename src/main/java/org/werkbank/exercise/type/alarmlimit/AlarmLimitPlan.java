package org.werkbank.exercise.type.alarmlimit;

import java.util.Optional;

/**
 * What the author chose.
 *
 * @param loose how many of the 20 sensors sit loose
 * @param falseAlarm what looking after an alarm for nothing costs, in euros
 * @param repair what a planned repair costs
 * @param breakdown what a breakdown costs
 * @param sensor what setting one sensor firmly costs
 * @param lead hours a repair needs to be planned; an alarm with less is late and costs the repair
 *     and half a breakdown
 * @param own own data in place of generated signals
 */
public record AlarmLimitPlan(
    int loose,
    int falseAlarm,
    int repair,
    int breakdown,
    int sensor,
    int lead,
    Optional<OwnSeries> own) {
  static final AlarmLimitPlan USUAL =
      new AlarmLimitPlan(8, 180, 1400, 9500, 1200, 48, Optional.empty());

  /** Cost of an alarm that came too late. */
  int late() {
    return repair + breakdown / 2;
  }
}
