package org.werkbank.exercise.type.whatisnormal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The signals of each day as lines of SVG, in half-hour means, 47 wide and 100 high. All days share
 * one scale for each signal.
 */
final class Curves {
  static final int BINS = 48;
  static final int HEIGHT = 100;
  private static final double ROOM = .06;

  private final List<double[][]> means = new ArrayList<>();
  private final double[] low;
  private final double[] high;

  /** The scale fits all of these series, which follow each other. */
  Curves(List<Series> all) {
    int signals = all.get(0).signals();
    low = new double[signals];
    high = new double[signals];
    Arrays.fill(low, Double.MAX_VALUE);
    Arrays.fill(high, -Double.MAX_VALUE);
    for (Series series : all) {
      for (int day = 0; day < series.days(); day++) means.add(means(series, day));
    }
    for (double[][] day : means) {
      for (int j = 0; j < signals; j++) {
        for (double mean : day[j]) {
          if (Double.isNaN(mean)) continue;
          low[j] = Math.min(low[j], mean);
          high[j] = Math.max(high[j], mean);
        }
      }
    }
    for (int j = 0; j < signals; j++) {
      double room = Math.max(ROOM * (high[j] - low[j]), 1e-6);
      low[j] -= room;
      high[j] += room;
    }
  }

  /** The value at the bottom of the drawing. */
  double low(int signal) {
    return low[signal];
  }

  /** The value at the top of the drawing. */
  double high(int signal) {
    return high[signal];
  }

  /** The mean of the half hour, NaN without values; days counted from 0 over all series. */
  double at(int day, int signal, int bin) {
    return means.get(day)[signal][bin];
  }

  /** How high a value lies, in the drawing's own units, 0 on top. */
  int y(int signal, double value) {
    return (int) Math.round(HEIGHT * (high[signal] - value) / (high[signal] - low[signal]));
  }

  /** The line of a day; half hours without values are left out. */
  String path(int day, int signal) {
    StringBuilder path = new StringBuilder();
    for (int bin = 0; bin < BINS; bin++) {
      double value = at(day, signal, bin);
      if (Double.isNaN(value)) continue;
      path.append(path.isEmpty() ? 'M' : 'L').append(bin).append(' ').append(y(signal, value));
    }
    return path.toString();
  }

  private static double[][] means(Series series, int day) {
    int signals = series.signals();
    double[][] sums = new double[signals][BINS];
    int[] count = new int[BINS];
    for (int row = series.start()[day]; row < series.start()[day + 1]; row++) {
      int bin = Math.min(BINS - 1, (int) (series.hour()[row] * 2));
      count[bin]++;
      for (int j = 0; j < signals; j++) sums[j][bin] += series.rows()[row][j];
    }
    for (int bin = 0; bin < BINS; bin++) {
      for (int j = 0; j < signals; j++) sums[j][bin] /= count[bin];
    }
    return sums;
  }
}
