package org.werkbank.exercise.type.readingtree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.data.Categories;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Flags;
import org.werkbank.exercise.spi.data.Numbers;
import org.werkbank.exercise.type.readingtree.Data.Rows;
import org.werkbank.exercise.type.readingtree.Mill.Part;
import org.werkbank.exercise.type.readingtree.Mill.Season;
import org.werkbank.exercise.type.readingtree.ReadingTreeState.Phase;
import org.werkbank.exercise.type.readingtree.Trees.Count;
import org.werkbank.exercise.type.readingtree.Trees.Setting;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** A plant's own table: readings as a machine writes them, failures rare. */
class TableDataTest {
  private static final Logger LOG = Logger.getLogger(TableDataTest.class.getName());
  private static final int SEEDS = 8;

  /** A table by the rules of AI4I with its raw columns and its own names. */
  private static DataTable table(long seed, int count, boolean grades) {
    Part[] parts = new Mill(Season.YEAR).parts(new Seed(seed).stream(99), count);
    BitSet failed = new BitSet();
    short[] grade = new short[count];
    for (int i = 0; i < count; i++) {
      failed.set(i, parts[i].failed());
      grade[i] = (short) (parts[i].quality() - 1);
    }
    List<Numbers> numbers =
        List.of(
            numbers("Lufttemp", "K", parts, Part::air),
            numbers("Prozesstemp", "K", parts, Part::process),
            numbers("Spindel n", "1/min", parts, Part::speed),
            numbers("M", "Nm", parts, Part::torque),
            numbers("Standzeit", "min", parts, Part::wear));
    List<Categories> groups =
        grades ? List.of(new Categories("Typ", List.of("L", "M", "H"), grade)) : List.of();
    Flags target = new Flags("Störung", "ja", "nein", failed, count);
    return new DataTable(
        Map.of(
            TableData.TARGET,
            List.of(target),
            TableData.MEASURED,
            numbers,
            TableData.GROUP,
            groups));
  }

  private static Numbers numbers(
      String header, String unit, Part[] parts, ToDoubleFunction<Part> value) {
    double[] rounded =
        Arrays.stream(parts)
            .mapToDouble(part -> Math.round(value.applyAsDouble(part) * 10) / 10.0)
            .toArray();
    return new Numbers(header, unit, rounded);
  }

  private static List<Count> hidden(DataTable table, long seed) {
    Data data = new TableData(table, new Seed(seed));
    return Trees.grown(data, data.learning()).counts(data.hidden());
  }

  @Test
  void aTreeOfDepthSixFindsSevenOfTenFailuresInHiddenRows() {
    for (boolean grades : new boolean[] {true, false}) {
      double[] calculated = new double[21];
      double[] measured = new double[21];
      for (long seed = 0; seed < SEEDS; seed++) {
        List<Count> counts = hidden(table(seed, 10_000, grades), seed);
        for (int depth = 1; depth <= 20; depth++) {
          double found = counts.get(Trees.place(new Setting(depth, true))).recall();
          calculated[depth] += found / SEEDS;
          measured[depth] += counts.get(Trees.place(new Setting(depth, false))).recall() / SEEDS;
          if (depth == 6) assertTrue(found >= .7, "seed " + seed + ": " + found);
        }
      }
      for (int depth : new int[] {3, 5, 6, 10, 20}) {
        String line =
            String.format(
                "grades %b depth %d: calculated %.3f, measured only %.3f",
                grades, depth, calculated[depth], measured[depth]);
        LOG.info(() -> line);
      }
      assertTrue(calculated[6] >= .75, "recall at depth 6");
      assertTrue(measured[6] < calculated[6], "calculated columns help");
    }
  }

  @Test
  void differencesNeedTheSameUnitAndProductsCarryBoth() {
    Data data = new TableData(table(1, 2_000, true), new Seed(1));
    assertEquals(8, data.measured());
    List<String> calculated =
        data.measures().subList(8, data.measures().size()).stream()
            .map(measure -> measure.name() + " [" + measure.unit() + "]")
            .toList();
    assertEquals(11, calculated.size());
    assertTrue(calculated.contains("Lufttemp − Prozesstemp [K]"));
    assertTrue(calculated.contains("Spindel n × M [1/min·Nm]"));
    assertFalse(calculated.contains("M − Standzeit [Nm]"));
  }

  @Test
  void theThreePartsOfTheTableShareNothingAndKeepTheShareOfFailures() {
    DataTable table = table(2, 10_000, true);
    Data data = new TableData(table, new Seed(7));
    List<Rows> parts = List.of(data.learning(), data.check(), data.hidden());
    assertEquals(
        List.of(49L, 21L, 30L),
        parts.stream().map(part -> Math.round(part.failed().length / 100.0)).toList());
    int all = table.flags(TableData.TARGET).orElseThrow().count();
    assertEquals(all, parts.stream().mapToInt(Rows::failures).sum());
    assertEquals(.3 * all, data.hidden().failures(), 1);
    List<String> rows = new ArrayList<>();
    for (Rows part : parts) for (double[] row : part.values()) rows.add(Arrays.toString(row));
    assertEquals(10_000, rows.stream().distinct().count());
  }

  @Test
  void anotherSeedHidesOtherRowsAndTheSameSeedTheSame() {
    DataTable table = table(3, 2_000, true);
    double[][] hidden = new TableData(table, new Seed(1)).hidden().values();
    assertTrue(Arrays.deepEquals(hidden, new TableData(table, new Seed(1)).hidden().values()));
    assertFalse(Arrays.deepEquals(hidden, new TableData(table, new Seed(2)).hidden().values()));
  }

  @Test
  void tooFewFailuresAreRefusedWithTheirNumber() {
    Parameters parameters =
        new Parameters(Map.of("data", "x.csv"), Optional.of(table(4, 300, false)));
    new ReadingTree().plan(parameters);
    assertEquals(
        List.of("problem.exercise.dataFailures"),
        parameters.faults().stream().map(Parameters.Fault::key).toList());
  }

  @Test
  void twoHundredThousandRowsAreLearnedInTime() {
    DataTable table = table(5, 200_000, true);
    Data data = new TableData(table, new Seed(1));
    assertEquals(TableData.MOST_ROWS, data.learning().failed().length);
    Trees.grown(data, data.learning());
    assertTimeout(Duration.ofMillis(1_500), () -> Trees.grown(data, data.learning()));
  }

  @Test
  void aTableIsPlayedFromTheFirstScreenToTheDebriefWithoutTheSeason() {
    DataTable table = table(6, 10_000, true);
    ReadingTree type = new ReadingTree();
    ReadingTreePlan plan = type.plan(new Parameters(Map.of("data", "x.csv"), Optional.of(table)));
    ReadingTreeState state = type.act(plan, type.start(plan, new Seed(9)), Action.of("learn"));
    Texts texts = Texts.beside(ReadingTree.class, Language.DE);
    while (state.phase() == Phase.READING) {
      List<Boolean> way = state.reading().machine().way(state.reading().trees().all());
      for (boolean yes : way) {
        String asked = ((ReadingTreeScene) type.scene(plan, state, texts)).reading().question();
        assertTrue(
            Stream.of("Lufttemp", "Spindel", "M", "Standzeit", "Typ", "Prozess")
                .anyMatch(asked::contains),
            asked);
        state = type.act(plan, state, Action.of(yes ? "yes" : "no"));
      }
      state = type.act(plan, state, Action.of("next"));
    }
    state = type.act(plan, state, Action.of("grow", "guess", "some"));
    state = type.act(plan, state, new Action("fix", Map.of("depth", "6", "columns", "all")));
    state = type.act(plan, state, Action.of("finish"));
    Outcome outcome = type.outcome(plan, state).orElseThrow();
    assertTrue(outcome.passed(), outcome.toString());
    assertEquals(6, outcome.measures().get("paths"));
    assertFalse(outcome.measures().containsKey("heat"));
    assertTrue(type.scene(plan, state, texts).toString().contains("Zusammen"));
  }
}
