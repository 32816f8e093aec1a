package org.werkbank.exercise.type.stepin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Sample.Expected;
import org.werkbank.exercise.spi.Seed;

/** Attempts played through, for the contract. */
final class Samples {
  private static final Map<String, Object> A = Map.of("stage", "A");
  private static final Map<String, Object> B = Map.of("stage", "B");
  private static final Action WAY = Action.of("guess", "guess", "doubt");
  private static final Action LARGER = Action.of("guess", "guess", "larger");
  private static final Action BEGIN = Action.of("begin");
  private static final Action LOCK = Action.of("lock");
  private static final Action FINISH = Action.of("finish");

  private Samples() {}

  static List<Sample> all() {
    Setting expert = Zone.start(new Seed(21)).cell().expert();
    Action good = run(expert);
    Action camera = run(expert.watched());
    Action rash = Action.of("rash");
    return List.of(
        new Sample(
            "decides like an expert", A, 11, shift(11, true, Way.EXPERT::of), Expected.PASSED),
        new Sample("no trial", A, 12, shift(12, false, Way.EXPERT::of), Expected.PASSED),
        new Sample("follows the AI", A, 11, shift(11, true, Way.ACCEPT::of), Expected.FAILED),
        new Sample("checks everything", A, 13, shift(13, false, Way.CHECK::of), Expected.FAILED),
        new Sample("guesses nothing", A, 11, List.of(Action.of("guess")), Expected.REFUSED),
        new Sample(
            "asks the AI before judging",
            A,
            11,
            List.of(WAY, BEGIN, Action.of("ship")),
            Expected.REFUSED),
        new Sample(
            "judges twice",
            A,
            11,
            List.of(WAY, BEGIN, Action.of("good"), Action.of("weak")),
            Expected.REFUSED),
        new Sample(
            "far and fast enough", B, 21, List.of(LARGER, good, LOCK, FINISH), Expected.PASSED),
        new Sample(
            "sees it go wrong, then sets it right",
            B,
            21,
            List.of(LARGER, rash, LOCK, Action.of("change"), camera, good, LOCK, FINISH),
            Expected.PASSED),
        new Sample(
            "full speed, no distance", B, 22, List.of(LARGER, rash, LOCK, FINISH), Expected.FAILED),
        new Sample(
            "takes the camera",
            B,
            21,
            List.of(LARGER, good, camera, LOCK, FINISH),
            Expected.FAILED),
        new Sample("locks in nothing", B, 21, List.of(LARGER, LOCK), Expected.REFUSED),
        new Sample("camera before the scanner", B, 21, List.of(LARGER, camera), Expected.REFUSED),
        new Sample(
            "faster than the robot can",
            B,
            21,
            List.of(LARGER, run(new Setting(1.6, 2, false))),
            Expected.REFUSED));
  }

  static Action run(Setting setting) {
    return new Action(
        "run",
        Map.of(
            "speed", String.valueOf(setting.speed()),
            "distance", String.valueOf(setting.distance()),
            "guard", setting.camera() ? "camera" : "scanner"));
  }

  /** Judges by what the gauges show and chooses by a rule. */
  private static List<Action> shift(long seed, boolean trial, Function<Weld, Choice> rule) {
    List<Action> actions = new ArrayList<>(List.of(WAY));
    if (trial) actions.add(Action.of("trial"));
    actions.add(BEGIN);
    for (Weld weld : Shift.start(new Seed(seed)).welds()) {
      actions.add(Action.of(weld.energy() < 95.5 ? "weak" : "good"));
      Choice choice = rule.apply(weld);
      actions.add(Action.of(choice.name().toLowerCase(Locale.ROOT)));
      if (choice == Choice.PULL) actions.add(Action.of("next"));
    }
    return actions;
  }
}
