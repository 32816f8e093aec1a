package org.werkbank.exercise.type.whatisnormal;

/**
 * Measured values of some days, in the order of time.
 *
 * @param rows each row one moment with all signals
 * @param busy for each row whether the plant is running a shift
 * @param hour for each row the hour of its day, 0 to 24
 * @param start for each day its first row, and the number of rows at the end
 */
record Series(double[][] rows, boolean[] busy, double[] hour, int[] start) {

  int days() {
    return start.length - 1;
  }

  /** How many signals a row has. */
  int signals() {
    return rows[0].length;
  }

  /** Whether the whole day has no shift. */
  boolean resting(int day) {
    for (int row = start[day]; row < start[day + 1]; row++) if (busy[row]) return false;
    return true;
  }

  /**
   * The mean of a signal over the rows of a day with or without shift; NaN if there is no such row.
   */
  double mean(int day, int signal, boolean shift) {
    double sum = 0;
    int count = 0;
    for (int row = start[day]; row < start[day + 1]; row++) {
      if (busy[row] != shift) continue;
      sum += rows[row][signal];
      count++;
    }
    return sum / count;
  }
}
