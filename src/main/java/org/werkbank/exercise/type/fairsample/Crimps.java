package org.werkbank.exercise.type.fairsample;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.LogisticRegression;

/**
 * The crimp parts of six boxes (curriculum E07): supplier A, B, C times early and night shift.
 * Force F = 4200 + {0, +200, −330} + 70·night + N(0, 80) − 330·bad in newton; work W = 9.6 + {0,
 * +.4, −.7} + N(0, .25) − .70·bad in joule. A good part of C looks like a bad part of A. In every
 * box every second part is bad.
 */
final class Crimps {
  static final int BOXES = 6;
  static final List<String> SUPPLIERS = List.of("A", "B", "C");

  private static final int MEASURED = 400;
  private static final double LAMBDA = 0.01;
  private static final double[] PRODUCTION = {.42, .18, .16, .07, .12, .05};
  private static final double[] FORCE = {0, 200, -330};
  private static final double[] WORK = {0, .4, -.7};
  private static final int FIRST_LEARNING_STREAM = 10;
  private static final int FIRST_CHECK_STREAM = 20;

  private Crimps() {}

  /** Index of the supplier of a box. */
  static int supplier(int box) {
    return box / 2;
  }

  static boolean night(int box) {
    return box % 2 == 1;
  }

  /**
   * Learns from the first parts of each box. Taking more from a box keeps the parts taken before.
   *
   * @param spread parts from each of the six boxes
   */
  static LogisticRegression learn(Seed seed, List<Integer> spread) {
    List<double[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (int box = 0; box < BOXES; box++) {
      RandomGenerator chance = seed.stream(FIRST_LEARNING_STREAM + box);
      for (int k = 0; k < spread.get(box); k++) {
        rows.add(part(chance, box, bad(box, k)));
        labels.add(bad(box, k));
      }
    }
    boolean[] bad = new boolean[labels.size()];
    for (int i = 0; i < bad.length; i++) bad[i] = labels.get(i);
    return LogisticRegression.fit(rows.toArray(double[][]::new), bad, LAMBDA);
  }

  /** Balanced accuracy in each box on 400 parts the learner may hear about before the end. */
  static List<Double> checked(Seed seed, LogisticRegression model) {
    List<Double> found = new ArrayList<>();
    for (int box = 0; box < BOXES; box++)
      found.add(balanced(seed.stream(FIRST_CHECK_STREAM + box), box, model));
    return List.copyOf(found);
  }

  /** Balanced accuracy in each box on 400 parts nobody hears about before the end. */
  static List<Double> hidden(Seed seed, LogisticRegression model) {
    RandomGenerator chance = seed.hidden();
    List<Double> found = new ArrayList<>();
    for (int box = 0; box < BOXES; box++) found.add(balanced(chance, box, model));
    return List.copyOf(found);
  }

  /** Mean over the boxes, each as often as it comes in production. */
  static double mean(List<Double> boxes) {
    double mean = 0;
    for (int box = 0; box < BOXES; box++) mean += PRODUCTION[box] * boxes.get(box);
    return mean;
  }

  /** (found bad / all bad + accepted good / all good) / 2. */
  private static double balanced(RandomGenerator chance, int box, LogisticRegression model) {
    int right = 0;
    for (int k = 0; k < MEASURED; k++) {
      boolean bad = bad(box, k);
      if (model.probability(part(chance, box, bad)) > 0.5 == bad) right++;
    }
    return (double) right / MEASURED;
  }

  private static boolean bad(int box, int k) {
    return (box + k) % 2 == 1;
  }

  /** Force, work, and one-hot columns for supplier B, supplier C and the night shift. */
  static double[] part(RandomGenerator chance, int box, boolean bad) {
    int supplier = supplier(box);
    double night = night(box) ? 1 : 0;
    double force =
        4200 + FORCE[supplier] + 70 * night + chance.nextGaussian(0, 80) - (bad ? 330 : 0);
    double work = 9.6 + WORK[supplier] + chance.nextGaussian(0, .25) - (bad ? .70 : 0);
    return new double[] {force, work, supplier == 1 ? 1 : 0, supplier == 2 ? 1 : 0, night};
  }
}
