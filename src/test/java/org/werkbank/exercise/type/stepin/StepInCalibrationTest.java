package org.werkbank.exercise.type.stepin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Seed;

/**
 * The figures of curriculum E10: euro within 3 (of hundreds: 3 %), shares and metres within .03.
 */
class StepInCalibrationTest {
  private static final Logger LOG = Logger.getLogger(StepInCalibrationTest.class.getName());
  private static final int SEEDS = 1000;

  private static List<Outcome> played(Function<ShiftScene.Bench, String> rule) {
    return LongStream.range(0, SEEDS)
        .mapToObj(seed -> Playing.shift(seed * 7919, rule).outcome())
        .toList();
  }

  private static double mean(String name, List<Outcome> outcomes, String measure) {
    double mean =
        outcomes.stream().mapToDouble(o -> o.measures().get(measure)).average().orElseThrow();
    LOG.info(() -> String.format("%s: %s %.3f", name, measure, mean));
    return mean;
  }

  @Test
  void acceptingEverythingCosts205Euro() {
    assertEquals(205, mean("accept", played(Playing::accept), "cost"), 3);
  }

  @Test
  void checkingEverythingCosts132Euro() {
    assertEquals(132, mean("check", played(bench -> "pull"), "cost"), 3);
  }

  @Test
  void checkingWhatIsUnsureCosts83EuroAndTrustsTooMuch() {
    List<Outcome> outcomes = played(Playing::unsure);
    assertEquals(83, mean("below 80 %", outcomes, "cost"), 3);
    assertEquals(.21, mean("below 80 %", outcomes, "over"), .03);
  }

  @Test
  void checkingTheNewFoilTooCosts66Euro() {
    List<Outcome> outcomes = played(Playing::expert);
    assertEquals(66, mean("and new foil", outcomes, "cost"), 3);
    assertEquals(.07, mean("and new foil", outcomes, "over"), .03);
    assertTrue(outcomes.stream().allMatch(Outcome::passed), "the expert's rule always passes");
    assertTrue(outcomes.stream().allMatch(outcome -> outcome.score() == 100));
  }

  @Test
  void overridingByCoinCosts737Euro() {
    Random coin = new Random(1);
    List<Outcome> outcomes =
        played(bench -> coin.nextBoolean() ? Playing.accept(bench) : Playing.override(bench));
    assertEquals(737, mean("coin", outcomes, "cost"), .03 * 737);
  }

  @ParameterizedTest
  @CsvSource({".25, .82", ".5, .95", "1, 1.30", "1.5, 1.74"})
  void theDistanceIsThatOfTheFormulaAndOfTheSimulation(double speed, double distance) {
    Cell cell = Cell.example();
    assertEquals(distance, cell.required(speed), .006);
    Walk unlucky = new Walk(Cell.WALK, 1, cell.reach(), Cell.UNCERTAIN, 90, false);
    double enough = Cell.SHORTEST;
    while (unlucky.play(cell, new Setting(speed, enough, false)).contact()) enough += .01;
    double found = enough;
    LOG.info(
        () ->
            String.format(
                "%.2f m/s: %.3f m, simulated %.2f m", speed, cell.required(speed), found));
    assertEquals(distance, enough, .03);
  }

  @Test
  void aStopTakesTheTimeAndTheWayOfTheFormula() {
    Cell cell = Cell.example();
    for (double speed = .25; speed <= 1.5; speed += .25) {
      double stands = cell.reaction() + cell.braking(speed);
      assertEquals(cell.run(speed), cell.run(speed, stands), 1e-9);
      double first =
          (cell.run(speed, cell.reaction() + 1e-6) - cell.run(speed, cell.reaction())) / 1e-6;
      assertEquals(speed, first, 1e-3, "it brakes from the speed it had");
    }
  }

  @Test
  void weldsFollowTheFormulas() {
    RandomGenerator chance = new Seed(5).stream(10);
    List<Weld> welds =
        LongStream.range(0, 40_000).mapToObj(i -> Weld.draw(chance, i % 2 == 0)).toList();
    assertEquals(.35, welds.stream().filter(Weld::weak).count() / 40_000.0, .01);
    assertEquals(100, mean(welds, false, false, Weld::energy), .15);
    assertEquals(91, mean(welds, true, false, Weld::energy), .15);
    assertEquals(60, mean(welds, false, false, Weld::collapse), .15);
    assertEquals(63, mean(welds, true, true, Weld::collapse), .15);
    assertEquals(31, mean(welds, true, true, Weld::pull), .15);
  }

  private static double mean(
      List<Weld> welds, boolean weak, boolean foil, Function<Weld, Double> value) {
    return welds.stream()
        .filter(weld -> weld.weak() == weak && weld.newFoil() == foil)
        .mapToDouble(value::apply)
        .average()
        .orElseThrow();
  }
}
