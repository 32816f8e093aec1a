package org.werkbank.exercise.type.stepin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** Plays whole attempts as a learner does: sees the scene, sends the next action. */
final class Playing {
  static final StepInPlan A = new StepInPlan("A");
  static final StepInPlan B = new StepInPlan("B");
  private static final Texts DE = Texts.beside(StepIn.class, Language.DE);

  private final StepIn type = new StepIn();
  private final StepInPlan plan;
  private StepInState state;
  private final List<Action> done = new ArrayList<>();

  Playing(StepInPlan plan, long seed) {
    this.plan = plan;
    this.state = type.start(plan, new Seed(seed));
  }

  Playing act(Action action) {
    state = type.act(plan, state, action);
    done.add(action);
    return this;
  }

  Playing act(String name) {
    return act(Action.of(name));
  }

  List<Action> done() {
    return List.copyOf(done);
  }

  StepInState state() {
    return state;
  }

  Outcome outcome() {
    return type.outcome(plan, state).orElseThrow();
  }

  ShiftScene shift() {
    return (ShiftScene) type.scene(plan, state, DE);
  }

  ZoneScene zone() {
    return (ZoneScene) type.scene(plan, state, DE);
  }

  /** Thirty welds; the rule names ship, scrap or pull from what is on the bench. */
  static Playing shift(long seed, Function<ShiftScene.Bench, String> rule) {
    Playing playing = new Playing(A, seed);
    playing.act(Action.of("guess", "guess", "doubt")).act("begin");
    for (int i = 0; i < Batch.SIZE; i++) {
      playing.act("good");
      String choice = rule.apply(playing.shift().bench());
      playing.act(choice);
      if (choice.equals("pull")) playing.act("next");
    }
    return playing;
  }

  static String accept(ShiftScene.Bench bench) {
    return bench.ai().weak() ? "scrap" : "ship";
  }

  static String override(ShiftScene.Bench bench) {
    return bench.ai().weak() ? "ship" : "scrap";
  }

  static String unsure(ShiftScene.Bench bench) {
    return bench.ai().sure() < 80 ? "pull" : accept(bench);
  }

  static String expert(ShiftScene.Bench bench) {
    return bench.fresh() ? "pull" : unsure(bench);
  }

  /** Tries a setting and fixes it; the camera after the scanner. */
  static Playing zone(long seed, double speed, double distance, String guard) {
    Playing playing = new Playing(B, seed);
    playing.act(Action.of("guess", "guess", "larger"));
    if (guard.equals("camera")) playing.act(run(speed, distance, "scanner"));
    return playing.act(run(speed, distance, guard)).act("lock").act("finish");
  }

  static Action run(double speed, double distance, String guard) {
    return new Action(
        "run",
        Map.of(
            "speed", String.valueOf(speed),
            "distance", String.valueOf(distance),
            "guard", guard));
  }
}
