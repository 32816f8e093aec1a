package org.werkbank.exercise.spi.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PopulationStabilityTest {
  private static double[] count(int from, int to) {
    return IntStream.range(from, to).asDoubleStream().toArray();
  }

  @Test
  void theReferenceItselfHasNoShift() {
    assertEquals(0, PopulationStability.of(count(0, 600)).index(count(0, 600)), 1e-12);
  }

  @Test
  void allValuesInOneBinGiveTheSumWorkedOutByHand() {
    double most = (1 - .1) * Math.log(1 / .1);
    double empty = (.005 - .1) * Math.log(.005 / .1);
    double[] values = {1000, 1001, 1002};
    assertEquals(most + 9 * empty, PopulationStability.of(count(0, 600)).index(values), 1e-9);
  }

  /** Expected value of two samples of one source: 9 (1/n + 1/m). */
  @Test
  void twoSamplesOfOneSourceHaveTheIndexOfChance() {
    Random chance = new Random(1);
    double sum = 0;
    int rounds = 400;
    for (int i = 0; i < rounds; i++) {
      double[] reference = chance.doubles(600).toArray();
      sum += PopulationStability.of(reference).index(chance.doubles(120).toArray());
    }
    assertEquals(9 * (1 / 600.0 + 1 / 120.0), sum / rounds, .01);
  }

  @Test
  void tooFewValuesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> PopulationStability.of(count(0, 9)));
    PopulationStability ten = PopulationStability.of(count(0, 10));
    assertThrows(IllegalArgumentException.class, () -> ten.index(new double[0]));
  }
}
