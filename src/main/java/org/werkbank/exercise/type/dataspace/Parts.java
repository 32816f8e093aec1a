package org.werkbank.exercise.type.dataspace;

import java.util.random.RandomGenerator;

/**
 * Hardened parts: what each company of the chain measured, and the distortion that came of it.
 *
 * @param rows feed and wear of the own company; forging temperature and cooling; carbon equivalent
 *     and hydrogen
 * @param distortion in micrometres
 */
record Parts(double[][] rows, double[] distortion) {
  static final int TRAINING = 300;
  static final int HIDDEN = 600;
  private static final int COLUMNS = 6;
  private static final int SHAPE = 4;

  static Parts of(RandomGenerator chance, int number) {
    double[][] rows = new double[number][COLUMNS];
    double[] distortion = new double[number];
    for (int i = 0; i < number; i++) {
      double[] row = rows[i];
      row[0] = chance.nextGaussian();
      row[1] = chance.nextDouble();
      row[2] = 1180 + 15 * chance.nextGaussian();
      row[3] = chance.nextGaussian();
      row[4] = .45 + .03 * chance.nextGaussian();
      row[5] = gamma(chance);
      distortion[i] =
          52
              + 90 * (row[4] - .45)
              + 2.2 * (row[5] - 1.6)
              + .10 * (row[2] - 1180)
              + 1.8 * row[3]
              + .8 * row[0]
              + 1.5 * row[1]
              + chance.nextGaussian();
    }
    return new Parts(rows, distortion);
  }

  /** Gamma with a whole shape: a sum of exponential numbers. */
  private static double gamma(RandomGenerator chance) {
    double sum = 0;
    for (int i = 0; i < SHAPE; i++) sum -= .4 * StrictMath.log(1 - chance.nextDouble());
    return sum;
  }

  /** What the own company has of part i, with what the forge and the mill added. */
  double[] row(int i, boolean forge, boolean mill) {
    double[] all = rows[i];
    int columns = 2 + (forge ? 2 : 0) + (mill ? 2 : 0);
    double[] row = new double[columns];
    int at = 0;
    for (int column = 0; column < COLUMNS; column++) {
      boolean there = column < 2 || (column < 4 ? forge : mill);
      if (there) row[at++] = all[column];
    }
    return row;
  }
}
