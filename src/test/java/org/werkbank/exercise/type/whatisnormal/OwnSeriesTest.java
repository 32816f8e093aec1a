package org.werkbank.exercise.type.whatisnormal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.data.Column;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Flags;
import org.werkbank.exercise.spi.data.Numbers;
import org.werkbank.exercise.spi.data.Times;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** Hourly values of a pump from 2 March 2026; on its last but one day the bearing is hot. */
class OwnSeriesTest {
  private static final int HOURS = 24;
  private static final long START =
      LocalDate.of(2026, 3, 2).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  private static final Texts DE = Texts.beside(WhatIsNormal.class, Language.DE);

  private final WhatIsNormal type = new WhatIsNormal();

  private static DataTable table(int days, boolean flagged) {
    int rows = days * HOURS;
    Random chance = new Random(3);
    long[] seconds = new long[rows];
    double[] current = new double[rows];
    double[] heat = new double[rows];
    BitSet shift = new BitSet();
    BitSet fault = new BitSet();
    for (int row = 0; row < rows; row++) {
      seconds[row] = START + row * 3600L;
      boolean busy = row % HOURS >= 6 && row % HOURS < 22;
      boolean hot = row / HOURS == days - 2;
      shift.set(row, busy);
      fault.set(row, hot);
      current[row] = (busy ? 40 : 5) + chance.nextGaussian();
      heat[row] = 30 + .5 * current[row] + chance.nextGaussian() + (hot ? 9 : 0);
    }
    Map<String, List<? extends Column>> columns = new TreeMap<>();
    columns.put("time", List.of(new Times("Zeit", seconds)));
    columns.put(
        "signal",
        List.of(new Numbers("Strom", "A", current), new Numbers("Lagertemperatur", "°C", heat)));
    columns.put("shift", List.of(new Flags("Betrieb", "an", "aus", shift, rows)));
    if (flagged) columns.put("fault", List.of(new Flags("Defekt", "ja", "nein", fault, rows)));
    return new DataTable(columns);
  }

  private static Parameters parameters(DataTable table) {
    return new Parameters(Map.of("data", "data/pumpe.csv"), Optional.of(table));
  }

  private Outcome played(WhatIsNormalPlan plan, List<Integer> days) {
    WhatIsNormalState state = type.start(plan, new Seed(1));
    for (Action action :
        List.of(
            Action.of("guess", "guess", "yes"),
            Samples.choose("lock", days, "apart", "middle"),
            Action.of("watch"))) {
      state = type.act(plan, state, action);
      type.scene(plan, state, DE);
    }
    return type.outcome(plan, state).orElseThrow();
  }

  @Test
  void theFlaggedFaultInTheLastThirdIsFoundByWhoChoseNormalDays() {
    WhatIsNormalPlan plan = type.plan(parameters(table(18, true)));
    assertEquals(12, plan.days());
    assertEquals(6, plan.least());
    Outcome outcome = played(plan, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
    assertTrue(outcome.passed(), outcome.toString());
    assertEquals(1.0, outcome.measures().get("events"));
    assertEquals(1.0, outcome.measures().get("found"));
  }

  @Test
  void withoutFlagsEveryAlarmIsAFalseOne() {
    WhatIsNormalPlan plan = type.plan(parameters(table(18, false)));
    Outcome outcome = played(plan, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
    assertEquals(0.0, outcome.measures().get("events"));
    assertEquals(1.0, outcome.measures().get("falseDays"));
    assertEquals(90, outcome.score(), 1e-9);
  }

  @Test
  void theTrainersWordsAndDatesAreShown() {
    WhatIsNormalPlan plan = type.plan(parameters(table(18, true)));
    WhatIsNormalState state =
        type.act(plan, type.start(plan, new Seed(1)), Action.of("guess", "guess", "yes"));
    WhatIsNormalScene scene = (WhatIsNormalScene) type.scene(plan, state, DE);
    assertFalse(scene.station());
    assertEquals("Tag 1, 02.03.", scene.dayName());
    assertEquals(
        List.of("Strom A", "Lagertemperatur °C"),
        scene.signals().stream().map(WhatIsNormalScene.Signal::name).toList());
  }

  @Test
  void aTableWithTooFewDaysIsRefused() {
    Parameters few = parameters(table(8, true));
    type.plan(few);
    assertEquals(
        List.of("problem.exercise.normalDays"),
        few.faults().stream().map(Parameters.Fault::key).toList());
  }
}
