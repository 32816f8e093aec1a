package org.werkbank.exercise.spi.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Seed;

class DataTableTest {
  private static final List<Need> NEEDS =
      List.of(new Need("feature", Kind.NUMBER, 1, 2), Need.one("target", Kind.FLAG));
  private static final Map<String, Object> BLOCK = Map.of("data", "data/presse-7.csv");

  private static Numbers numbers(double... values) {
    return new Numbers("Kraft", "kN", values);
  }

  private static Flags flags(int rows, int... set) {
    BitSet bits = new BitSet();
    IntStream.of(set).forEach(bits::set);
    return new Flags("Ausfall", "ja", "nein", bits, rows);
  }

  @Test
  void columnsAreFoundByTheirRole() {
    DataTable table =
        new DataTable(
            Map.of(
                "feature", List.of(numbers(1, 2), numbers(3, 4)), "target", List.of(flags(2, 1))));
    assertEquals(2, table.rows());
    assertEquals(6, table.cells());
    assertEquals(4, table.numbers("feature").get(1).at(1));
    assertEquals(true, table.flags("target").orElseThrow().at(1));
    assertEquals(Optional.empty(), table.times("time"));
  }

  @Test
  void columnsOfDifferentLengthAreNoTable() {
    Map<String, List<? extends Column>> columns =
        Map.of("feature", List.of(numbers(1, 2), numbers(1)));
    assertThrows(IllegalArgumentException.class, () -> new DataTable(columns));
  }

  @Test
  void aNumberThatIsNoneAndATimeThatGoesBackAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> numbers(1, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new Times("Zeit", new long[] {5, 4}));
  }

  @Test
  void aTypeThatNeverAsksTakesNoOwnData() {
    Parameters parameters = new Parameters(BLOCK);
    assertEquals(
        List.of("problem.exercise.parameterUnknown"),
        parameters.faults().stream().map(Parameters.Fault::key).toList());
  }

  @Test
  void aTableThatDoesNotMeetTheNeedsIsAProblem() {
    DataTable table =
        new DataTable(
            Map.of(
                "feature",
                List.of(numbers(1), numbers(1), numbers(1)),
                "target",
                List.of(flags(1))));
    Parameters parameters = new Parameters(BLOCK, Optional.of(table));
    assertEquals(Optional.empty(), parameters.table(NEEDS));
    assertEquals(
        List.of(
            new Parameters.Fault("data", "problem.exercise.dataColumns", List.of("feature", 1, 2))),
        parameters.faults());
  }

  @Test
  void aBlockWithoutDataHasNoTable() {
    Parameters parameters = new Parameters(Map.of());
    assertEquals(Optional.empty(), parameters.table(NEEDS));
    assertEquals(List.of(), parameters.faults());
  }

  @Test
  void aSplitKeepsTheShareOfBothClassesAndEveryRowOnce() {
    Random random = new Random(7);
    for (int run = 0; run < 50; run++) {
      int rows = 100 + random.nextInt(900);
      Flags target = flags(rows, random.ints(rows / 10, 0, rows).toArray());
      Split split = Split.by(target, .3, new Seed(run).hidden());
      int[] all =
          IntStream.concat(IntStream.of(split.shown()), IntStream.of(split.hidden()))
              .sorted()
              .toArray();
      assertArrayEquals(IntStream.range(0, rows).toArray(), all);
      long rare = IntStream.of(split.hidden()).filter(target::at).count();
      assertEquals(Math.round(target.count() * .3), rare);
      assertArrayEquals(split.hidden(), Split.by(target, .3, new Seed(run).hidden()).hidden());
    }
  }

  @Test
  void ofATimeSeriesTheEndIsHidden() {
    Split split = Split.last(10, .3);
    assertArrayEquals(new int[] {7, 8, 9}, split.hidden());
    assertArrayEquals(IntStream.range(0, 7).toArray(), split.shown());
  }
}
