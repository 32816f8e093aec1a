package org.werkbank.exercise.type.wronglabels;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.LogisticRegression;

/**
 * Ten trays of four equal bolts each, five trays good and five bad. A gauge measures the diameter
 * exactly: 8.00 mm, allowed ± 0.05 mm. The camera, which the model learns from, gives 8 values: two
 * shift by ± 1.1 with good and bad, six do not; all have noise N(0, 1).
 */
final class Trays {
  static final int COUNT = 10;

  /** All lengths in hundredths of a millimetre, so that they are exact. */
  static final int NOMINAL = 800;

  static final int ALLOWED = 5;

  private static final int PARTS = 4;
  private static final int MEASURED = 1000;
  private static final int VALUES = 8;
  private static final int TELLING = 2;
  private static final double SHIFT = 1.1;
  private static final double LAMBDA = 0.01;
  private static final int CAMERA_STREAM = 10;

  private Trays() {}

  /**
   * One tray.
   *
   * @param diameter of its parts, in hundredths of a millimetre
   * @param labelledBad what the inspector wrote
   */
  record Tray(int diameter, boolean labelledBad) {
    boolean bad() {
      return Math.abs(diameter - NOMINAL) > ALLOWED;
    }

    boolean wrong() {
      return bad() != labelledBad;
    }
  }

  /** Trays in mixed order; the wrong labels fall on good and bad trays in turn. */
  static List<Tray> of(Seed seed, int wrong) {
    RandomGenerator chance = seed.training();
    int[] order = shuffled(chance);
    int first = chance.nextInt(2);
    Tray[] trays = new Tray[COUNT];
    for (int i = 0; i < COUNT; i++) {
      boolean bad = (i + first) % 2 == 0;
      trays[order[i]] = new Tray(diameter(chance, bad), bad != i < wrong);
    }
    return List.of(trays);
  }

  /**
   * Learns from the parts of all trays under these labels, and measures on hidden parts, half of
   * them bad.
   *
   * @param labels for each tray, true for bad
   * @return balanced accuracy
   */
  static double learn(Seed seed, List<Tray> trays, List<Boolean> labels) {
    RandomGenerator camera = seed.stream(CAMERA_STREAM);
    List<double[]> rows = new ArrayList<>();
    boolean[] bad = new boolean[COUNT * PARTS];
    for (int part = 0; part < COUNT * PARTS; part++) {
      int tray = part / PARTS;
      rows.add(values(camera, trays.get(tray).bad()));
      bad[part] = labels.get(tray);
    }
    LogisticRegression model = LogisticRegression.fit(rows.toArray(double[][]::new), bad, LAMBDA);
    RandomGenerator hidden = seed.hidden();
    int right = 0;
    for (int part = 0; part < MEASURED; part++) {
      boolean truth = part % 2 == 1;
      if (model.probability(values(hidden, truth)) > 0.5 == truth) right++;
    }
    return (double) right / MEASURED;
  }

  private static int diameter(RandomGenerator chance, boolean bad) {
    int off = bad ? chance.nextInt(ALLOWED + 1, 2 * ALLOWED + 1) : chance.nextInt(0, ALLOWED);
    return NOMINAL + (chance.nextBoolean() ? off : -off);
  }

  private static double[] values(RandomGenerator chance, boolean bad) {
    double[] values = new double[VALUES];
    for (int i = 0; i < VALUES; i++) {
      double shift = i < TELLING ? SHIFT : 0;
      values[i] = chance.nextGaussian() + (bad ? shift : -shift);
    }
    return values;
  }

  private static int[] shuffled(RandomGenerator chance) {
    int[] order = new int[COUNT];
    for (int i = 0; i < COUNT; i++) {
      int other = chance.nextInt(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }
}
