package org.werkbank.exercise.type.sixweektrial;

/**
 * How a trial is done.
 *
 * @param before weeks of baseline, 2 to 12
 * @param during weeks of trial, 2 to 12
 * @param measure what is counted
 * @param stop when it ends
 */
record Design(int before, int during, Measure measure, Stop stop) {
  static final int FEWEST = 2;
  static final int MOST = 12;
  static final int EURO_BEFORE = 300;
  static final int EURO_DURING = 1_500;

  /** A trial evaluated once, at its end, by the scrap of whole weeks. */
  static Design of(int before, int during) {
    return new Design(before, during, Measure.WEEK, Stop.END);
  }

  /** In euros. */
  int cost() {
    return before * EURO_BEFORE + during * EURO_DURING;
  }

  /**
   * Weeks at the beginning of the trial that do not count, because people and machine are still
   * getting used to it: two of a long trial, one of a short one.
   */
  int dropped() {
    return during > 4 ? 2 : 1;
  }
}
