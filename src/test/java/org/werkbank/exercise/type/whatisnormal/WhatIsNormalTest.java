package org.werkbank.exercise.type.whatisnormal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.werkbank.exercise.type.whatisnormal.Samples.choose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.whatisnormal.WhatIsNormalScene.Day;
import org.werkbank.exercise.type.whatisnormal.WhatIsNormalState.Phase;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class WhatIsNormalTest extends ExerciseTypeContract {
  private static final WhatIsNormalPlan PLAN = new WhatIsNormalPlan(9, Optional.empty());
  private static final Map<String, Object> PARAMETERS = Map.of("least", 9);
  private static final Texts DE = Texts.beside(WhatIsNormal.class, Language.DE);
  private static final Action GUESS = Action.of("guess", "guess", "no");
  private static final Action WATCH = Action.of("watch");
  private static final Seed SEED = new Seed(11);

  private final WhatIsNormal type = new WhatIsNormal();

  @Override
  protected ExerciseType<?, ?> type() {
    return new WhatIsNormal();
  }

  @Override
  protected List<Cheat> cheats() {
    List<Cheat> cheats = new ArrayList<>();
    for (String sense : List.of("middle", "high")) {
      cheats.add(same("the first two weeks", days(1, 14), sense));
      cheats.add(same("all days", days(1, 22), sense));
      cheats.add(same("the last days", days(14, 22), sense));
      cheats.add(same("the curriculum's days 14 to 20, and two more", days(12, 20), sense));
      cheats.add(
          same("the days least often wrong", List.of(1, 2, 3, 4, 5, 6, 16, 18, 19, 22), sense));
    }
    cheats.add(Cheat.of("any days", PARAMETERS, WhatIsNormalTest::anything));
    cheats.add(Cheat.of("drops what is loud", PARAMETERS, WhatIsNormalTest::dropping));
    return cheats;
  }

  private static Cheat same(String name, List<Integer> days, String sense) {
    List<Action> actions = List.of(GUESS, choose("lock", days, "apart", sense), WATCH);
    return Cheat.always(name + ", " + sense, PARAMETERS, actions);
  }

  private static Optional<Action> anything(
      Record scene, List<Action> done, RandomGenerator chance) {
    if (done.isEmpty()) return Optional.of(GUESS);
    if (done.size() == 2) return Optional.of(WATCH);
    List<Integer> days = new ArrayList<>(days(1, 22));
    Collections.shuffle(days, new Random(chance.nextLong()));
    days = days.subList(0, chance.nextInt(9, 23));
    String sense = Choice.SENSES.get(chance.nextInt(3));
    return Optional.of(choose("lock", days, chance.nextBoolean() ? "apart" : "together", sense));
  }

  /** Learns from all days, then drops the days with an alarm, without looking at any. */
  private static Optional<Action> dropping(
      Record scene, List<Action> done, RandomGenerator chance) {
    if (done.isEmpty()) return Optional.of(GUESS);
    if (done.size() == 1) return Optional.of(choose("try", days(1, 22), "apart", "middle"));
    if (done.size() == 6) return Optional.of(WATCH);
    List<Integer> quiet =
        ((WhatIsNormalScene) scene)
            .days().stream().filter(day -> !day.alarm()).map(Day::number).toList();
    return Optional.of(choose(done.size() == 5 ? "lock" : "try", quiet, "apart", "middle"));
  }

  private static List<Integer> days(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  private WhatIsNormalState after(Action... actions) {
    WhatIsNormalState state = type.start(PLAN, SEED);
    for (Action action : actions) state = type.act(PLAN, state, action);
    return state;
  }

  private WhatIsNormalScene scene(WhatIsNormalState state) {
    return (WhatIsNormalScene) type.scene(PLAN, state, DE);
  }

  @Test
  void learnedFromHealthyDaysTheyAreQuietAndWrongDaysAreLoud() {
    for (long seed = 0; seed < 40; seed++) {
      Shown shown = Station.shown(new Seed(seed));
      Choice choice = new Choice(shown.healthy(), true, "middle");
      List<Integer> loud = WhatIsNormalState.Tried.of(shown, choice).alarms();
      assertTrue(Collections.disjoint(shown.healthy(), loud), "seed " + seed);
      long leaks =
          loud.stream().filter(day -> shown.kinds().get(day - 1) == Shown.Kind.LEAK).count();
      assertTrue(leaks >= 3, "days of leak that are loud: " + leaks);
      assertEquals(7, loud.size() - leaks, "days of extra consumption that are loud");
    }
  }

  @Test
  void theShownDaysAreMadeAsTheReadmeSays() {
    for (long seed = 0; seed < 200; seed++) {
      Shown shown = Station.shown(new Seed(seed));
      assertEquals(5, Collections.frequency(shown.kinds(), Shown.Kind.LEAK));
      assertEquals(7, Collections.frequency(shown.kinds(), Shown.Kind.EXTRA));
      int leak = shown.kinds().indexOf(Shown.Kind.LEAK) + 1;
      assertTrue(6 <= leak && leak <= 12, "leak from day " + leak);
      assertEquals(leak + 4, shown.kinds().lastIndexOf(Shown.Kind.LEAK) + 1);
    }
  }

  @Test
  void theWatchedDaysHoldTheFourEventsAndSevenFreeDays() {
    for (long seed = 0; seed < 200; seed++) {
      Watched watched = Station.watched(new Seed(seed));
      assertEquals(
          List.of("filter", "leak", "regulator", "cooler"),
          watched.events().stream().map(Event::kind).toList());
      long free = IntStream.range(0, 20).filter(day -> !watched.wrong(day)).count();
      assertEquals(7, free, "seed " + seed);
    }
  }

  @Test
  void whatIsBrokenOnPurposeComesBack() {
    Action own = choose("try", List.of(2, 3, 5), "apart", "high");
    Action one =
        new Action("one", Map.of("d2", "on", "modes", "apart", "sense", "high", "day", "4"));
    WhatIsNormalState broken = after(GUESS, own, one);
    assertEquals(List.of(4), broken.choice().days());
    assertTrue(scene(broken).broken());
    Action all = new Action("all", Map.of("d4", "on", "modes", "apart", "sense", "high"));
    WhatIsNormalState twice = type.act(PLAN, broken, all);
    assertEquals(days(1, 22), twice.choice().days());
    WhatIsNormalState back = type.act(PLAN, twice, Action.of("restore"));
    assertEquals(new Choice(List.of(2), true, "high"), back.choice());
    assertFalse(scene(back).broken());
  }

  @Test
  void tooFewDaysAreKeptAndSaid() {
    WhatIsNormalState state = after(GUESS, choose("lock", List.of(1, 2), "apart", "middle"));
    assertEquals(Phase.CHOOSING, state.phase());
    assertEquals(List.of(1, 2), state.choice().days());
    assertEquals("2 Tage sind zu wenig. Wähle mindestens 9.", scene(state).count());
  }

  @Test
  void withoutAShiftInTheChoiceTheShiftIsSaidToBeUnwatched() {
    List<Integer> sunday = List.of(7);
    WhatIsNormalState state = after(GUESS, choose("try", sunday, "apart", "middle"));
    List<String> result = scene(state).result();
    boolean extra = Station.shown(SEED).kinds().get(6) == Shown.Kind.EXTRA;
    assertEquals(
        !extra,
        result.contains("Ohne Schicht in deiner Wahl bleibt die Schicht unbewacht."),
        result.toString());
  }

  @Test
  void theScoreIsThatOfTheCurriculum() {
    List<Integer> healthy = Station.shown(SEED).healthy();
    WhatIsNormalState done = after(GUESS, choose("lock", healthy, "apart", "middle"), WATCH);
    Outcome outcome = type.outcome(PLAN, done).orElseThrow();
    Map<String, Double> measures = outcome.measures();
    assertEquals(
        25 * measures.get("found") - 10 * measures.get("falseDays"), outcome.score(), 1e-9);
    assertTrue(outcome.passed());
    ReviewScene review = (ReviewScene) type.scene(PLAN, done, DE);
    assertEquals(20, review.film().size());
    assertEquals(4, review.events().size());
    assertNull(done.kept());
  }
}
