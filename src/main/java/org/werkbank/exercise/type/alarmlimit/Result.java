package org.werkbank.exercise.type.alarmlimit;

import java.util.Set;

/**
 * What the unseen weeks cost.
 *
 * @param own the learner's bill
 * @param nervous the bill of the lowest limit with the shortest hold time
 * @param without what waiting for every breakdown costs
 * @param best the cheapest setting there was
 */
record Result(Weeks weeks, Bill own, Bill nervous, int without, Best best, double score) {

  static Result of(AlarmLimitPlan plan, AlarmLimitState state) {
    Source source = state.source();
    Weeks weeks = source.hidden(state.seed());
    Bill own =
        Bill.of(plan, source.gauge(), weeks, state.fixed(), state.limit(), state.hold());
    int without = Bill.without(weeks).euros(plan);
    Best best = Best.of(plan, source, weeks);
    return new Result(
        weeks,
        own,
        Bill.of(plan, source.gauge(), weeks, Set.of(), 0, 0),
        without,
        best,
        Best.score(without, own.euros(plan), best.euros()));
  }
}
