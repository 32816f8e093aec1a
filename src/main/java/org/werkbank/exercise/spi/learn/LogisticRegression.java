package org.werkbank.exercise.spi.learn;

/**
 * Logistic regression with L2 penalty, fitted by Newton's method on standardised features
 * (curriculum E01, E06, E07; Bishop, Pattern Recognition and Machine Learning, 2006, section
 * 4.3.3). The intercept is not penalised. The result depends on the data alone: no chance, no
 * threads.
 */
public final class LogisticRegression {
  private static final int ROUNDS = 30;
  private static final double SMALL = 1e-10;

  private final double[] mean;
  private final double[] scale;
  private final double[] weights;

  private LogisticRegression(double[] mean, double[] scale, double[] weights) {
    this.mean = mean;
    this.scale = scale;
    this.weights = weights;
  }

  /**
   * Learns from rows of features and their labels.
   *
   * @param rows n rows of d finite numbers, in any units; n at least 1
   * @param labels n labels; true is the class whose probability is predicted
   * @param lambda weight of the penalty on standardised features, above 0; added once to each
   *     diagonal element of the mean Hessian
   * @throws IllegalArgumentException if the shapes do not fit or lambda is not above 0
   */
  public static LogisticRegression fit(double[][] rows, boolean[] labels, double lambda) {
    if (rows.length == 0 || rows.length != labels.length)
      throw new IllegalArgumentException("rows and labels differ");
    if (!(lambda > 0)) throw new IllegalArgumentException("lambda must be above 0");
    int n = rows.length;
    int d = rows[0].length;
    double[] mean = new double[d];
    double[] scale = new double[d];
    standardise(rows, mean, scale);
    double[][] x = new double[n][];
    for (int i = 0; i < n; i++) x[i] = design(rows[i], mean, scale);
    double[] w = new double[d + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[d + 1];
      double[][] hessian = new double[d + 1][d + 1];
      for (int i = 0; i < n; i++) {
        double p = sigmoid(dot(w, x[i]));
        double error = p - (labels[i] ? 1 : 0);
        double curvature = Math.max(p * (1 - p), SMALL);
        for (int j = 0; j <= d; j++) {
          gradient[j] += error * x[i][j];
          double curved = curvature * x[i][j];
          for (int k = 0; k <= j; k++) hessian[j][k] += curved * x[i][k];
        }
      }
      for (int j = 0; j <= d; j++) {
        for (int k = 0; k <= j; k++) hessian[j][k] /= n;
        double penalty = j == d ? SMALL : lambda;
        gradient[j] = gradient[j] / n + (j == d ? 0 : lambda * w[j]);
        hessian[j][j] += penalty;
      }
      double[] step = solve(hessian, gradient);
      double largest = 0;
      for (int j = 0; j <= d; j++) {
        w[j] -= step[j];
        largest = Math.max(largest, Math.abs(step[j]));
      }
      if (largest < 1e-9) break;
    }
    return new LogisticRegression(mean, scale, w);
  }

  /** Probability (0 to 1) that this row belongs to the class labelled true. */
  public double probability(double[] row) {
    return sigmoid(dot(weights, design(row, mean, scale)));
  }

  /** Whether this row rather belongs to the class labelled true: a probability above one half. */
  public boolean likely(double[] row) {
    double sum = 0;
    for (int j = 0; j < row.length; j++) sum += weights[j] * ((row[j] - mean[j]) / scale[j]);
    return sum + weights[row.length] > 0;
  }

  private static void standardise(double[][] rows, double[] mean, double[] scale) {
    int n = rows.length;
    for (int j = 0; j < mean.length; j++) {
      for (double[] row : rows) mean[j] += row[j] / n;
      double variance = 0;
      for (double[] row : rows) variance += (row[j] - mean[j]) * (row[j] - mean[j]) / n;
      scale[j] = variance < SMALL ? 1 : Math.sqrt(variance);
    }
  }

  /** The standardised row with a constant 1 at its end. */
  private static double[] design(double[] row, double[] mean, double[] scale) {
    double[] x = new double[row.length + 1];
    for (int j = 0; j < row.length; j++) x[j] = (row[j] - mean[j]) / scale[j];
    x[row.length] = 1;
    return x;
  }

  private static double sigmoid(double z) {
    return 1 / (1 + StrictMath.exp(-Math.max(-40, Math.min(40, z))));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
    return sum;
  }

  /**
   * Solves A s = b for a symmetric positive definite A given by its lower triangle (Cholesky).
   * Overwrites A.
   */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < j; k++) a[j][j] -= a[j][k] * a[j][k];
      a[j][j] = Math.sqrt(Math.max(a[j][j], 1e-14));
      for (int i = j + 1; i < n; i++) {
        for (int k = 0; k < j; k++) a[i][j] -= a[i][k] * a[j][k];
        a[i][j] /= a[j][j];
      }
    }
    double[] s = b.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) s[i] -= a[i][k] * s[k];
      s[i] /= a[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) s[i] -= a[k][i] * s[k];
      s[i] /= a[i][i];
    }
    return s;
  }
}
