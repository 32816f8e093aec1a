package org.werkbank.exercise.type.readingtree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.DecisionTree;
import org.werkbank.exercise.spi.learn.DecisionTree.Node;
import org.werkbank.exercise.type.readingtree.Mill.Part;
import org.werkbank.exercise.type.readingtree.Mill.Season;
import org.werkbank.exercise.type.readingtree.SeasonData.Package;
import org.werkbank.exercise.type.readingtree.Trees.Count;
import org.werkbank.exercise.type.readingtree.Trees.Setting;

/** The figures of curriculum E03, each a mean over seeds. */
class ReadingTreeCalibrationTest {
  private static final Logger LOG = Logger.getLogger(ReadingTreeCalibrationTest.class.getName());
  private static final int SEEDS = 32;
  private static final List<Seed> ALL =
      LongStream.range(0, SEEDS).mapToObj(seed -> new Seed(seed * 7919 + 5)).toList();

  /** Both trees and what each setting finds in hidden rows, once for each seed. */
  private record Grown(DecisionTree tree, List<Count> counts, double chance, double wear) {
    static Grown of(Seed seed) {
      MillData data = new MillData(seed);
      Trees trees = Trees.grown(data, data.learning());
      Part[] parts = new Mill(Season.YEAR).parts(seed.hidden(), MillData.CHECKED);
      return new Grown(
          trees.all(),
          trees.counts(data.hidden()),
          alone(trees.all(), parts, Failure.RNF),
          alone(trees.all(), parts, Failure.TWF));
    }

    /** Share found of rows that failed for this reason alone, at full depth. */
    private static double alone(DecisionTree tree, Part[] parts, Failure kind) {
      List<Part> failed =
          Arrays.stream(parts).filter(part -> part.kinds().equals(Set.of(kind))).toList();
      long found = failed.stream().filter(part -> tree.predict(MillData.row(part))).count();
      return failed.isEmpty() ? 0 : (double) found / failed.size();
    }
  }

  private static final List<Grown> GROWN = ALL.stream().map(Grown::of).toList();

  private static double mean(ToDoubleFunction<Grown> figure) {
    return GROWN.stream().mapToDouble(figure).average().orElseThrow();
  }

  /**
   * The curriculum took the mean of 8 seeds. Where one seed differs from the next by .07 (depth 3,
   * and depth 5 of readings alone), such a mean is itself only known to ± .05; README says more.
   */
  @ParameterizedTest(name = "depth {0}, calculated {1}")
  @CsvSource({
    " 1, true,  .27, .03, 6",
    " 3, true,  .63, .06, 4",
    " 4, true,  .66, .03, 2",
    " 5, true,  .85, .03, 2",
    " 6, true,  .85, .03, 3",
    "12, true,  .87, .03, 16",
    "20, true,  .87, .03, 23",
    " 5, false, .48, .06, 13",
    "20, false, .70, .03, 46"
  })
  void recallAndFalseAlarmsAtEachDepth(
      int depth, boolean calculated, double recall, double tolerance, double falseAlarms) {
    int place = Trees.place(new Setting(depth, calculated));
    double ourRecall = mean(grown -> grown.counts.get(place).recall());
    double ourAlarms = mean(grown -> grown.counts.get(place).falseAlarms());
    double spread =
        Math.sqrt(mean(grown -> Math.pow(grown.counts.get(place).recall() - ourRecall, 2)));
    LOG.info(
        () ->
            String.format(
                "depth %d calculated %b: recall %.3f (sd %.3f), false alarms %.1f",
                depth, calculated, ourRecall, spread, ourAlarms));
    assertEquals(recall, ourRecall, tolerance, "recall");
    assertEquals(falseAlarms, ourAlarms, 3, "false alarms in 4,000 rows");
  }

  @Test
  void whatHangsOnNoReadingIsNotFoundAtAnyDepth() {
    LOG.info(() -> String.format("TWF %.3f RNF %.3f", mean(Grown::wear), mean(Grown::chance)));
    assertTrue(mean(Grown::wear) <= .18);
    assertTrue(mean(Grown::chance) <= .04 + .03);
  }

  @Test
  void failuresOfEachKindInTenThousandParts() {
    double[] counts = new double[Failure.values().length + 1];
    for (Seed seed : ALL) {
      for (Part part : new Mill(Season.YEAR).parts(seed.training(), MillData.LEARNING)) {
        for (Failure kind : part.kinds()) counts[kind.ordinal()] += 1.0 / SEEDS;
        if (part.failed()) counts[counts.length - 1] += 1.0 / SEEDS;
      }
    }
    LOG.info(() -> "TWF HDF PWF OSF RNF any: " + Arrays.toString(counts));
    double[] curriculum = {50, 86, 174, 131, 9, 408};
    double[] tolerance = {3, 12, 5, 5, 3, 12};
    for (int i = 0; i < counts.length; i++) assertEquals(curriculum[i], counts[i], tolerance[i]);
  }

  @Test
  void theTreeFindsTheLimitsOfTheRulesByItself() {
    assertEquals(8.602, threshold("difference", 8.6), .05);
    assertEquals(1380.3, threshold("speed", 1380), 8);
    assertEquals(11_105, threshold("strain", 11_000), 250);
  }

  /** Median over seeds of the threshold for this measure that lies nearest to the rule. */
  private static double threshold(String measure, double rule) {
    List<String> names = new MillData(new Seed(1)).measures().stream().map(Measure::name).toList();
    double[] found =
        GROWN.stream()
            .mapToDouble(grown -> nearest(grown.tree.root(), names.indexOf(measure), rule))
            .sorted()
            .toArray();
    return found[found.length / 2];
  }

  private static double nearest(Node node, int column, double rule) {
    if (!Machine.asks(node)) return 1e9;
    double here = node.column() == column ? node.threshold() : 1e9;
    for (Node next : List.of(node.low(), node.high())) {
      double there = nearest(next, column, rule);
      if (Math.abs(there - rule) < Math.abs(here - rule)) here = there;
    }
    return here;
  }

  @Test
  void aTreeOfTheWinterMissesTheHeatOfTheSummer() {
    double cases = 0;
    for (Seed seed : ALL) {
      SeasonData season = new SeasonData(seed);
      cases += season.inWinter(season.learn(null)).get(Failure.HDF).failures() / (double) SEEDS;
    }
    assertTrue(cases < .6, "heat failures in winter: " + cases);
    assertEquals(.12, heat(null), .03);
  }

  @ParameterizedTest
  @EnumSource(Package.class)
  void onlySummerDataTeachesTheHeat(Package bought) {
    double heat = heat(bought);
    LOG.info(() -> String.format("%s: heat failures found in summer %.3f", bought, heat));
    if (bought == Package.SUMMER) assertEquals(.96, heat, .03);
    else assertEquals(.12, heat, .05);
  }

  private static double heat(Package bought) {
    return ALL.stream()
        .map(SeasonData::new)
        .mapToDouble(one -> one.heat(List.of(one.learn(bought))).get(0))
        .average()
        .orElseThrow();
  }

  @Test
  void aDepthOfFiveToSevenIsWorthTheMoneyAndTheDeepestTreeOfReadingsIsNot() {
    Euros euros = new Euros(600, 2_000);
    for (int depth = 1; depth <= 20; depth++) {
      for (boolean calculated : new boolean[] {true, false}) {
        int place = Trees.place(new Setting(depth, calculated));
        double share = mean(grown -> euros.share(grown.counts.get(place), grown.counts));
        String line = String.format("share %d %b: %.3f", depth, calculated, share);
        LOG.info(() -> line);
        if (calculated && depth >= 5 && depth <= 7) assertTrue(share > .95, line);
        if (!calculated) assertTrue(share < .75, line);
        if (calculated && depth < 5) assertTrue(share < .85, line);
      }
    }
  }
}
