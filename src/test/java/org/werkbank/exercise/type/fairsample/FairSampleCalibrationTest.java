package org.werkbank.exercise.type.fairsample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.exercise.spi.Seed;

/** The figures of curriculum E07, with its tolerance of .03. */
class FairSampleCalibrationTest {
  private static final Logger LOG = Logger.getLogger(FairSampleCalibrationTest.class.getName());
  private static final int SEEDS = 48;
  private static final double TOLERANCE = 0.03;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "60 of A early,           60 0 0 0 0 0,      .50, .83",
    "240 of A early,          240 0 0 0 0 0,     .50, ",
    "60 with 6 of C,          30 8 10 6 6 0,     .96, ",
    "60 with 3 + 3 of C,      30 9 10 5 3 3,     .96, ",
    "ten each,                10 10 10 10 10 10, .98, "
  })
  void worstBoxAndMeanAreThoseOfTheCurriculum(
      String name, String spread, double worst, Double mean) {
    List<Integer> numbers = List.of(spread.split(" ")).stream().map(Integer::valueOf).toList();
    List<List<Double>> results =
        LongStream.range(0, SEEDS)
            .mapToObj(seed -> new Seed(seed * 7919))
            .map(seed -> Crimps.hidden(seed, Crimps.learn(seed, numbers)))
            .toList();
    double ourWorst = results.stream().mapToDouble(Collections::min).average().orElseThrow();
    double ourMean = results.stream().mapToDouble(Crimps::mean).average().orElseThrow();
    LOG.info(() -> String.format("%s: worst %.3f, mean %.3f", name, ourWorst, ourMean));
    assertEquals(worst, ourWorst, TOLERANCE, "worst box");
    if (mean != null) assertEquals(mean, ourMean, TOLERANCE, "mean");
  }
}
