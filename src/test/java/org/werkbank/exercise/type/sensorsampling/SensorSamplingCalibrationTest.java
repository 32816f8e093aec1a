package org.werkbank.exercise.type.sensorsampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.exercise.spi.Seed;

/** The values of the curriculum in decibels, each a mean over 24 recordings of a 6205. */
class SensorSamplingCalibrationTest {
  private static final Logger LOG = Logger.getLogger(SensorSamplingCalibrationTest.class.getName());
  private static final int SEEDS = 24;
  private static final int FEW = 6;
  private static final double ALLOWED = 1.5;

  @ParameterizedTest
  @CsvSource({
    "1.00, 0, 400, 10", "0.55, 0, 400, 10", "0.30, 0, 400, 10", "0.12, 0, 400, 10",
    "0.02, 0, 400, 10", "1.00, 0, 1600, 22", "1.00, 0, 6400, 31", "0.55, 0, 6400, 25",
    "0.30, 0, 6400, 17", "1.00, 0, 12800, 38", "0.55, 0, 12800, 36", "0.30, 0, 12800, 33",
    "1.00, 0, 25600, 38", "0.55, 0, 25600, 36", "0.30, 0, 25600, 33", "0.02, 0, 25600, 5"
  })
  void placeAndRateGiveTheCurriculumsDecibels(
      double share, double rattle, String hertz, double expected) {
    double[] found = above(Bearing.B6205, share, rattle, hertz);
    assertEquals(
        expected, Arrays.stream(found).average().orElseThrow(), expected == 10 ? 2.6 : ALLOWED);
  }

  @Test
  void aHealthyBearingStandsTwoToNineDecibelsAboveTheNoise() {
    double[] found = above(Bearing.B6205, 0, 0, "25600");
    Arrays.sort(found);
    assertTrue(found[1] > 1 && found[found.length - 2] < 10, Arrays.toString(found));
    assertEquals(5.5, Arrays.stream(found).average().orElseThrow(), ALLOWED);
  }

  @ParameterizedTest
  @CsvSource({"0.18, .35", "0.12, 0"})
  void aRattlingSheetAndADampedPlaceStayBelowTheGoalAtEveryRate(double share, double rattle) {
    for (Bearing bearing : Bearing.values())
      for (Rate rate : Rate.values())
        for (double above : above(bearing, share, rattle, String.valueOf(rate.hertz()), FEW))
          assertTrue(above < SensorSampling.GOAL, bearing + " " + rate + ": " + above);
  }

  @Test
  void threePlacesReachTheGoalWithEveryBearingAt12800() {
    for (Bearing bearing : Bearing.values())
      for (double share : new double[] {1, .55, .3})
        for (double above : above(bearing, share, 0, "12800", FEW))
          assertTrue(above > SensorSampling.GOAL, bearing + " " + share + ": " + above);
  }

  private static double[] above(Bearing bearing, double share, double rattle, String hertz) {
    return above(bearing, share, rattle, hertz, SEEDS);
  }

  private static double[] above(
      Bearing bearing, double share, double rattle, String hertz, int seeds) {
    double[] found = new double[seeds];
    for (int i = 0; i < seeds; i++) {
      Recording recording =
          Recording.of(new Seed(i).hidden(), bearing.knocks(), Recording.KNOCK * share, rattle);
      found[i] = Envelope.of(recording, Rate.of(hertz).orElseThrow()).above(bearing.knocks());
    }
    LOG.info(
        () ->
            bearing
                + " "
                + share
                + " at "
                + hertz
                + ": "
                + Arrays.stream(found).summaryStatistics());
    return found;
  }
}
