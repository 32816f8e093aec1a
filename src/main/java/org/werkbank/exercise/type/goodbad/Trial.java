package org.werkbank.exercise.type.goodbad;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.learn.LogisticRegression;

/**
 * A model learnt from labelled pictures and tried on others.
 *
 * @param good how many good parts were tried
 * @param bad how many bad ones
 * @param missed bad parts that the model accepted
 * @param rejected good parts that the model sorted out
 */
record Trial(int good, int bad, List<Part> missed, List<Part> rejected) {
  private static final double LAMBDA = 0.01;

  Trial {
    missed = List.copyOf(missed);
    rejected = List.copyOf(rejected);
  }

  /**
   * Trains and tries.
   *
   * @param labelledBad what the learner said of each of the parts to learn from
   */
  static Trial of(List<Part> learning, boolean[] labelledBad, List<Part> tried) {
    double[][] rows =
        learning.stream().map(part -> Ring.features(part.picture())).toArray(double[][]::new);
    LogisticRegression model = LogisticRegression.fit(rows, labelledBad, LAMBDA);
    List<Part> missed = new ArrayList<>();
    List<Part> rejected = new ArrayList<>();
    int bad = 0;
    for (Part part : tried) {
      boolean sortedOut = model.probability(Ring.features(part.picture())) >= 0.5;
      if (part.bad()) bad++;
      if (part.bad() && !sortedOut) missed.add(part);
      if (!part.bad() && sortedOut) rejected.add(part);
    }
    return new Trial(tried.size() - bad, bad, missed, rejected);
  }

  int found() {
    return bad - missed.size();
  }

  int accepted() {
    return good - rejected.size();
  }

  int right() {
    return found() + accepted();
  }

  int tried() {
    return good + bad;
  }

  /** Share of bad parts that went through, 0 to 1. */
  double missedShare() {
    return (double) missed.size() / bad;
  }

  /** Share of good parts that were sorted out, 0 to 1. */
  double rejectedShare() {
    return (double) rejected.size() / good;
  }

  /** Mean of the shares judged rightly among the bad and among the good, 0 to 1. */
  double balancedAccuracy() {
    return (2 - missedShare() - rejectedShare()) / 2;
  }
}
