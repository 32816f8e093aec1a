package org.werkbank.exercise.type.readingtree;

import java.util.List;
import org.werkbank.exercise.type.readingtree.Trees.Count;

/**
 * What a tree costs in some rows. The amounts are examples: every alarm stops the machine for a
 * planned check, right or not; a failure nobody saw coming costs the stop, the part and the tool.
 */
final class Euros {
  static final int STOP = 600;
  static final int MISSED = 2_000;

  private Euros() {}

  static int of(Count count) {
    return STOP * count.alarms() + MISSED * count.missed();
  }

  /** Without any tree: every failure is missed. */
  static int none(Count count) {
    return MISSED * count.failures();
  }

  /** The cheapest of all settings. */
  static int best(List<Count> counts) {
    return counts.stream().mapToInt(Euros::of).min().orElseThrow();
  }

  /** clip((C_none − C_user) / (C_none − C_opt)); 0 if even the best tree saves nothing. */
  static double share(Count user, List<Count> all) {
    double most = none(user) - best(all);
    return most <= 0 ? 0 : Math.max(0, Math.min(1, (none(user) - of(user)) / most));
  }
}
