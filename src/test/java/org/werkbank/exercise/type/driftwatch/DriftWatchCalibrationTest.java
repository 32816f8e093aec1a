package org.werkbank.exercise.type.driftwatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.driftwatch.Players.Person;
import org.werkbank.exercise.type.driftwatch.Rule.Red;

/** The figures of curriculum E06, with its tolerance of .03 or 3 points. */
class DriftWatchCalibrationTest {
  private static final Logger LOG = Logger.getLogger(DriftWatchCalibrationTest.class.getName());
  private static final int SEEDS = 300;
  private static final int PLAYED_SEEDS = 16;
  private static final int DATA_SEEDS = 24;
  private static final int DRAWN_CARDS = 2000;

  private static Stream<Seed> seeds(int count) {
    return LongStream.range(0, count).mapToObj(seed -> new Seed(seed * 7919));
  }

  /** Share of right judgements, and the highest of the three lights, over all days of a kind. */
  @ParameterizedTest(name = "{0} changed: {1}")
  @CsvSource({
    "INSERT, false, .917, .14, .03",
    "INSERT, true,  .877, 1.9, .10",
    "SUMMER, true,  .912, 4.6, .10",
    "SPEC,   true,  .704, .14, .03",
  })
  void accuracyAndLightsAreThoseOfTheCurriculum(
      Kind kind, boolean changed, double accuracy, double light, double lightTolerance) {
    double right = 0;
    double highest = 0;
    int days = 0;
    for (Seed seed : seeds(DATA_SEEDS).toList()) {
      Lathe lathe = new Lathe(seed);
      List<Month> months = Month.of(seed, 0);
      Truth truth = Truth.hidden(lathe, months);
      Month month = months.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
      for (int day = 1; day <= Month.DAYS; day++) {
        if (month.changed(day) != changed) continue;
        Truth.Errors errors = truth.errors(month, day, 0, 0);
        right += 1 - (double) (errors.missed() + errors.rejected()) / Lathe.PARTS;
        highest += Collections.max(lathe.judged(month, day, 0).lights());
        days++;
      }
    }
    double ourAccuracy = right / days;
    double ourLight = highest / days;
    LOG.info(() -> String.format("%s %s: %.3f, PSI %.2f", kind, changed, ourAccuracy, ourLight));
    assertEquals(accuracy, ourAccuracy, .03);
    assertEquals(light, ourLight, lightTolerance);
  }

  static Stream<Arguments> ways() {
    return Stream.of(
        way("lights only", 12, Rule.LIGHTS_ONLY, Players::lightsOnly),
        way("5 a day", 55, new Rule(5, Red.NOTHING, true), () -> Players.daily(5)),
        way("10 a day", 53, new Rule(10, Red.NOTHING, true), () -> Players.daily(10)),
        way("lights and sample", 56, Rule.EXPERT, Players::expert));
  }

  private static Arguments way(String name, double score, Rule rule, Supplier<Person> person) {
    return Arguments.of(name, score, rule, person);
  }

  /** The mean of 100 (C_passive - C) / (C_passive - C_oracle), which may be negative for a seed. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void pointsAreThoseOfTheCurriculum(String name, double points, Rule rule) {
    double sum = 0;
    int passed = 0;
    for (Seed seed : seeds(SEEDS).toList()) {
      Lathe lathe = new Lathe(seed);
      Ways ways = Ways.of(lathe, rule.follow(lathe, Month.of(seed, 0)));
      sum += ways.saved(ways.own());
      if (ways.passed()) passed++;
    }
    double mean = sum / SEEDS;
    int all = passed;
    LOG.info(() -> String.format("%s: %.1f points, %d of %d pass", name, mean, all, SEEDS));
    assertEquals(points, mean, 3);
  }

  /** So the points of a rule are those of a person who follows it by what the screens show. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void aPersonWhoTapsWhatARuleSaysHasItsResult(
      String name, double points, Rule rule, Supplier<Person> person) {
    for (Seed seed : seeds(PLAYED_SEEDS).toList()) {
      Lathe lathe = new Lathe(seed);
      Ways ways = Ways.of(lathe, rule.follow(lathe, Month.of(seed, 0)));
      assertEquals(ways, Players.play(1, seed, person.get()).ways());
    }
  }

  /**
   * Stopped four days after each change that hurts, with nothing measured: an oracle with delay.
   */
  @Test
  void theOracleWithFourDaysDelayHas75Points() {
    double sum = 0;
    for (Seed seed : seeds(SEEDS).toList()) {
      Lathe lathe = new Lathe(seed);
      List<Watch> watches = new ArrayList<>();
      for (Month month : Month.of(seed, 0)) {
        Watch watch = Watch.begin(lathe, month);
        while (!watch.full()) {
          watch = watch.run(lathe, 0);
          boolean now = watch.days().size() == month.start() + 3;
          if (now && month.kind().suffers) watch = watch.learn(lathe);
        }
        watches.add(watch);
      }
      Ways ways = Ways.of(lathe, watches);
      sum += ways.saved(ways.own());
    }
    double mean = sum / SEEDS;
    LOG.info(() -> String.format("oracle with four days delay: %.1f points", mean));
    assertEquals(75, mean, 3);
  }

  /** Stage 2: a number for each machine by its prices. */
  @Test
  void aCardByThePricesPasses() {
    int fitting = 0;
    for (Seed seed : seeds(PLAYED_SEEDS).toList()) {
      List<Prices> cases = Prices.cases(seed);
      List<Integer> daily = cases.stream().map(Samples::byPrices).toList();
      Card card = new Card(daily, Red.MEASURE, true);
      if (Release.counted(new Lathe(seed), card, cases).passed()) fitting++;
    }
    int passed = fitting;
    LOG.info(() -> String.format("card by the prices: %d of %d pass", passed, PLAYED_SEEDS));
    assertTrue(fitting >= PLAYED_SEEDS - 1, fitting + " pass");
  }

  /** Each of the 1,024 rows of numbers on many cards and lathes: the luckiest stays rare. */
  @Test
  void noFixedCardPassesMoreThanOnceInAHundredTimes() {
    Map<List<Integer>, Integer> passed = new HashMap<>();
    for (Seed seed : seeds(DATA_SEEDS).toList()) {
      Map<Prices, List<Integer>> fits = fits(new Lathe(seed));
      for (Seed drawn : seeds(DRAWN_CARDS).toList()) {
        List<List<Integer>> rows = List.of(List.of());
        for (Prices prices : Prices.cases(drawn)) {
          List<List<Integer>> longer = new ArrayList<>();
          for (List<Integer> row : rows) {
            for (int daily : fits.get(prices))
              longer.add(Stream.concat(row.stream(), Stream.of(daily)).toList());
          }
          rows = longer;
        }
        rows.forEach(row -> passed.merge(row, 1, Integer::sum));
      }
    }
    var luckiest = Collections.max(passed.entrySet(), Map.Entry.comparingByValue());
    int all = DATA_SEEDS * DRAWN_CARDS;
    LOG.info(() -> "luckiest card: " + luckiest + " of " + all);
    assertTrue(100 * luckiest.getValue() <= all, luckiest.toString());
  }

  /** For each case the numbers with which a machine passes. */
  private static Map<Prices, List<Integer>> fits(Lathe lathe) {
    Map<Prices, List<Integer>> fits = new HashMap<>();
    for (int daily : Card.CHOICES) {
      Card card = new Card(Collections.nCopies(Prices.CASES.size(), daily), Red.MEASURE, true);
      for (Release.Row row : Release.counted(lathe, card, Prices.CASES).rows()) {
        List<Integer> fitting = fits.computeIfAbsent(row.prices(), key -> new ArrayList<>());
        if (row.saved() >= Release.PASS) fitting.add(daily);
      }
    }
    return fits;
  }

  /** Key fact of M07: without drift the highest light of a month has a median of .23. */
  @Test
  void withoutDriftTheHighestLightOfAMonthIsNear23Hundredths() {
    List<Double> highest = new ArrayList<>();
    for (Seed seed : seeds(SEEDS).toList()) {
      Lathe lathe = new Lathe(seed);
      Month month = Month.first(seed);
      double most = 0;
      for (int day = 1; day <= Month.DAYS; day++) {
        most = Math.max(most, Collections.max(lathe.judged(month, day, 0).lights()));
      }
      highest.add(most);
    }
    Collections.sort(highest);
    double median = highest.get(SEEDS / 2);
    LOG.info(() -> String.format("highest light of a month: median %.3f", median));
    assertEquals(.23, median, .03);
  }
}
