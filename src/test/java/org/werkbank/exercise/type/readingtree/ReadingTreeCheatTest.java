package org.werkbank.exercise.type.readingtree;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.DecisionTree;

/**
 * Whoever does not read the tree does not pass: five right ways are needed, whatever else is done.
 */
class ReadingTreeCheatTest {
  private static final Logger LOG = Logger.getLogger(ReadingTreeCheatTest.class.getName());
  private static final int SEEDS = 100;

  private record Chart(DecisionTree tree, List<List<Boolean>> ways) {
    static Chart of(long seed) {
      MillData data = new MillData(new Seed(seed));
      DecisionTree tree = Trees.readable(data).all();
      return new Chart(
          tree,
          Machine.six(data, tree, new Seed(seed)).stream().map(one -> one.way(tree)).toList());
    }

    /** How many machines these answers, one after the other, lead right. */
    int right(List<Boolean> answers) {
      int at = 0;
      int right = 0;
      for (List<Boolean> way : ways) {
        List<Boolean> given = new ArrayList<>();
        while (Machine.asks(Machine.after(tree, given))) {
          given.add(at < answers.size() && answers.get(at));
          at++;
        }
        if (given.equals(way)) right++;
      }
      return right;
    }
  }

  private static final List<Chart> CHARTS =
      LongStream.range(0, SEEDS).map(seed -> seed * 104_729 + 3).mapToObj(Chart::of).toList();

  private static void fails(String cheat, IntFunction<List<Boolean>> answers) {
    int passed = 0;
    int best = 0;
    for (int i = 0; i < SEEDS; i++) {
      int right = CHARTS.get(i).right(answers.apply(i));
      best = Math.max(best, right);
      if (right >= Result.PATHS) passed++;
    }
    String line = cheat + ": " + passed + " of " + SEEDS + " could pass, at best " + best + " ways";
    LOG.info(line);
    assertTrue(passed <= 1, line);
  }

  private static List<Boolean> always(boolean yes) {
    return IntStream.range(0, 60).mapToObj(i -> yes).toList();
  }

  @Test
  void alwaysTheSameAnswerFails() {
    fails("always yes", i -> always(true));
    fails("always no", i -> always(false));
    fails("in turn", i -> IntStream.range(0, 60).mapToObj(k -> k % 2 == 0).toList());
  }

  @Test
  void guessingFails() {
    fails(
        "random",
        i -> {
          Random chance = new Random(i);
          return IntStream.range(0, 60).mapToObj(k -> chance.nextBoolean()).toList();
        });
  }

  @Test
  void theAnswersOfSomebodyElseFail() {
    for (int shift : new int[] {1, 7, 50})
      fails(
          "copied from " + shift + " seeds on",
          i -> CHARTS.get((i + shift) % SEEDS).ways.stream().flatMap(List::stream).toList());
  }

  @Test
  void theWayMostMachinesTakeFails() {
    fails(
        "one way for all",
        i -> {
          List<Boolean> way = CHARTS.get(i).ways.get(0);
          return IntStream.range(0, 6).boxed().flatMap(k -> way.stream()).toList();
        });
  }

  @Test
  void theSixMachinesEndAtDifferentPlacesAndHalfOfThemAreFailures() {
    for (Chart chart : CHARTS) {
      assertTrue(chart.ways.stream().distinct().count() >= 5, chart.ways.toString());
      assertTrue(chart.ways.stream().allMatch(way -> way.size() >= 3), chart.ways.toString());
      long failures =
          chart.ways.stream().filter(way -> Machine.after(chart.tree, way).positive()).count();
      assertTrue(failures >= 2 && failures <= 4, chart.ways.toString());
    }
  }
}
