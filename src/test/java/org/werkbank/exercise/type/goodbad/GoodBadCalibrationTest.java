package org.werkbank.exercise.type.goodbad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Seed;

/**
 * The simulation behaves as the curriculum measured it (E01, calibration): 24 pictures, 300 hidden
 * ones, true labels.
 */
class GoodBadCalibrationTest {
  private static final int SEEDS = 32;
  private static final List<Run> RUNS = IntStream.range(0, SEEDS).mapToObj(Run::of).toList();

  /** One attempt, tried on both lamps, and with 4 of 24 labels wrong. */
  private record Run(Trial lightA, Trial lightB, Trial wrongLabels) {
    static Run of(int number) {
      Seed seed = new Seed(1_000 + number * 7_919L);
      List<Part> learning = Part.batch(24, Light.A, new Chance(seed.training()));
      List<Part> hidden = Part.batch(300, Light.A, new Chance(seed.hidden()));
      List<Part> relit = Part.batch(300, Light.B, new Chance(seed.stream(11)));
      boolean[] truth = new boolean[24];
      for (int i = 0; i < 24; i++) truth[i] = learning.get(i).bad();
      boolean[] wrong = truth.clone();
      List<Integer> order = new ArrayList<>(IntStream.range(0, 24).boxed().toList());
      new Chance(seed.stream(12)).shuffle(order);
      for (int i : order.subList(0, 4)) wrong[i] = !wrong[i];
      return new Run(
          Trial.of(learning, truth, hidden),
          Trial.of(learning, truth, relit),
          Trial.of(learning, wrong, hidden));
    }
  }

  @Test
  void inTheLightItKnowsTheModelReachesNineTenths() {
    assertEquals(0.90, mean(RUNS.stream().map(Run::lightA).toList()), 0.03);
  }

  @Test
  void inNewLightItGuessesAndRejectsNearlyEveryGoodPart() {
    List<Trial> relit = RUNS.stream().map(Run::lightB).toList();
    assertEquals(0.50, mean(relit), 0.01);
    assertTrue(relit.stream().mapToDouble(Trial::rejectedShare).average().orElseThrow() >= 0.94);
  }

  @Test
  void aFifthOfWrongLabelsCostsNineHundredths() {
    double loss =
        mean(RUNS.stream().map(Run::lightA).toList())
            - mean(RUNS.stream().map(Run::wrongLabels).toList());
    assertEquals(0.09, loss, 0.03);
  }

  @Test
  void whoLabelsTrulyPassesNearlyAlways() {
    long passed =
        RUNS.stream()
            .map(Run::lightA)
            .filter(trial -> trial.balancedAccuracy() >= 0.75 && trial.missedShare() <= 0.35)
            .count();
    assertTrue(passed >= 0.95 * SEEDS, passed + " of " + SEEDS);
  }

  private static double mean(List<Trial> trials) {
    return trials.stream().mapToDouble(Trial::balancedAccuracy).average().orElseThrow();
  }
}
