package org.werkbank.exercise.type.dataspace;

import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.LeastSquares;

/**
 * How well distortion is foretold from the data that is there.
 *
 * @param r2 share of the variance that is explained
 * @param mae mean absolute error in micrometres
 */
record Model(double r2, double mae) {
  /** On the 300 parts it learned from; that is all one sees before the end. */
  static Model seen(Seed seed, boolean forge, boolean mill) {
    Parts own = Parts.of(seed.training(), Parts.TRAINING);
    return of(own, own, forge, mill);
  }

  /** On 600 parts it never saw. */
  static Model hidden(Seed seed, boolean forge, boolean mill) {
    Parts own = Parts.of(seed.training(), Parts.TRAINING);
    return of(own, Parts.of(seed.hidden(), Parts.HIDDEN), forge, mill);
  }

  private static Model of(Parts training, Parts test, boolean forge, boolean mill) {
    LeastSquares model = LeastSquares.fit(rows(training, forge, mill), training.distortion());
    double[][] rows = rows(test, forge, mill);
    double[] y = test.distortion();
    double mean = 0;
    for (double value : y) mean += value / y.length;
    double left = 0;
    double all = 0;
    double error = 0;
    for (int i = 0; i < y.length; i++) {
      double miss = y[i] - model.predict(rows[i]);
      left += miss * miss;
      all += (y[i] - mean) * (y[i] - mean);
      error += Math.abs(miss) / y.length;
    }
    return new Model(1 - left / all, error);
  }

  private static double[][] rows(Parts parts, boolean forge, boolean mill) {
    double[][] rows = new double[parts.rows().length][];
    for (int i = 0; i < rows.length; i++) rows[i] = parts.row(i, forge, mill);
    return rows;
  }
}
