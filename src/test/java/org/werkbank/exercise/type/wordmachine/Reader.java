package org.werkbank.exercise.type.wordmachine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.view.Option;

/** Somebody who plays with what is on the screen alone: reading well, badly or not at all. */
final class Reader {
  private static final Pattern MEANT =
      Pattern.compile("Jetzt stehst du an der (\\S+)\\. Es geht um die (\\S+)\\.");

  private Reader() {}

  /** How a sentence is judged. */
  interface Judging {
    Action next(ReadScene scene, RandomGenerator chance);
  }

  /** How a task is done. */
  interface Asking {
    Action next(AskScene scene, RandomGenerator chance);
  }

  static Cheat of(String name, String stage, Judging judging, Asking asking) {
    return Cheat.of(
        name,
        Map.of("stage", stage),
        (scene, done, chance) ->
            Optional.of(next((WordMachineScene) scene, judging, asking, chance)));
  }

  private static Action next(
      WordMachineScene scene, Judging judging, Asking asking, RandomGenerator chance) {
    return switch (scene.phase()) {
      case "guess" -> Action.of("guess", "guess", 5);
      case "bet" -> Action.of("bet", "bet", "full");
      case "read" -> judging.next(scene.read(), chance);
      case "ask" -> asking.next(scene.ask(), chance);
      default -> Action.of("next");
    };
  }

  /** Looks for these words of the sentence: asset, part, value. */
  private static Optional<Action> looks(ReadScene scene, boolean... wanted) {
    for (int key = 0; key < wanted.length; key++) {
      if (scene.keys().get(key).on() != wanted[key])
        return Optional.of(Action.of(scene.keys().get(key).action()));
    }
    return Optional.empty();
  }

  /** Takes a line only if it says what the sentence says. */
  static Action careful(ReadScene scene, RandomGenerator chance) {
    return looks(scene, true, true, true)
        .orElseGet(
            () -> Action.of(scene.lines().isEmpty() ? "invented" : scene.lines().get(0).action()));
  }

  static Action allInvented(ReadScene scene, RandomGenerator chance) {
    return Action.of("invented");
  }

  /** Takes the first line that says any value at all. */
  static Action allSupported(ReadScene scene, RandomGenerator chance) {
    return looks(scene, true, false, false)
        .orElseGet(() -> line(scene).orElse(Action.of("line-1")));
  }

  private static Optional<Action> line(ReadScene scene) {
    return scene.lines().stream()
        .filter(line -> line.text().matches(".*\\d.*\\d.*"))
        .map(line -> Action.of(line.action()))
        .findFirst();
  }

  /** Looks the value up, then tosses a coin. */
  static Action coin(ReadScene scene, RandomGenerator chance) {
    return looks(scene, true, true, false)
        .orElseGet(
            () ->
                chance.nextBoolean()
                    ? Action.of("invented")
                    : Action.of(
                        scene.lines().isEmpty() ? "line-1" : scene.lines().get(0).action()));
  }

  /** Any button on the screen. */
  static Action anyMark(ReadScene scene, RandomGenerator chance) {
    int at = chance.nextInt(scene.lines().size() + 4);
    if (at < 3) return Action.of(scene.keys().get(at).action());
    return Action.of(at == 3 ? "invented" : scene.lines().get(at - 4).action());
  }

  private static String number(AskScene scene, int group, String text) {
    return scene.chips().get(group).options().stream()
        .filter(option -> option.text().equals(text))
        .map(Option::value)
        .findFirst()
        .orElseThrow();
  }

  private static Matcher meant(AskScene scene) {
    Matcher meant = MEANT.matcher(scene.story());
    if (!meant.find()) throw new AssertionError(scene.story());
    return meant;
  }

  private static String goal(AskScene scene) {
    if (scene.want().contains("Drehmoment")) return "3";
    return scene.want().contains("Wartung") ? "2" : "1";
  }

  private static Action full(AskScene scene) {
    return new Action(
        "ask",
        Map.of(
            "machine", number(scene, 0, meant(scene).group(1)),
            "assembly", number(scene, 1, meant(scene).group(2)),
            "goal", goal(scene),
            "source", "on"));
  }

  private static boolean asked(AskScene scene) {
    return !scene.hits().isEmpty();
  }

  private static Action first(AskScene scene) {
    return Action.of(scene.hits().get(0).action());
  }

  /** Asks in full, reads the source, and asks somebody if it does not say. */
  static Action careful(AskScene scene, RandomGenerator chance) {
    if (!asked(scene)) return full(scene);
    String about = meant(scene).group(1) + ", " + meant(scene).group(2) + ": ";
    String kind = goal(scene).equals("1") ? "Störung" : "Wartung";
    String needed = goal(scene).equals("3") ? "Nm" : "";
    return scene.hits().stream()
        .filter(hit -> hit.heading().contains(about + kind) && hit.text().contains(needed))
        .map(hit -> Action.of(hit.action()))
        .findFirst()
        .orElse(Action.of("refuse"));
  }

  static Action fullAndFirst(AskScene scene, RandomGenerator chance) {
    return asked(scene) ? first(scene) : full(scene);
  }

  static Action shortAndFirst(AskScene scene, RandomGenerator chance) {
    return asked(scene) ? first(scene) : Action.of("ask", "goal", "1");
  }

  static Action storyAndFirst(AskScene scene, RandomGenerator chance) {
    return asked(scene) ? first(scene) : Action.of("story");
  }

  static Action alwaysRefused(AskScene scene, RandomGenerator chance) {
    return asked(scene) ? Action.of("refuse") : full(scene);
  }

  /** Any chip of each kind, then any button. */
  static Action anyAnswer(AskScene scene, RandomGenerator chance) {
    List<AskScene.Hit> hits = scene.hits();
    if (asked(scene)) {
      int at = chance.nextInt(hits.size() + 1);
      return at == hits.size() ? Action.of("refuse") : Action.of(hits.get(at).action());
    }
    return new Action(
        "ask",
        Map.of(
            "machine", any(scene, 0, chance),
            "assembly", any(scene, 1, chance),
            "code", any(scene, 2, chance),
            "goal", any(scene, 3, chance)));
  }

  private static String any(AskScene scene, int group, RandomGenerator chance) {
    List<Option> options = scene.chips().get(group).options();
    return options.get(chance.nextInt(options.size())).value();
  }
}
