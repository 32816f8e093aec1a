package org.werkbank.exercise.type.fairsample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Seed;

/** The figures of stage 2 in README.md, which the curriculum leaves to us. */
class RecordedCalibrationTest {
  private static final Logger LOG = Logger.getLogger(RecordedCalibrationTest.class.getName());
  private static final int SEEDS = 48;
  private static final double TOLERANCE = .03;
  private static final List<Integer> FAIR = List.of(20, 20, 20);

  private static double[] each(String what, ToDoubleFunction<Seed> measured) {
    double[] values =
        LongStream.range(0, SEEDS)
            .mapToObj(seed -> new Seed(seed * 7919))
            .mapToDouble(measured)
            .sorted()
            .toArray();
    String line =
        String.format(
            "%s: mean %.3f, from %.3f to %.3f", what, mean(values), values[0], values[SEEDS - 1]);
    LOG.info(() -> line);
    return values;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) sum += value / values.length;
    return sum;
  }

  private static long passed(double[] values) {
    long passed = 0;
    for (double value : values) if (value >= FairSample.PASS) passed++;
    return passed;
  }

  /** Worst of the true groups after training with these marks. */
  private static double worst(Seed seed, List<Mark> marks, List<Integer> spread) {
    Recorded recorded = new Recorded(seed);
    return Collections.min(recorded.hidden(recorded.marked(marks, spread), marks));
  }

  private static List<Double> taken(Seed seed, int parts) {
    Recorded recorded = new Recorded(seed);
    return recorded.hidden(recorded.taken(parts), List.of());
  }

  private static List<List<Double>> bars(Seed seed) {
    Recorded recorded = new Recorded(seed);
    return recorded.bars(recorded.taken(MarkedBoxes.TAKEN), List.of());
  }

  private static double bar(List<List<Double>> bars, Mark mark) {
    return bars.get(mark.thing().ordinal()).get(mark.value());
  }

  private static List<Mark> lowest(Seed seed) {
    List<List<Double>> bars = bars(seed);
    return Mark.all().stream()
        .sorted(Comparator.comparingDouble(mark -> bar(bars, mark)))
        .limit(2)
        .toList();
  }

  /** Two bars that are no causes, as the chance of the seed has it. */
  private static List<Mark> wrong(Seed seed) {
    List<Mark> others = new ArrayList<>(Mark.all());
    others.removeAll(new Recorded(seed).causes());
    RandomGenerator chance = new SplittableRandom(seed.value());
    Mark first = others.remove(chance.nextInt(others.size()));
    return List.of(first, others.get(chance.nextInt(others.size())));
  }

  @Test
  void theMeanIsGoodWhileTwoGroupsAreGuessedAt() {
    assertEquals(.89, mean(each("mean, 60", s -> Recorded.mean(taken(s, 60)))), TOLERANCE);
    assertEquals(.51, mean(each("worst, 60", s -> Collections.min(taken(s, 60)))), TOLERANCE);
    double[] more = each("worst, 300", s -> Collections.min(taken(s, 300)));
    assertEquals(.50, mean(more), TOLERANCE);
    assertTrue(more[SEEDS - 1] <= .80, "more of the same never helps");
  }

  @Test
  void supplierAndShiftShowNothing() {
    double[] lowest =
        each(
            "lowest bar of supplier and shift",
            seed ->
                Math.min(Collections.min(bars(seed).get(0)), Collections.min(bars(seed).get(1))));
    assertEquals(.87, mean(lowest), TOLERANCE);
    assertTrue(lowest[0] >= .80);
  }

  @Test
  void theTwoLowestBarsAreTheCauses() {
    double[] found =
        each(
            "the two lowest bars are the causes",
            seed ->
                Set.copyOf(lowest(seed)).equals(new HashSet<>(new Recorded(seed).causes()))
                    ? 1
                    : 0);
    assertTrue(mean(found) >= .95);
    double[] weak =
        each(
            "higher bar of the two causes",
            seed -> {
              List<Mark> causes = new Recorded(seed).causes();
              return Math.max(bar(bars(seed), causes.get(0)), bar(bars(seed), causes.get(1)));
            });
    double[] next =
        each(
            "lowest bar of all others",
            seed ->
                Mark.all().stream()
                    .filter(mark -> !new Recorded(seed).causes().contains(mark))
                    .mapToDouble(mark -> bar(bars(seed), mark))
                    .min()
                    .orElseThrow());
    assertEquals(.58, mean(weak), TOLERANCE);
    assertEquals(.83, mean(next), TOLERANCE);
  }

  @Test
  void whoMarksTheTwoLowestBarsAndSpreadsFairlyPasses() {
    double[] right = each("two lowest bars, 20 each", seed -> worst(seed, lowest(seed), FAIR));
    assertEquals(.975, mean(right), TOLERANCE);
    assertTrue(passed(right) >= .95 * SEEDS, passed(right) + " of " + SEEDS);
  }

  @Test
  void aWrongMarkFailsAndSoDoRightMarksWithoutParts() {
    double[] wrong = each("two wrong bars", seed -> worst(seed, wrong(seed), FAIR));
    assertEquals(.51, mean(wrong), TOLERANCE);
    assertTrue(wrong[SEEDS - 1] <= .80);
    double[] half =
        each(
            "one cause and one wrong bar",
            seed ->
                worst(
                    seed,
                    List.of(
                        new Recorded(seed).causes().get((int) (seed.value() % 2)),
                        wrong(seed).get(0)),
                    FAIR));
    assertEquals(.52, mean(half), TOLERANCE);
    assertTrue(half[SEEDS - 1] <= .80);
    double[] without =
        each(
            "both causes, no part of the second",
            seed -> worst(seed, new Recorded(seed).causes(), List.of(40, 20, 0)));
    assertEquals(.50, mean(without), TOLERANCE);
    assertTrue(without[SEEDS - 1] <= .80);
  }
}
