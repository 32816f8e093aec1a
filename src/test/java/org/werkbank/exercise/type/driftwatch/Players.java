package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** People who play the exercise by its screens: they see a scene and do one thing. */
final class Players {
  static final Action GUESS = Action.of("guess", "guess", "part");
  private static final DriftWatch TYPE = new DriftWatch();
  private static final Texts TEXTS = Texts.beside(DriftWatch.class, Language.DE);

  private Players() {}

  /** What a person does on this screen; empty if they give up. */
  interface Person extends Function<DriftWatchScene, Optional<Action>> {}

  /** What a person decides in the evening of a day that counts. */
  interface Decision {
    Evening of(DriftWatchScene scene);
  }

  /** Whether to stop if that is possible, and parts to re-measure tomorrow if not. */
  record Evening(boolean stop, int sample) {}

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

  /** The card as it is sent. */
  static Action release(Card card) {
    Map<String, String> sent = new HashMap<>();
    for (int i = 0; i < Prices.MACHINES; i++)
      sent.put("daily" + i, String.valueOf(card.daily().get(i)));
    sent.put("red", card.red().name());
    sent.put("proof", card.proof() ? "yes" : "no");
    return new Action("release", sent);
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
                Evening evening = decision.of(scene);
                yield evening.stop() && scene.panel().stops()
                    ? Action.of("stop")
                    : Action.of("run", "sample", evening.sample());
              }
            });
  }

  /** The number on the own machine, read from the panel. */
  static String plate(DriftWatchScene scene) {
    String plate = scene.panel() == null ? scene.card().plate() : scene.panel().plate();
    return plate.replaceAll("\\D", "");
  }

  /** Wrong judgements of the last three days reach the limit, as the panel says. */
  static boolean over(DriftWatchScene scene) {
    return scene.panel().said().contains("kein Zufall");
  }

  static boolean high(DriftWatchScene scene) {
    return scene.panel().said().contains("mehr als sonst") || over(scene);
  }

  static boolean red(DriftWatchScene scene) {
    return scene.panel().lights().stream().anyMatch(light -> light.colour().equals("red"));
  }

  /** A fixed number every day, and a stop on proof. */
  static Person daily(int sample) {
    return watching(scene -> new Evening(over(scene), sample));
  }

  /** Nothing measured, and a stop when a light is red. */
  static Person lightsOnly() {
    return watching(scene -> new Evening(red(scene), 0));
  }

  /**
   * As the expert of the debrief: 5 a day, 20 on the day after a light turned red or the count was
   * more than usual.
   */
  static Person expert() {
    List<Boolean> before = new ArrayList<>(List.of(false));
    return watching(
        scene -> {
          if (scene.panel().day() == 0) before.set(0, false);
          boolean turned = red(scene) && !before.get(0);
          before.set(0, before.get(0) || turned);
          boolean stop = over(scene);
          if (stop && scene.panel().stops()) before.set(0, false);
          return new Evening(stop, turned || high(scene) ? 20 : 5);
        });
  }
}
