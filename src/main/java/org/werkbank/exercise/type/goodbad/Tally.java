package org.werkbank.exercise.type.goodbad;

import java.util.List;

/**
 * How a model judged parts.
 *
 * @param good how many good parts were tried
 * @param bad how many bad ones
 * @param missed how many bad parts it accepted
 * @param rejected how many good parts it sorted out
 */
record Tally(int good, int bad, int missed, int rejected) {

  /**
   * Counts.
   *
   * @param suspicions one for each part
   * @param limit from this suspicion on a part is sorted out
   */
  static Tally of(List<Part> tried, double[] suspicions, double limit) {
    int bad = 0;
    int missed = 0;
    int rejected = 0;
    for (int i = 0; i < suspicions.length; i++) {
      boolean out = suspicions[i] >= limit;
      if (tried.get(i).bad()) bad++;
      if (tried.get(i).bad() && !out) missed++;
      if (!tried.get(i).bad() && out) rejected++;
    }
    return new Tally(tried.size() - bad, bad, missed, rejected);
  }

  int found() {
    return bad - missed;
  }

  int accepted() {
    return good - rejected;
  }

  int right() {
    return found() + accepted();
  }

  int tried() {
    return good + bad;
  }

  /** Share of bad parts that went through, 0 to 1. */
  double missedShare() {
    return (double) missed / bad;
  }

  /** Share of good parts that were sorted out, 0 to 1. */
  double rejectedShare() {
    return (double) rejected / good;
  }

  /** Mean of the shares judged rightly among the bad and among the good, 0 to 1. */
  double balancedAccuracy() {
    return (2 - missedShare() - rejectedShare()) / 2;
  }

  /** Whether the model itself is good enough to pass. */
  boolean reliable() {
    return balancedAccuracy() >= 0.75 && missedShare() <= 0.35;
  }
}
