package org.werkbank.exercise.spi.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KMeansTest {
  private static double[][] clouds() {
    Random chance = new Random(1);
    double[][] rows = new double[300][];
    for (int i = 0; i < rows.length; i++) {
      double x = i % 3 == 0 ? -10 : i % 3 == 1 ? 0 : 10;
      rows[i] = new double[] {x + chance.nextGaussian(), 1000 * (x + chance.nextGaussian())};
    }
    return rows;
  }

  @Test
  void cloudsThatLieApartAreFound() {
    KMeans known = KMeans.fit(clouds(), 3);
    int left = known.cluster(new double[] {-10, -10_000});
    int middle = known.cluster(new double[] {0, 0});
    int right = known.cluster(new double[] {10, 10_000});
    assertNotEquals(left, middle);
    assertNotEquals(middle, right);
    assertNotEquals(left, right);
    double[][] rows = clouds();
    for (int i = 0; i < rows.length; i++)
      assertEquals(new int[] {left, middle, right}[i % 3], known.cluster(rows[i]), "row " + i);
  }

  @Test
  void theDistanceIsToTheNearestCentreInStandardisedUnits() {
    KMeans one = KMeans.fit(new double[][] {{0, 5}, {2, 5}, {4, 5}}, 1);
    assertEquals(0, one.squared(new double[] {2, 5}), 1e-12);
    assertEquals(1.5, one.squared(new double[] {4, 5}), 1e-12);
    KMeans each = KMeans.fit(new double[][] {{0, 5}, {2, 5}, {4, 5}}, 7);
    assertEquals(0, each.squared(new double[] {4, 5}), 1e-12);
  }

  @Test
  void withoutRowsOrCentresThereIsNothingToFind() {
    assertThrows(IllegalArgumentException.class, () -> KMeans.fit(new double[0][], 1));
    assertThrows(IllegalArgumentException.class, () -> KMeans.fit(new double[][] {{1}}, 0));
  }
}
