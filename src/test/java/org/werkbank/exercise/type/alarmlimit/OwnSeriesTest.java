package org.werkbank.exercise.type.alarmlimit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Parameters.Fault;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.data.Categories;
import org.werkbank.exercise.spi.data.Column;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Flags;
import org.werkbank.exercise.spi.data.Numbers;
import org.werkbank.exercise.spi.data.Times;
import org.werkbank.exercise.type.alarmlimit.Weeks.Damage;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** A trainer's time series in place of generated fans. */
class OwnSeriesTest {
  private static final int HOUR = 3600;
  private static final int GROWTH = 100;
  private final AlarmLimit type = new AlarmLimit();

  /**
   * Three pumps, a value every hour; the first two stop in these hours, and rise from 40 to 90 in
   * the 100 hours before.
   */
  private static DataTable pumps(int hours, int... stops) {
    int rows = hours * 3;
    short[] machines = new short[rows];
    long[] seconds = new long[rows];
    double[] values = new double[rows];
    BitSet stopped = new BitSet();
    for (int row = 0; row < rows; row++) {
      int hour = row / 3;
      machines[row] = (short) (row % 3);
      seconds[row] = (long) hour * HOUR;
      values[row] = 40 + (hour * 7 + row) % 5;
      for (int i = row % 3; i < stops.length && row % 3 < 2; i += 2) {
        int left = stops[i] - hour;
        if (left >= 0 && left <= GROWTH) values[row] += (GROWTH - left) / 2.0;
        if (left == 0) stopped.set(row);
      }
    }
    return new DataTable(
        Map.of(
            "machine", List.of(new Categories("Pumpe", List.of("P1", "P2", "P3"), machines)),
            "time", List.of(new Times("Zeit", seconds)),
            "value", List.of(new Numbers("Lagertemperatur", "°C", values)),
            "breakdown", List.of(new Flags("Stillstand", "ja", "nein", stopped, rows))));
  }

  private static Parameters with(DataTable table) {
    return new Parameters(Map.of("data", "data/pumps.csv", "window", 5), Optional.of(table));
  }

  private List<String> faults(DataTable table) {
    Parameters parameters = with(table);
    type.plan(parameters);
    return parameters.faults().stream().map(Fault::key).toList();
  }

  @Test
  void theFirstHalfIsShownAndTheSecondCounts() {
    Parameters parameters = with(pumps(1000, 300, 400, 700, 900));
    AlarmLimitPlan plan = type.plan(parameters);
    assertEquals(List.of(), parameters.faults());
    AlarmLimitState state = type.start(plan, new Seed(1));
    assertEquals(500, state.shown().length());
    assertEquals(List.of(new Damage(180, 300)), state.shown().machines().get(0).damages());
    Weeks hidden = state.source().hidden(new Seed(1));
    assertEquals(List.of(new Damage(80, 200)), hidden.machines().get(0).damages());
    assertEquals(List.of(), hidden.machines().get(2).damages());
  }

  @Test
  void theLimitsCoverTheValuesAndTheMachinesKeepTheirNames() {
    AlarmLimitPlan plan = type.plan(with(pumps(1000, 300, 400, 700, 900)));
    AlarmLimitState state = type.start(plan, new Seed(1));
    Gauge gauge = state.source().gauge();
    assertTrue(gauge.value(gauge.limit(0)) <= 42, "" + gauge);
    assertTrue(gauge.value(gauge.limit(Gauge.LIMITS - 1)) >= 85, "" + gauge);
    for (Language language : Language.values()) {
      Texts texts = Texts.beside(AlarmLimit.class, language);
      AlarmLimitState trying = type.act(plan, state, Action.of("guess", "guess", "low"));
      Desk desk = ((AlarmLimitScene) type.scene(plan, trying, texts)).desk();
      assertEquals(List.of("P1", "P2", "P3"), desk.tiles().stream().map(t -> t.name()).toList());
      assertTrue(desk.signal().unit().contains("Lagertemperatur"));
    }
  }

  @Test
  void aGoodLimitOnOwnDataPasses() {
    AlarmLimitPlan plan = type.plan(with(pumps(1000, 300, 400, 700, 900)));
    AlarmLimitState state = type.start(plan, new Seed(1));
    Best best = Best.of(plan, state.source(), state.shown());
    Gauge gauge = state.source().gauge();
    String value = String.valueOf(gauge.value(gauge.limit(best.limit())));
    for (Action action :
        List.of(
            Action.of("guess", "guess", "low"),
            new Action("lock", Map.of("limit", value, "hold", String.valueOf(best.hold()))),
            Action.of("finish"))) state = type.act(plan, state, action);
    assertTrue(type.outcome(plan, state).orElseThrow().passed());
  }

  private static DataTable withMachines(List<Column> machines) {
    DataTable pumps = pumps(1000, 300, 400, 700, 900);
    return new DataTable(
        Map.of(
            "machine", machines,
            "time", pumps.columns("time"),
            "value", pumps.columns("value"),
            "breakdown", pumps.columns("breakdown")));
  }

  @Test
  void aMissingColumnAndOneOfAnotherKindAreTold() {
    assertEquals(List.of("problem.exercise.dataColumns"), faults(withMachines(List.of())));
    List<Column> numbers = List.of(new Numbers("Pumpe", "", new double[3000]));
    assertEquals(List.of("problem.exercise.dataKind"), faults(withMachines(numbers)));
  }

  @Test
  void whatIsMissingInATableIsTold() {
    assertEquals(List.of("problem.exercise.seriesShort"), faults(pumps(300, 50, 60, 200, 210)));
    assertEquals(List.of("problem.exercise.seriesBreakdowns"), faults(pumps(1000, 300, 400, 700)));
  }
}
