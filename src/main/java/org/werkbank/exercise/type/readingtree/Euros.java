package org.werkbank.exercise.type.readingtree;

import java.util.List;
import org.werkbank.exercise.type.readingtree.Trees.Count;

/**
 * What a tree costs in some rows.
 *
 * @param stop euros for a planned stop after an alarm, right or not
 * @param missed euros for a failure nobody saw coming: standstill, part and tool
 */
record Euros(int stop, int missed) {

  int of(Count count) {
    return stop * count.alarms() + missed * count.missed();
  }

  /** Without any tree: every failure is missed. */
  int none(Count count) {
    return missed * count.failures();
  }

  /** The cheapest of all settings. */
  int best(List<Count> counts) {
    return counts.stream().mapToInt(this::of).min().orElseThrow();
  }

  /** clip((C_none − C_user) / (C_none − C_opt)); 0 if even the best tree saves nothing. */
  double share(Count user, List<Count> all) {
    double most = none(user) - best(all);
    return most <= 0 ? 0 : Math.max(0, Math.min(1, (none(user) - of(user)) / most));
  }
}
