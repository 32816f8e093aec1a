package org.werkbank.exercise.type.driftwatch;

import java.util.List;

/**
 * Three months run in four ways, and what they cost at best.
 *
 * @param own what the learner did
 * @param nothing nobody looked
 * @param lights stopped whenever a light was red
 * @param expert a small sample every day, a bigger one on suspicion, stopped on proof
 * @param oracle euro of somebody who knows everything
 * @param proven whether every stop of the learner followed a count over its limit
 */
record Ways(Bill own, Bill nothing, Bill lights, Bill expert, int oracle, boolean proven) {
  /**
   * Share of what can be saved that must be saved, in percent. So low because three months depend
   * on chance: who re-measures and stops on proof reaches it in 99 of 100 draws, who does not in
   * none.
   */
  static final double PASS = 10;

  static Ways of(Lathe lathe, List<Watch> own) {
    List<Month> months = own.stream().map(Watch::month).toList();
    Truth truth = Truth.hidden(lathe, months);
    List<Watch> nothing = months.stream().map(month -> Watch.unwatched(lathe, month)).toList();
    return new Ways(
        Bill.of(truth, own),
        Bill.of(truth, nothing),
        Bill.of(truth, Rule.LIGHTS_ONLY.follow(lathe, months)),
        Bill.of(truth, Rule.EXPERT.follow(lathe, months)),
        Bill.oracle(truth, months, Prices.USUAL),
        own.stream().flatMap(watch -> watch.learned().stream()).allMatch(Watch.Learned::proven));
  }

  /** 100 (C_passive − C) / (C_passive − C_oracle); may be negative. */
  double saved(Bill bill) {
    double passive = nothing.total(Prices.USUAL);
    return 100 * (passive - bill.total(Prices.USUAL)) / (passive - oracle);
  }

  /** The most that may be spent to pass, in euro. */
  int most() {
    double passive = nothing.total(Prices.USUAL);
    return (int) Math.floor(passive - PASS / 100 * (passive - oracle));
  }

  double score() {
    return Math.max(0, Math.min(100, saved(own)));
  }

  boolean passed() {
    return saved(own) >= PASS && proven;
  }
}
