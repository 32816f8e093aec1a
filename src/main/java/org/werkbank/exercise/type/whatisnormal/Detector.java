package org.werkbank.exercise.type.whatisnormal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.werkbank.exercise.spi.learn.KMeans;
import org.werkbank.exercise.spi.learn.Mahalanobis;

/**
 * A limit on the distance from the chosen days, for shift and rest together or each: the limit is a
 * quantile of the distances of the chosen rows themselves. An alarm comes when at least half of 16
 * successive values of a day lie beyond it.
 */
final class Detector {
  static final int WINDOW = 16;
  static final int LEAST_ROWS = 8;
  private static final int CENTRES = 3;

  /** How far a row is from normal: by mean and covariance, or from the nearest of three centres. */
  enum Way {
    MAHALANOBIS,
    K_MEANS
  }

  private record Part(ToDoubleFunction<double[]> distance, double limit) {}

  private final boolean separate;
  private final Part rest;
  private final Part shift;

  private Detector(boolean separate, Part rest, Part shift) {
    this.separate = separate;
    this.rest = rest;
    this.shift = shift;
  }

  /**
   * Learns from the chosen days. A mode with fewer than 8 chosen rows gets no limit and is silent.
   */
  static Detector learn(Series series, Choice choice, Way way) {
    if (!choice.separate()) {
      Part both = part(rows(series, choice, null), choice.quantile(), way);
      return new Detector(false, both, both);
    }
    return new Detector(
        true,
        part(rows(series, choice, false), choice.quantile(), way),
        part(rows(series, choice, true), choice.quantile(), way));
  }

  /** Whether rows without shift are watched at all. */
  boolean knowsRest() {
    return rest != null;
  }

  /** Whether rows of a shift are watched at all. */
  boolean knowsShift() {
    return shift != null;
  }

  /**
   * For each day the number of the row, from 0 in that day, that raises the first alarm; -1: none.
   */
  List<Integer> alarms(Series series) {
    List<Integer> first = new ArrayList<>();
    for (int day = 0; day < series.days(); day++) first.add(alarm(series, day));
    return List.copyOf(first);
  }

  private int alarm(Series series, int day) {
    int from = series.start()[day];
    int rows = series.start()[day + 1] - from;
    int window = Math.min(WINDOW, rows);
    int beyond = 0;
    for (int row = 0; row < rows; row++) {
      if (beyond(series, from + row)) beyond++;
      if (row >= window && beyond(series, from + row - window)) beyond--;
      if (row >= window - 1 && 2 * beyond >= window) return row;
    }
    return -1;
  }

  private boolean beyond(Series series, int row) {
    Part part = separate && series.busy()[row] ? shift : rest;
    return part != null && part.distance.applyAsDouble(series.rows()[row]) > part.limit;
  }

  private static double[][] rows(Series series, Choice choice, Boolean busy) {
    List<double[]> rows = new ArrayList<>();
    for (int day : choice.days()) {
      for (int row = series.start()[day - 1]; row < series.start()[day]; row++) {
        if (busy == null || series.busy()[row] == busy) rows.add(series.rows()[row]);
      }
    }
    return rows.toArray(double[][]::new);
  }

  private static Part part(double[][] rows, double quantile, Way way) {
    if (rows.length < LEAST_ROWS) return null;
    ToDoubleFunction<double[]> distance =
        way == Way.K_MEANS ? KMeans.fit(rows, CENTRES)::squared : Mahalanobis.fit(rows)::squared;
    double[] all = Arrays.stream(rows).mapToDouble(distance).sorted().toArray();
    return new Part(distance, quantile(all, quantile));
  }

  /** Between the two nearest of ascending values (Hyndman and Fan 1996, type 7). */
  private static double quantile(double[] ascending, double share) {
    double place = share * (ascending.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, ascending.length - 1);
    return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
  }
}
