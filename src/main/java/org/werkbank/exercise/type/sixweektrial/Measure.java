package org.werkbank.exercise.type.sixweektrial;

/** What is counted in every week. */
enum Measure {
  /** Scrap of the whole week. */
  WEEK,
  /** Scrap of the best of five days. */
  BEST_DAY,
  /** How many of the shift say it got worse: falls as soon as something new is there. */
  OPINION
}
