package org.werkbank.exercise.spi.learn;

/**
 * How far a row lies from the middle of known rows, measured in their own spread: D² = (x − m)ᵀ S⁻¹
 * (x − m) with mean m and covariance S (Mahalanobis, On the generalised distance in statistics,
 * Proceedings of the National Institute of Sciences of India 2, 1936). Columns may have any units.
 * A small ridge on the diagonal keeps S invertible when columns hang together or stand still. The
 * result depends on the rows alone: no chance, no threads.
 */
public final class Mahalanobis {
  private static final double RIDGE = 1e-6;
  private static final double STILL = 1e-9;

  private final double[] mean;
  private final double[][] root;

  private Mahalanobis(double[] mean, double[][] root) {
    this.mean = mean;
    this.root = root;
  }

  /**
   * Learns mean and covariance.
   *
   * @param rows at least 2 rows of d finite numbers
   * @throws IllegalArgumentException if there are fewer
   */
  public static Mahalanobis fit(double[][] rows) {
    if (rows.length < 2) throw new IllegalArgumentException("at least 2 rows: " + rows.length);
    int d = rows[0].length;
    double[] mean = new double[d];
    for (double[] row : rows) for (int j = 0; j < d; j++) mean[j] += row[j] / rows.length;
    double[][] covariance = new double[d][d];
    for (double[] row : rows) {
      for (int j = 0; j < d; j++) {
        for (int k = 0; k <= j; k++)
          covariance[j][k] += (row[j] - mean[j]) * (row[k] - mean[k]) / (rows.length - 1);
      }
    }
    for (int j = 0; j < d; j++) covariance[j][j] += RIDGE * covariance[j][j] + STILL;
    return new Mahalanobis(mean, cholesky(covariance));
  }

  /** The squared distance D² of a row, 0 or more. */
  public double squared(double[] row) {
    double sum = 0;
    double[] z = new double[mean.length];
    for (int j = 0; j < z.length; j++) {
      double left = row[j] - mean[j];
      for (int k = 0; k < j; k++) left -= root[j][k] * z[k];
      z[j] = left / root[j][j];
      sum += z[j] * z[j];
    }
    return sum;
  }

  /** L with L Lᵀ = S, from the lower triangle of a positive definite S. Overwrites S. */
  private static double[][] cholesky(double[][] s) {
    for (int j = 0; j < s.length; j++) {
      for (int k = 0; k < j; k++) s[j][j] -= s[j][k] * s[j][k];
      s[j][j] = Math.sqrt(Math.max(s[j][j], STILL));
      for (int i = j + 1; i < s.length; i++) {
        for (int k = 0; k < j; k++) s[i][j] -= s[i][k] * s[j][k];
        s[i][j] /= s[j][j];
      }
    }
    return s;
  }
}
