package org.werkbank.exercise.spi.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MahalanobisTest {
  private static final double[][] ROWS = {{0, 0}, {2, 1}, {4, 5}, {6, 6}};

  /** Mean (3, 3), covariance (20/3, 22/3; 22/3, 26/3), determinant 4: worked out by hand. */
  @Test
  void theDistanceIsThatOfTheFormula() {
    Mahalanobis known = Mahalanobis.fit(ROWS);
    assertEquals(0, known.squared(new double[] {3, 3}), 1e-9);
    assertEquals(26.0 / 3 / 4, known.squared(new double[] {4, 3}), 1e-3);
    assertEquals((26.0 + 20 - 2 * 22) / 3 / 4, known.squared(new double[] {4, 4}), 1e-3);
  }

  @Test
  void otherUnitsGiveTheSameDistance() {
    double[][] other = new double[ROWS.length][];
    for (int i = 0; i < ROWS.length; i++)
      other[i] = new double[] {1000 * ROWS[i][0] - 7, .1 * ROWS[i][1]};
    double expected = Mahalanobis.fit(ROWS).squared(new double[] {5, 1});
    assertEquals(expected, Mahalanobis.fit(other).squared(new double[] {4993, .1}), 1e-3);
  }

  @Test
  void columnsThatAreTheSameOrStandStillGiveAFiniteDistance() {
    Mahalanobis known = Mahalanobis.fit(new double[][] {{1, 2, 7}, {2, 4, 7}, {3, 6, 7}});
    assertEquals(1, known.squared(new double[] {3, 6, 7}), 1e-3);
    assertTrue(known.squared(new double[] {3, 5, 7}) > 1000);
    assertTrue(Double.isFinite(known.squared(new double[] {3, 6, 9})));
  }

  @Test
  void oneRowIsTooFew() {
    assertThrows(IllegalArgumentException.class, () -> Mahalanobis.fit(new double[][] {{1, 2}}));
  }
}
