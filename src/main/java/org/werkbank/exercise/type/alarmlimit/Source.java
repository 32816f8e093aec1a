package org.werkbank.exercise.type.alarmlimit;

import java.util.Set;
import org.werkbank.exercise.spi.Seed;

/** Where the signals of an attempt come from. */
sealed interface Source permits Park, OwnSeries {

  /** Generated fans, or the trainer's machines. */
  static Source of(AlarmLimitPlan plan, Seed seed) {
    return plan.own().isPresent() ? plan.own().get() : Park.of(seed, plan.loose());
  }

  Gauge gauge();

  /** What is measured; empty for the vibration of the fans. */
  String measured();

  /** Its unit; may be empty. */
  String unit();

  /** Machines whose sensor sits loose. */
  Set<Integer> loose();

  /** The weeks the learner works with. */
  Weeks shown(Seed seed);

  /** The weeks that count. */
  Weeks hidden(Seed seed);
}
