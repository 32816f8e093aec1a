package org.werkbank.exercise.type.whatisnormal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.exercise.spi.Seed;

/**
 * The figures of curriculum E11. One event is worth 25 points and one false-alarm day 10, so that
 * its tolerance of 3 points is .12 events and .3 days.
 */
class WhatIsNormalCalibrationTest {
  private static final Logger LOG = Logger.getLogger(WhatIsNormalCalibrationTest.class.getName());
  private static final int SEEDS = 64;

  @ParameterizedTest(name = "{0}, separate {1}, {2}")
  @CsvSource({
    "first two weeks, true,  middle, 3.0, 2.3, 52",
    "seven healthy,   true,  middle, 4.0, 0.0, 100",
    "seven healthy,   false, middle, 3.0,    ,",
    "one day,         true,  middle, 4.0, 1.9, 81"
  })
  void eventsFoundAndFalseDaysAreThoseOfTheCurriculum(
      String days, boolean separate, String sense, double found, Double falseDays, Double score) {
    List<Report> reports =
        LongStream.range(0, SEEDS)
            .mapToObj(seed -> new Seed(seed * 7919))
            .map(seed -> report(seed, days, separate, sense))
            .toList();
    double ourFound = reports.stream().mapToInt(Report::found).average().orElseThrow();
    double ourFalse = reports.stream().mapToInt(Report::falseDays).average().orElseThrow();
    double ourScore = reports.stream().mapToDouble(Report::score).average().orElseThrow();
    long passed = reports.stream().filter(report -> report.score() >= 80).count();
    LOG.info(
        () ->
            String.format(
                "%s, separate %s, %s: found %.2f, false %.2f, score %.1f, %d of %d pass",
                days, separate, sense, ourFound, ourFalse, ourScore, passed, SEEDS));
    assertEquals(found, ourFound, .12, "events found");
    if (falseDays != null) assertEquals(falseDays, ourFalse, .3, "false-alarm days");
    if (score != null) assertEquals(score, ourScore, 3, "score");
  }

  private static Report report(Seed seed, String days, boolean separate, String sense) {
    Shown shown = Station.shown(seed);
    List<Integer> healthy = shown.healthy();
    List<Integer> chosen =
        switch (days) {
          case "first two weeks" -> IntStream.rangeClosed(1, 14).boxed().toList();
          case "seven healthy" -> healthy.subList(healthy.size() - 7, healthy.size());
          default -> one(seed, healthy.stream().filter(Station::weekday).toList());
        };
    Choice choice = new Choice(chosen, separate, sense);
    Detector detector = Detector.learn(shown.series(), choice, Detector.Way.MAHALANOBIS);
    return Report.of(detector, Station.watched(seed));
  }

  private static List<Integer> one(Seed seed, List<Integer> weekdays) {
    return List.of(weekdays.get(new Random(seed.value()).nextInt(weekdays.size())));
  }
}
