package org.werkbank.exercise.type.alarmlimit;

import java.util.List;
import java.util.Set;

/**
 * What the unseen weeks cost.
 *
 * @param own the learner's bill
 * @param cheapest the bill of the cheapest setting
 * @param nervous euros of the lowest limit with the shortest hold time
 * @param without euros of waiting for every breakdown
 * @param best the cheapest setting there was
 * @param map euros of every setting with the learner's sensors; first by limit, then by hold time
 * @param score 0 to 100
 */
record Result(
    Bill own,
    Bill cheapest,
    int nervous,
    int without,
    Best best,
    List<List<Integer>> map,
    double score) {

  static Result of(AlarmLimitPlan plan, AlarmLimitState state) {
    Source source = state.source();
    Gauge gauge = source.gauge();
    Weeks weeks = source.hidden(state.seed());
    Bill own = Bill.of(plan, gauge, weeks, state.fixed(), state.limit(), state.hold());
    int without = Bill.without(weeks).euros(plan);
    Best best = Best.of(plan, source, weeks);
    return new Result(
        own,
        Bill.of(plan, gauge, weeks, best.fixed(), best.limit(), best.hold()),
        Bill.of(plan, gauge, weeks, Set.of(), 0, 0).euros(plan),
        without,
        best,
        Best.map(plan, gauge, weeks, state.fixed()),
        Best.score(without, own.euros(plan), best.euros()));
  }
}
