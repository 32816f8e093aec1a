package org.werkbank.exercise.type.driftwatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.driftwatch.DriftWatchState.Phase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class DriftWatchTest extends ExerciseTypeContract {
  private static final DriftWatchPlan PLAN = new DriftWatchPlan(1);
  private static final Texts DE = Texts.beside(DriftWatch.class, Language.DE);
  private static final Seed SEED = new Seed(11);

  private final DriftWatch type = new DriftWatch();

  @Override
  protected ExerciseType<?, ?> type() {
    return new DriftWatch();
  }

  @Override
  protected List<Cheat> cheats() {
    return Cheats.all();
  }

  private DriftWatchState after(Action... actions) {
    DriftWatchState state = type.start(PLAN, SEED);
    for (Action action : actions) state = type.act(PLAN, state, action);
    return state;
  }

  private DriftWatchScene scene(DriftWatchState state) {
    return (DriftWatchScene) type.scene(PLAN, state, DE);
  }

  private DriftWatchState stopped(DriftWatchState state) {
    DriftWatchState asked = type.act(PLAN, state, Action.of("stop"));
    String plate = Players.plate(scene(asked));
    return type.act(PLAN, asked, Action.of("learn", "plate", plate));
  }

  private static Action run(int sample) {
    return Action.of("run", "sample", sample);
  }

  @Test
  void aMonthNobodyLooksAtStaysGreenWhileRoughPartsLeave() {
    DriftWatchState ended = after(Players.GUESS, Action.of("ignore"));
    assertEquals(Phase.ENDED, ended.phase());
    Month month = ended.watch().month();
    assertTrue(ended.watch().days().stream().noneMatch(Watch.Day::red));
    Truth truth = Truth.open(new Lathe(SEED), List.of(month));
    int before = truth.errors(month, month.start() - 1, 0, 0).missed();
    int after = truth.errors(month, month.start(), 0, 0).missed();
    assertTrue(after > 2 * before, before + " then " + after);
    assertTrue(scene(ended).reveal().missed().sentence().contains("Ab Tag " + month.start()));
  }

  @Test
  void aStopAsksTwiceAndOnlyForTheOwnMachine() {
    DriftWatchState asked = after(Players.GUESS, run(5), Action.of("stop"));
    assertEquals(3, scene(asked).plates().size());
    for (var plate : scene(asked).plates()) {
      Action learn = Action.of("learn", "plate", plate.value());
      if (plate.text().equals(scene(asked).panel().plate()))
        assertEquals(1, type.act(PLAN, asked, learn).watch().stops());
      else assertThrows(Invalid.class, () -> type.check(PLAN, asked, learn));
    }
    assertEquals(0, type.act(PLAN, asked, Action.of("back")).watch().stops());
  }

  @Test
  void aMachineIsStoppedAtMostThreeTimesInAMonthAndOnceADay() {
    DriftWatchState state = after(Players.GUESS);
    for (int stop = 0; stop < Rule.STOPS; stop++) {
      state = stopped(type.act(PLAN, state, run(0)));
      DriftWatchState sameDay = state;
      assertThrows(Invalid.class, () -> type.act(PLAN, sameDay, Action.of("stop")));
    }
    DriftWatchState full = type.act(PLAN, state, run(0));
    assertFalse(scene(full).panel().stops());
    assertThrows(Invalid.class, () -> type.act(PLAN, full, Action.of("stop")));
  }

  @Test
  void aStopOnGreenIsNoProof() {
    DriftWatchState state = stopped(after(Players.GUESS, run(0)));
    assertFalse(state.watch().last().proven());
    DriftWatchScene asked = scene(after(Players.GUESS, run(0), Action.of("stop")));
    assertEquals("Du hast keinen Beleg. Du hast drei Tage nichts nachgemessen.", asked.proof());
  }

  @Test
  void aStopWithoutProofDoesNotPassHoweverMuchItSaves() {
    boolean seen = false;
    for (long number = 1; number <= 20; number++) {
      Players.Person person =
          Players.watching(scene -> new Players.Evening(scene.panel().day() == 16, 0));
      Ways ways = Players.play(1, new Seed(number), person).ways();
      assertFalse(ways.passed());
      seen |= ways.score() >= Ways.PASS;
    }
    assertTrue(seen, "the rule is needed");
  }

  @Test
  void aStretchEndsWhenALightChangesOrAfterFiveDays() {
    Lathe lathe = new Lathe(SEED);
    for (Month month : Month.of(SEED, 0)) {
      Watch watch = Watch.begin(lathe, month);
      while (watch.days().size() < Month.DAYS) {
        int from = watch.days().size();
        watch = watch.run(lathe, 0, 10);
        int ran = watch.days().size() - from;
        assertTrue(ran >= 1 && ran <= 10);
        boolean crosses = from < month.start() - 1 && watch.days().size() >= month.start();
        if (crosses && month.kind() != Kind.SPEC)
          assertEquals(month.start(), watch.days().size(), "stands still on the first red day");
      }
    }
  }

  @Test
  void afterLearningTheLightsAreGreenAgain() {
    DriftWatchState state = after(Players.GUESS, Action.of("skip"));
    while (!Players.red(scene(state))) {
      if (state.phase() == Phase.ENDED) state = state.next();
      state = type.act(PLAN, state, Action.of("stretch", "sample", 0));
    }
    state = type.act(PLAN, stopped(state), run(0));
    assertFalse(Players.red(scene(state)));
  }

  @Test
  void aReMeasuredPartCostsNothingButItsMeasuring() {
    Lathe lathe = new Lathe(SEED);
    List<Month> months = Month.of(SEED, 0);
    Truth truth = Truth.hidden(lathe, months);
    Month month = months.get(0);
    Truth.Errors all = truth.errors(month, 1, 0, 0);
    Truth.Errors rest = truth.errors(month, 1, 0, Lathe.OPEN);
    int wrong = Watch.begin(lathe, month).run(lathe, Lathe.OPEN).today().wrong();
    assertEquals(all.missed() + all.rejected() - wrong, rest.missed() + rest.rejected());
  }

  @Test
  void theBinomialLimitIsTheSmallestCountThatIsNoChance() {
    assertEquals(4, Limit.of(15, .083, .05));
    assertEquals(6, Limit.of(30, .083, .05));
    assertEquals(0, Limit.of(0, .083, 1));
    assertEquals(1, Limit.of(0, .083, .05));
  }
}
