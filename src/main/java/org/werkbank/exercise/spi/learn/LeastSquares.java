package org.werkbank.exercise.spi.learn;

/**
 * Ordinary least squares (curriculum E05; Bishop, Pattern Recognition and Machine Learning, 2006,
 * section 3.1.1). The normal equations of standardised features are solved by Gaussian elimination
 * with partial pivoting. The result depends on the data alone: no chance, no threads.
 */
public final class LeastSquares {
  private static final double SMALL = 1e-10;

  private final double[] mean;
  private final double[] scale;
  private final double[] weights;
  private final double level;

  private LeastSquares(double[] mean, double[] scale, double[] weights, double level) {
    this.mean = mean;
    this.scale = scale;
    this.weights = weights;
    this.level = level;
  }

  /**
   * Learns from rows of features and their values. A feature that is constant, or follows from
   * those before it, gets the weight 0.
   *
   * @param rows n rows of d finite numbers, in any units; n at least 1
   * @param values n finite numbers
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static LeastSquares fit(double[][] rows, double[] values) {
    if (rows.length == 0 || rows.length != values.length)
      throw new IllegalArgumentException("rows and values differ");
    int n = rows.length;
    int d = rows[0].length;
    double[] mean = new double[d];
    double[] scale = new double[d];
    for (int j = 0; j < d; j++) {
      for (double[] row : rows) mean[j] += row[j] / n;
      double variance = 0;
      for (double[] row : rows) variance += (row[j] - mean[j]) * (row[j] - mean[j]) / n;
      scale[j] = variance < SMALL ? 1 : Math.sqrt(variance);
    }
    double level = 0;
    for (double value : values) level += value / n;
    double[][] gram = new double[d][d + 1];
    for (int i = 0; i < n; i++) {
      double[] x = standardised(rows[i], mean, scale);
      for (int j = 0; j < d; j++) {
        for (int k = 0; k < d; k++) gram[j][k] += x[j] * x[k] / n;
        gram[j][d] += x[j] * (values[i] - level) / n;
      }
    }
    return new LeastSquares(mean, scale, solve(gram), level);
  }

  /** The value that belongs to this row. */
  public double predict(double[] row) {
    double[] x = standardised(row, mean, scale);
    double sum = level;
    for (int j = 0; j < x.length; j++) sum += weights[j] * x[j];
    return sum;
  }

  private static double[] standardised(double[] row, double[] mean, double[] scale) {
    double[] x = new double[row.length];
    for (int j = 0; j < x.length; j++) x[j] = (row[j] - mean[j]) / scale[j];
    return x;
  }

  /**
   * Solves the equations whose right side stands in the last column, by Gauss and Jordan. A column
   * without a pivot gets 0. Overwrites them.
   */
  private static double[] solve(double[][] a) {
    int d = a.length;
    int[] rowOf = new int[d];
    int row = 0;
    for (int column = 0; column < d; column++) {
      int pivot = row;
      for (int i = row + 1; i < d; i++)
        if (Math.abs(a[i][column]) > Math.abs(a[pivot][column])) pivot = i;
      rowOf[column] = -1;
      if (row == d || Math.abs(a[pivot][column]) < SMALL) continue;
      double[] swapped = a[row];
      a[row] = a[pivot];
      a[pivot] = swapped;
      for (int i = 0; i < d; i++) {
        if (i == row) continue;
        double factor = a[i][column] / a[row][column];
        for (int k = column; k <= d; k++) a[i][k] -= factor * a[row][k];
      }
      rowOf[column] = row++;
    }
    double[] solution = new double[d];
    for (int j = 0; j < d; j++) if (rowOf[j] >= 0) solution[j] = a[rowOf[j]][d] / a[rowOf[j]][j];
    return solution;
  }
}
