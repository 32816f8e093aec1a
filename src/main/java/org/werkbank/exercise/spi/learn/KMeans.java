package org.werkbank.exercise.spi.learn;

import java.util.Arrays;

/**
 * k-means by Lloyd's rounds on standardised columns (Lloyd, Least squares quantization in PCM, IEEE
 * Transactions on Information Theory 28, 1982). The first centre is the row nearest to the mean,
 * each further one the row farthest from all centres so far (Gonzalez 1985), so that the result
 * depends on the rows alone: no chance, no threads.
 */
public final class KMeans {
  private static final int ROUNDS = 50;
  private static final double STILL = 1e-9;

  private final double[] mean;
  private final double[] scale;
  private final double[][] centres;

  private KMeans(double[] mean, double[] scale, double[][] centres) {
    this.mean = mean;
    this.scale = scale;
    this.centres = centres;
  }

  /**
   * Finds centres.
   *
   * @param rows at least one row of d finite numbers, in any units
   * @param k how many centres, from 1; never more than there are rows
   * @throws IllegalArgumentException if there is no row or k is below 1
   */
  public static KMeans fit(double[][] rows, int k) {
    if (rows.length == 0 || k < 1)
      throw new IllegalArgumentException(rows.length + " rows, k " + k);
    int d = rows[0].length;
    double[] mean = new double[d];
    double[] scale = new double[d];
    for (double[] row : rows) for (int j = 0; j < d; j++) mean[j] += row[j] / rows.length;
    for (double[] row : rows) {
      for (int j = 0; j < d; j++) scale[j] += (row[j] - mean[j]) * (row[j] - mean[j]) / rows.length;
    }
    for (int j = 0; j < d; j++) scale[j] = scale[j] < STILL ? 1 : Math.sqrt(scale[j]);
    double[][] x = new double[rows.length][];
    for (int i = 0; i < x.length; i++) x[i] = standardised(rows[i], mean, scale);
    double[][] centres = first(x, Math.min(k, x.length));
    int[] of = new int[x.length];
    Arrays.fill(of, -1);
    for (int round = 0; round < ROUNDS && assign(x, centres, of); round++) move(x, centres, of);
    return new KMeans(mean, scale, centres);
  }

  /** The squared distance to the nearest centre, in units of the spread of each column. */
  public double squared(double[] row) {
    double[] x = standardised(row, mean, scale);
    return distance(x, centres[nearest(x, centres)]);
  }

  /** The number of the nearest centre, from 0. */
  public int cluster(double[] row) {
    return nearest(standardised(row, mean, scale), centres);
  }

  private static double[][] first(double[][] x, int k) {
    double[][] centres = new double[k][];
    double[] far = new double[x.length];
    double[] middle = new double[x[0].length];
    for (int i = 0; i < x.length; i++) far[i] = -distance(x[i], middle);
    for (int c = 0; c < k; c++) {
      int best = 0;
      for (int i = 1; i < x.length; i++) if (far[i] > far[best]) best = i;
      centres[c] = x[best].clone();
      for (int i = 0; i < x.length; i++) {
        double from = distance(x[i], centres[c]);
        far[i] = c == 0 ? from : Math.min(far[i], from);
      }
    }
    return centres;
  }

  /** Gives each row to its nearest centre; whether any row changed. */
  private static boolean assign(double[][] x, double[][] centres, int[] of) {
    boolean changed = false;
    for (int i = 0; i < x.length; i++) {
      int now = nearest(x[i], centres);
      changed |= now != of[i];
      of[i] = now;
    }
    return changed;
  }

  /** Moves each centre to the mean of its rows; one without rows stays. */
  private static void move(double[][] x, double[][] centres, int[] of) {
    int d = x[0].length;
    double[][] sum = new double[centres.length][d];
    int[] count = new int[centres.length];
    for (int i = 0; i < x.length; i++) {
      count[of[i]]++;
      for (int j = 0; j < d; j++) sum[of[i]][j] += x[i][j];
    }
    for (int c = 0; c < centres.length; c++) {
      for (int j = 0; count[c] > 0 && j < d; j++) centres[c][j] = sum[c][j] / count[c];
    }
  }

  private static int nearest(double[] x, double[][] centres) {
    int best = 0;
    for (int c = 1; c < centres.length; c++) {
      if (distance(x, centres[c]) < distance(x, centres[best])) best = c;
    }
    return best;
  }

  private static double distance(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) sum += (a[j] - b[j]) * (a[j] - b[j]);
    return sum;
  }

  private static double[] standardised(double[] row, double[] mean, double[] scale) {
    double[] x = new double[row.length];
    for (int j = 0; j < x.length; j++) x[j] = (row[j] - mean[j]) / scale[j];
    return x;
  }
}
