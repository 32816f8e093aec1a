package org.werkbank.exercise.type.goodbad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Seed;

/**
 * Each measure alone does under the new lamp what the curriculum measured (E01, calibration): 24
 * pictures, true labels, 300 hidden ones.
 */
class NewLampCalibrationTest {
  private static final int SEEDS = 64;
  private static List<Others> runs;

  /** Not while the class is being initialised: its other threads would wait for that for ever. */
  @BeforeAll
  static void run() {
    runs = IntStream.range(0, SEEDS).parallel().mapToObj(Attempt::of).toList();
  }

  /** What is tried under the new lamp. */
  private static final class Attempt {
    private static final int HIDDEN = 300;

    static Others of(int number) {
      Seed seed = new Seed(1_000 + number * 7_919L);
      List<Part> old = Part.batch(24, Light.A, new Chance(seed.training()));
      List<Boolean> truth = old.stream().map(Part::bad).toList();
      Inspector first = Inspector.taught(old, truth, Optional.empty());
      List<Part> hidden = Part.batch(HIDDEN, Light.B, new Chance(seed.hidden()));
      return Others.of(seed, old, Repair.of(seed, first, 2), hidden);
    }
  }

  @Test
  void eighteenFreshPicturesBringItBack() {
    assertEquals(0.866, mean(alone(Measure.FRESH)), 0.03);
    assertEquals(0.83, tenth(alone(Measure.FRESH)), 0.03);
  }

  @Test
  void theWhiteTileBringsItBack() {
    assertEquals(0.889, mean(alone(Measure.TILE)), 0.03);
    assertEquals(0.85, tenth(alone(Measure.TILE)), 0.03);
  }

  @Test
  void moreOfTheOldLightDoesNotHelp() {
    double mean = mean(alone(Measure.OLD));
    assertTrue(mean >= 0.47 && mean <= 0.56, "mean " + mean);
    assertEquals(0, passed(alone(Measure.OLD)));
  }

  @Test
  void leftAloneOrWithAnotherLimitTheOldModelGuesses() {
    assertEquals(0.5, mean(Others::nothing), 0.03);
    assertEquals(0.5, mean(alone(Measure.LIMIT)), 0.03);
    assertTrue(passed(alone(Measure.LIMIT)) <= 0.05 * SEEDS);
  }

  @Test
  void theExpertPassesNearlyAlways() {
    assertTrue(passed(Others::expert) >= 0.95 * SEEDS);
    assertTrue(mean(Others::expert) > mean(alone(Measure.TILE)));
  }

  private static Function<Others, Tally> alone(Measure measure) {
    return others -> others.alone().get(measure.ordinal());
  }

  private static double mean(Function<Others, Tally> way) {
    return runs.stream().map(way).mapToDouble(Tally::balancedAccuracy).average().orElseThrow();
  }

  private static double tenth(Function<Others, Tally> way) {
    return runs.stream()
        .map(way)
        .mapToDouble(Tally::balancedAccuracy)
        .sorted()
        .skip(SEEDS / 10)
        .findFirst()
        .orElseThrow();
  }

  private static long passed(Function<Others, Tally> way) {
    return runs.stream().map(way).filter(Tally::reliable).count();
  }
}
