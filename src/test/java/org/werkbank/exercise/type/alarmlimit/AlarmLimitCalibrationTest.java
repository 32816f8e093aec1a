package org.werkbank.exercise.type.alarmlimit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.exercise.spi.Seed;

/** The figures of curriculum E02, with its tolerance of 3 points; firm sensors, scale 1. */
class AlarmLimitCalibrationTest {
  private static final Logger LOG = Logger.getLogger(AlarmLimitCalibrationTest.class.getName());
  private static final AlarmLimitPlan PLAN = AlarmLimitPlan.USUAL;
  private static final double TOLERANCE = 3;
  private static final List<Hidden> PARKS =
      LongStream.range(0, 96).mapToObj(seed -> Hidden.of(new Seed(seed * 7919))).toList();

  /** The weeks that count, with what waiting and the cheapest setting cost in them. */
  private record Hidden(Seed seed, Park park, Weeks weeks, int without, int cheapest) {
    static Hidden of(Seed seed) {
      Park park = Park.plain(seed);
      Weeks weeks = park.hidden(seed);
      int without = Bill.without(weeks).euros(PLAN);
      return new Hidden(seed, park, weeks, without, Best.of(PLAN, park, weeks).euros());
    }

    double score(int limit, int hold) {
      Bill bill = Bill.of(PLAN, park.gauge(), weeks, Set.of(), limit, hold);
      return Best.score(without, bill.euros(PLAN), cheapest);
    }
  }

  @ParameterizedTest(name = "{0} mm/s, {1} h")
  @CsvSource({"2.0, 1, 7", "2.6, 1, 66", "3.2, 1, 82", "6.0, 1, 61", "2.6, 4, 96", "3.0, 4, 92"})
  void aSettingScoresWhatTheCurriculumSays(double limit, int hours, double expected) {
    int hold = List.of(1, 2, 3, 4, 6, 12).indexOf(hours);
    DoubleSummaryStatistics scores =
        PARKS.stream()
            .mapToDouble(hidden -> hidden.score(hidden.park().gauge().number(limit), hold))
            .summaryStatistics();
    LOG.info(() -> String.format("%.1f mm/s, %d h: %.1f", limit, hours, scores.getAverage()));
    assertEquals(expected, scores.getAverage(), TOLERANCE);
  }

  @Test
  void theCheapestSettingOfTheShownWeeksIsGoodInTheHiddenOnes() {
    DoubleSummaryStatistics scores =
        PARKS.stream()
            .mapToDouble(
                hidden -> {
                  Weeks shown = hidden.park().shown(hidden.seed());
                  Best best = Best.of(PLAN, hidden.park(), shown);
                  return hidden.score(best.limit(), best.hold());
                })
            .summaryStatistics();
    LOG.info(
        () ->
            String.format("carried over: %.1f, worst %.1f", scores.getAverage(), scores.getMin()));
    assertEquals(95, scores.getAverage(), TOLERANCE);
    assertTrue(scores.getMin() >= 79 - TOLERANCE, "worst " + scores.getMin());
  }

  @Test
  void waitingCostsEightBreakdowns() {
    PARKS.forEach(hidden -> assertEquals(8 * 9500, hidden.without()));
  }
}
