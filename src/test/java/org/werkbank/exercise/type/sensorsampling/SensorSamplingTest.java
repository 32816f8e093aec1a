package org.werkbank.exercise.type.sensorsampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class SensorSamplingTest extends ExerciseTypeContract {
  private static final SensorSamplingPlan PLAN = new SensorSamplingPlan(3);
  private static final Map<String, Object> AS_WRITTEN = Map.of("trials", 3);
  private final SensorSampling type = new SensorSampling();

  @Override
  protected ExerciseType<?, ?> type() {
    return new SensorSampling();
  }

  @Override
  protected List<Cheat> cheats() {
    List<String> verdicts = List.of("bad", "fault", "fine");
    List<Cheat> cheats = new ArrayList<>();
    for (String verdict : List.of("bad", "fine"))
      cheats.add(
          cheat(
              "always front and 12.8 kHz, always " + verdict,
              chance -> "front",
              chance -> "12800",
              chance -> verdict));
    cheats.add(
        cheat(
            "always front and 12.8 kHz, every second window bad, never a fault",
            chance -> "front",
            chance -> "12800",
            chance -> chance.nextBoolean() ? "bad" : "fine"));
    cheats.add(
        cheat(
            "everything by chance",
            chance -> Place.values()[chance.nextInt(Place.values().length)].word(),
            chance -> String.valueOf(Rate.values()[chance.nextInt(5)].hertz()),
            chance -> verdicts.get(chance.nextInt(verdicts.size()))));
    return cheats;
  }

  private static Cheat cheat(
      String name,
      Function<RandomGenerator, String> place,
      Function<RandomGenerator, String> rate,
      Function<RandomGenerator, String> verdict) {
    return Cheat.of(
        name,
        AS_WRITTEN,
        (scene, done, chance) -> {
          Map<String, String> choice =
              Map.of("place", place.apply(chance), "rate", rate.apply(chance));
          return Optional.of(
              switch (((SensorSamplingScene) scene).phase()) {
                case "guess" -> Action.of("guess", "guess", "front");
                case "measure" -> new Action(done.size() < 2 ? "measure" : "fix", choice);
                case "fixed" -> Action.of("confirm");
                case "wreck" -> Action.of("windows");
                case "windows" -> Action.of(verdict.apply(chance));
                default -> Action.of("judge");
              });
        });
  }

  private SensorSamplingState after(long seed, Action... actions) {
    SensorSamplingState state = type.start(PLAN, new Seed(seed));
    for (Action action : actions) state = type.act(PLAN, state, action);
    return state;
  }

  private SensorSamplingScene scene(SensorSamplingState state) {
    return (SensorSamplingScene)
        type.scene(PLAN, state, Texts.beside(SensorSampling.class, Language.DE));
  }

  private static Action at(String name, String place, int hertz) {
    return new Action(name, Map.of("place", place, "rate", String.valueOf(hertz)));
  }

  @Test
  void theKnockOfEachBearingIsTheOneOfItsGeometry() {
    assertEquals(88.42, Bearing.B6205.knocks(), .01);
    for (Bearing bearing : Bearing.values())
      assertTrue(bearing.knocks() * .97 > Envelope.FROM && bearing.knocks() * 1.03 < Envelope.TO);
  }

  @Test
  void everyPlaceButCoverAndCabinetIsSometimesBestAndSometimesUseless() {
    Map<Place, Set<Double>> shares = new EnumMap<>(Place.class);
    EnumSet<Bearing> bearings = EnumSet.noneOf(Bearing.class);
    for (long seed = 0; seed < 200; seed++) {
      Machine machine = Machine.of(new Seed(seed));
      bearings.add(machine.bearing());
      for (Place place : Place.values())
        shares.computeIfAbsent(place, p -> new TreeSet<>()).add(machine.share(place));
    }
    assertEquals(EnumSet.allOf(Bearing.class), bearings);
    assertEquals(Set.of(.18), shares.get(Place.COVER));
    assertEquals(Set.of(.02), shares.get(Place.CABINET));
    for (Place place : List.of(Place.FRONT, Place.MIDDLE, Place.REAR, Place.FOOT))
      assertTrue(shares.get(place).contains(1.0) && shares.get(place).contains(.12), place + "");
  }

  @Test
  void atTheBestPlaceTheKnockIsGoneAt400HertzAndInTheCabinet() {
    for (long seed = 1; seed <= 4; seed++) {
      String best = Machine.of(new Seed(seed)).best().word();
      SensorSamplingState state =
          after(
              seed,
              Action.of("guess", "guess", best),
              at("measure", best, 12_800),
              at("fix", best, 12_800),
              Action.of("confirm"),
              Action.of("slow"));
      assertTrue(state.own().above() > 33, state.own().above() + "");
      assertTrue(state.wreck().above() < SensorSampling.GOAL);
      assertFalse(scene(state).wreck().lesson().isEmpty());
      assertTrue(type.act(PLAN, state, Action.of("far")).wreck().above() < 12);
    }
  }

  @Test
  void windowsAreSixToEightOfBadDataAndThreeOrFourFaultsInAnyOrder() {
    Set<String> orders = new TreeSet<>();
    for (long seed = 0; seed < 60; seed++) {
      List<Window> windows = Windows.of(new Seed(seed));
      assertEquals(Windows.ALL, windows.size());
      long bad = windows.stream().filter(w -> w.kind().verdict() == Verdict.BAD).count();
      long faults = windows.stream().filter(w -> w.kind().verdict() == Verdict.FAULT).count();
      assertTrue(bad >= 6 && bad <= 8 && faults >= 3 && faults <= 4, bad + ", " + faults);
      orders.add(windows.stream().map(w -> w.kind().verdict().word()).toList().toString());
    }
    assertEquals(60, orders.size());
  }

  /** What tells the kinds apart is really in the numbers, for every window of 40 attempts. */
  @Test
  void everyWindowShowsWhatItsSentenceSays() {
    for (long seed = 0; seed < 40; seed++)
      for (Window window : Windows.of(new Seed(seed))) {
        String where = window.kind() + " in " + seed;
        int still = stillAfterwards(window);
        double rest = window.signal() == Window.Signal.VIBRATION ? .25 : 60;
        double[] v = window.values();
        boolean calm = still < 0 || v[Window.LENGTH - 1] < rest;
        switch (window.kind()) {
          case BEARING, HOT, LOADED -> {
            assertTrue(window.beyondLimit(), where);
            assertTrue(calm && window.missing() == 0 && longestRun(v) < 6, where);
          }
          case FINE -> {
            assertTrue(calm && window.missing() == 0 && longestRun(v) < 6, where);
            assertTrue(countBeyond(v, window.signal().limit()) <= 2, where);
            assertTrue(countBeyond(window.current(), Window.CURRENT_LIMIT) <= 2, where);
          }
          case STUCK -> assertTrue(longestRun(v) >= 16, where);
          case CLIPPED -> assertTrue(countSame(v) > 15, where);
          case MISSING -> assertTrue(window.missing() >= 8, where);
          case FAHRENHEIT -> assertTrue(countBeyond(v, 100) >= 8, where);
          case CREEPING ->
              assertTrue(
                  v[Window.LENGTH - 1]
                      > v[0] + (window.signal() == Window.Signal.VIBRATION ? 1 : 20),
                  where);
          case REPEATED -> assertTrue(repeats(v), where);
          case SHIFTED -> assertTrue(disagreements(window) >= 8, where);
        }
        if (window.kind() != Kind.SHIFTED
            && window.kind().verdict() != Verdict.BAD
            && window.signal() == Window.Signal.VIBRATION)
          assertEquals(0, disagreements(window), where);
      }
  }

  private static int stillAfterwards(Window window) {
    return window.current()[Window.LENGTH - 1] < 1 ? Window.LENGTH - 1 : -1;
  }

  private static int longestRun(double[] values) {
    int longest = 1;
    int run = 1;
    for (int i = 1; i < values.length; i++) {
      run = values[i] == values[i - 1] && values[i] > .3 ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static int countSame(double[] values) {
    double most = java.util.Arrays.stream(values).max().orElseThrow();
    return (int) java.util.Arrays.stream(values).filter(v -> v == most).count();
  }

  private static int countBeyond(double[] values, double limit) {
    return (int) java.util.Arrays.stream(values).filter(v -> v > limit).count();
  }

  private static boolean repeats(double[] values) {
    for (int length = 10; length <= 11; length++)
      for (int from = 0; from + 2 * length <= values.length; from++) {
        boolean same = true;
        for (int i = 0; i < length; i++) same &= values[from + i] == values[from + length + i];
        if (same) return true;
      }
    return false;
  }

  /** Quarters of an hour in which only one of current and vibration says that the machine runs. */
  private static int disagreements(Window window) {
    int found = 0;
    for (int i = 0; i < Window.LENGTH; i++)
      if (window.current()[i] > 2 != window.values()[i] > .3) found++;
    return found;
  }

  @Test
  void deletingEverythingBeyondTheLimitThrowsRealFaultsAway() {
    for (long seed = 0; seed < 60; seed++) {
      List<Window> windows = Windows.of(new Seed(seed));
      Sorting sorting = Sorting.of(windows, SensorSamplingDebrief.deleted(windows));
      assertTrue(sorting.thrown() >= 3, sorting.toString());
    }
  }

  @Test
  void theScoreCountsMeasurementAndWindowsHalfEach() {
    assertEquals(100, new Sorting(1, 14, 0).points(31));
    assertEquals(50, new Sorting(1, 14, 0).points(6));
    assertEquals(50 / 3.0 + 40, new Sorting(.8, 11, 0).points(15), 1e-9);
  }

  @Test
  void aVerdictCanBeChangedUntilTheEnd() {
    SensorSamplingState state =
        after(
            1,
            Action.of("guess", "guess", "foot"),
            at("measure", "foot", 6_400),
            at("fix", "foot", 6_400),
            Action.of("confirm"),
            Action.of("windows"));
    for (int i = 0; i < Windows.ALL; i++) state = type.act(PLAN, state, Action.of("bad"));
    assertEquals(SensorSamplingState.Phase.READY, state.phase());
    state = type.act(PLAN, state, Action.of("window-5"));
    assertEquals("Fenster 5 von 14", scene(state).window().heading());
    assertEquals("bad", scene(state).window().said());
    state = type.act(PLAN, state, Action.of("fault"));
    assertEquals(SensorSamplingState.Phase.READY, state.phase());
    assertEquals("Echte Störung", scene(state).list().get(4).said());
  }
}
