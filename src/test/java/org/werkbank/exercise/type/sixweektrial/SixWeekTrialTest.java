package org.werkbank.exercise.type.sixweektrial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.sixweektrial.Trial.Band;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class SixWeekTrialTest extends ExerciseTypeContract {
  private static final SixWeekTrialPlan PLAN = new SixWeekTrialPlan(12_000);
  private static final Map<String, Object> AS_WRITTEN = Map.of("budget", 12_000);
  private final SixWeekTrial type = new SixWeekTrial();

  @Override
  protected ExerciseType<?, ?> type() {
    return new SixWeekTrial();
  }

  @Override
  protected List<Cheat> cheats() {
    return List.of(
        Cheat.of("a good plan, always roll out", AS_WRITTEN, goodPlan(chance -> "scale")),
        Cheat.of("a good plan, always measure longer", AS_WRITTEN, goodPlan(chance -> "extend")),
        Cheat.of(
            "a good plan, decisions by chance",
            AS_WRITTEN,
            goodPlan(chance -> List.of("scale", "extend", "stop").get(chance.nextInt(3)))));
  }

  private interface Decide {
    String next(RandomGenerator chance);
  }

  private static Cheat.Step goodPlan(Decide decide) {
    List<Action> first =
        List.of(
            Action.of("quick", "guess", "four"),
            Action.of("begin"),
            plan(6, 6, "week", "end"),
            Action.of("run"));
    return (scene, done, chance) -> {
      if (done.size() < first.size()) return Optional.of(first.get(done.size()));
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i <= Halls.OTHERS; i++) values.put("d" + i, decide.next(chance));
      return Optional.of(new Action("decide", values));
    };
  }

  private static Action plan(int before, int during, String measure, String stop) {
    return new Action(
        "plan",
        Map.of(
            "before",
            String.valueOf(before),
            "during",
            String.valueOf(during),
            "measure",
            measure,
            "stop",
            stop));
  }

  private SixWeekTrialState after(long seed, Action... actions) {
    SixWeekTrialState state = type.start(PLAN, new Seed(seed));
    for (Action action : actions) state = type.act(PLAN, state, action);
    return state;
  }

  private SixWeekTrialScene scene(SixWeekTrialState state) {
    return (SixWeekTrialScene)
        type.scene(PLAN, state, Texts.beside(SixWeekTrial.class, Language.DE));
  }

  @Test
  void aPlanThatIsTooDearStaysOnTheTable() {
    SixWeekTrialState state =
        after(
            1, Action.of("quick", "guess", "one"), Action.of("begin"), plan(12, 12, "week", "end"));
    assertEquals(SixWeekTrialState.Phase.PLAN, state.phase());
    assertEquals(12, scene(state).planner().before());
    assertEquals("Das ist zu teuer. Nimm Wochen weg.", scene(state).planner().said());
    assertEquals("21.600\u00a0€", scene(state).planner().cost().total());
  }

  @Test
  void thePlanOfTheExpertsHasOneResultWhoeverMakesIt() {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i <= Halls.OTHERS; i++) all.put("d" + i, "stop");
    SixWeekTrialState state =
        after(
            1,
            Action.of("quick", "guess", "one"),
            Action.of("begin"),
            plan(6, 6, "week", "end"),
            Action.of("run"),
            new Action("decide", all));
    assertEquals(SixWeekTrialState.Phase.DONE, state.phase());
    assertEquals(state.own(), state.expert());
  }

  @Test
  void aMissingDecisionKeepsTheOthers() {
    SixWeekTrialState state =
        after(
            1,
            Action.of("quick", "guess", "one"),
            Action.of("begin"),
            plan(6, 6, "week", "end"),
            Action.of("run"),
            new Action(
                "decide", Map.of("d0", "scale", "d1", "stop", "d2", "stop", "d3", "extend")));
    assertEquals(SixWeekTrialState.Phase.TRIAL, state.phase());
    assertEquals("stop", scene(state).reports().get(1).chosen());
    assertEquals(
        "Es fehlt noch eine Entscheidung. Was du gewählt hast, ist noch da.",
        scene(state).missing());
  }

  @Test
  void aBandAllowsOneDecision() {
    assertEquals(Decision.SCALE, Decision.of(new Band(-.009, -.001)));
    assertEquals(Decision.EXTEND, Decision.of(new Band(-.009, .002)));
    assertEquals(Decision.STOP, Decision.of(new Band(-.002, .004)));
  }

  @Test
  void everyDecisionIsAskedForAndNoReportIsNearALine() {
    Map<Decision, Integer> seen = new HashMap<>();
    for (long seed = 0; seed < 60; seed++) {
      for (Trial report : Halls.others(new Seed(seed))) {
        assertTrue(Math.abs(report.band().high()) > .0003);
        seen.merge(Decision.of(report.band()), 1, Integer::sum);
      }
    }
    for (Decision decision : Decision.values())
      assertTrue(seen.get(decision) > 50, seen.toString());
  }
}
