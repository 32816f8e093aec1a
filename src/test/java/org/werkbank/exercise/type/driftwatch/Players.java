package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** People who play the exercise by its screens: they see a scene and do one thing. */
final class Players {
  static final Action GUESS = Action.of("guess", "guess", "part");
  private static final DriftWatch TYPE = new DriftWatch();
  private static final Texts TEXTS = Texts.beside(DriftWatch.class, Language.EN);

  private Players() {}

  /** What a person does on this screen; empty if they give up. */
  interface Person extends Function<DriftWatchScene, Optional<Action>> {}

  /** What a person decides in the evening of a day that counts. */
  interface Decision {
    /** Parts to re-measure tomorrow, or -1 for a stop. */
    int tomorrow(DriftWatchScene scene);
  }

  /** Plays to the end and says what came of it; a refused action ends it with the state so far. */
  static DriftWatchState play(int stage, Seed seed, Person person) {
    DriftWatchPlan plan = new DriftWatchPlan(stage);
    DriftWatchState state = TYPE.start(plan, seed);
    while (TYPE.outcome(plan, state).isEmpty()) {
      DriftWatchScene scene = (DriftWatchScene) TYPE.scene(plan, state, TEXTS);
      Optional<Action> action = person.apply(scene);
      if (action.isEmpty()) return state;
      state = TYPE.act(plan, state, action.get());
    }
    return state;
  }

  /** Follows recorded actions; what is refused is left out. */
  static DriftWatchState copy(int stage, Seed seed, List<Action> actions) {
    DriftWatchPlan plan = new DriftWatchPlan(stage);
    DriftWatchState state = TYPE.start(plan, seed);
    for (Action action : actions) {
      if (TYPE.outcome(plan, state).isPresent()) break;
      try {
        state = TYPE.act(plan, state, action);
      } catch (Invalid refused) {
        continue;
      }
    }
    return state;
  }

  /** Skips the month to try out and watches day by day. */
  static Person watching(Decision decision) {
    return scene ->
        Optional.of(
            switch (scene.phase()) {
              case "guess" -> GUESS;
              case "stopping" -> Action.of("learn", "plate", plate(scene));
              case "ended" -> Action.of("next");
              default -> {
                if (scene.trying()) yield Action.of("skip");
                int tomorrow = decision.tomorrow(scene);
                boolean stop = tomorrow < 0 && scene.panel().stops();
                yield stop
                    ? Action.of("stop")
                    : Action.of("run", "sample", Math.max(0, tomorrow));
              }
            });
  }

  /** Records what a person does. */
  static Person recording(Person person, List<Action> into) {
    return scene -> {
      Optional<Action> action = person.apply(scene);
      action.ifPresent(into::add);
      return action;
    };
  }

  /** The number on the own machine, read from the panel. */
  static String plate(DriftWatchScene scene) {
    String plate = scene.panel() == null ? scene.card().plate() : scene.panel().plate();
    return plate.replaceAll("\\D", "");
  }

  /** Wrong judgements of the last three days reach the limit, as the panel says. */
  static boolean over(DriftWatchScene scene) {
    return scene.panel().said().contains("That is no chance");
  }

  static boolean high(DriftWatchScene scene) {
    return scene.panel().said().contains("more than usual") || over(scene);
  }

  static boolean red(DriftWatchScene scene) {
    return scene.panel().lights().stream().anyMatch(light -> light.colour().equals("red"));
  }

  /** A fixed number every day, and a stop on proof. */
  static Person daily(int sample) {
    return watching(scene -> over(scene) ? -1 : sample);
  }

  /** Nothing measured, and a stop when a light is red. */
  static Person lightsOnly() {
    return watching(scene -> red(scene) ? -1 : 0);
  }

  /** As the expert of the debrief: 5 a day, 20 on the day after a light turned red or the count was more than usual. */
  static Person expert() {
    List<Boolean> before = new ArrayList<>(List.of(false));
    return watching(
        scene -> {
          if (scene.panel().day() == 0) before.set(0, false);
          boolean turned = red(scene) && !before.get(0);
          before.set(0, before.get(0) || turned);
          if (over(scene)) before.set(0, false);
          return over(scene) ? -1 : turned || high(scene) ? 20 : 5;
        });
  }
}
