package org.werkbank.exercise.type.anonymousenough;

/**
 * What a report of this month gives away and what it shows.
 *
 * @param exposed people whose answer can be read
 * @param share of all its groups that are shown, 0 to 1
 * @param asked share of the groups the works council asked for that are shown, 0 to 1
 */
record Result(int exposed, double share, double asked) {
  private static final double ENOUGH = .8;

  static Result of(Report report, Filter asked) {
    return new Result(
        Cube.count(report.exposed()),
        report.share(),
        report.setting().filters().contains(asked) ? report.share(asked.bit()) : 0);
  }

  /** A report of nothing at all. */
  static Result nothing() {
    return new Result(0, 0, 0);
  }

  boolean safe() {
    return exposed == 0;
  }

  boolean useful() {
    return share >= AnonymousEnough.SHOWN && asked >= AnonymousEnough.SHOWN;
  }

  /** 0 to 100. */
  double score() {
    return (safe() ? 60 : 0) + 40 * Math.min(1, share / ENOUGH);
  }
}
