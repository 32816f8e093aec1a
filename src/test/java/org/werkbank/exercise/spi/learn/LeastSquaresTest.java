package org.werkbank.exercise.spi.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

  /** Anscombe, Graphs in Statistical Analysis, 1973, first set: y = 3.0001 + 0.5001 x. */
  @Test
  void givesThePublishedLineOfAnscombe() {
    double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    double[][] rows = new double[x.length][];
    for (int i = 0; i < x.length; i++) rows[i] = new double[] {x[i]};
    LeastSquares line = LeastSquares.fit(rows, y);
    assertEquals(3.0001, line.predict(new double[] {0}), 1e-4);
    assertEquals(.5001, line.predict(new double[] {1}) - line.predict(new double[] {0}), 1e-4);
  }

  @Test
  void findsAPlaneExactlyWhateverTheUnits() {
    double[][] rows = random(40, 3);
    double[] values = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i][1] = 1e6 + 1e4 * rows[i][1];
      rows[i][2] *= 1e-3;
      values[i] = 7 + 2 * rows[i][0] - .004 * rows[i][1] + 900 * rows[i][2];
    }
    LeastSquares plane = LeastSquares.fit(rows, values);
    for (int i = 0; i < rows.length; i++)
      assertEquals(values[i], plane.predict(rows[i]), 1e-6 * Math.abs(values[i]));
  }

  @Test
  void leavesNothingThatAnyFeatureCouldStillExplain() {
    double[][] rows = random(60, 4);
    Random chance = new Random(2);
    double[] values = new double[rows.length];
    for (int i = 0; i < rows.length; i++) values[i] = rows[i][0] + chance.nextGaussian();
    LeastSquares model = LeastSquares.fit(rows, values);
    double[] left = new double[5];
    for (int i = 0; i < rows.length; i++) {
      double miss = values[i] - model.predict(rows[i]);
      left[4] += miss;
      for (int j = 0; j < 4; j++) left[j] += miss * rows[i][j];
    }
    for (double sum : left) assertEquals(0, sum, 1e-9);
  }

  @Test
  void aConstantAndACopiedFeatureChangeNothing() {
    double[][] rows = random(50, 2);
    double[][] more = new double[rows.length][];
    double[] values = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      more[i] = new double[] {5, rows[i][0], 2 * rows[i][0] + 1, rows[i][1]};
      values[i] = rows[i][0] * rows[i][1];
    }
    LeastSquares plain = LeastSquares.fit(rows, values);
    LeastSquares with = LeastSquares.fit(more, values);
    for (int i = 0; i < rows.length; i++)
      assertEquals(plain.predict(rows[i]), with.predict(more[i]), 1e-9);
  }

  @Test
  void shapesThatDoNotFitAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> LeastSquares.fit(random(0, 1), new double[0]));
    assertThrows(
        IllegalArgumentException.class, () -> LeastSquares.fit(random(2, 1), new double[1]));
    assertTrue(
        Double.isFinite(LeastSquares.fit(random(1, 3), new double[] {4}).predict(new double[3])));
  }

  private static double[][] random(int n, int d) {
    Random chance = new Random(1);
    double[][] rows = new double[n][d];
    for (double[] row : rows) for (int j = 0; j < d; j++) row[j] = chance.nextGaussian();
    return rows;
  }
}
