package org.werkbank.exercise.type.sealedboxes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.werkbank.exercise.type.sealedboxes.SealedBoxesState.Probe;
import org.werkbank.platform.text.Texts;

/**
 * The screen for asking and guessing.
 *
 * @param left questions left, in words
 * @param used questions used, 0 to 100
 * @param latest the last answer in words; how to begin, if there is none
 * @param open whether there are questions left
 */
record ProbeScene(
    String task, String left, int used, String latest, boolean open, List<Sealed> boxes) {

  /**
   * One box.
   *
   * @param place 0 to 2
   * @param asked how often it was asked, in words
   * @param answers every question to it, in order
   */
  public record Sealed(
      int place,
      String name,
      String asked,
      Knobs map,
      List<String> answers,
      List<Choice> choices) {}

  /** What the learner may take the box for. */
  public record Choice(String value, String word, boolean chosen) {}

  static ProbeScene of(SealedBoxesPlan plan, SealedBoxesState state, Texts texts) {
    int asked = state.probes().size();
    return new ProbeScene(
        texts.say("task", plan.probes()),
        texts.say("left", plan.probes() - asked, plan.probes()),
        100 * asked / plan.probes(),
        asked == 0 ? texts.say("begin") : sentence(state.probes().get(asked - 1), texts),
        asked < plan.probes(),
        IntStream.range(0, SealedBoxes.BOXES)
            .mapToObj(place -> sealed(place, state, texts))
            .toList());
  }

  private static Sealed sealed(int place, SealedBoxesState state, Texts texts) {
    List<Probe> probes = state.of(place);
    return new Sealed(
        place,
        name(place, texts),
        texts.say("asked", probes.size()),
        Knobs.of(texts, input -> cell(place, input, probes, texts)),
        probes.stream().map(probe -> sentence(probe, texts)).toList(),
        Arrays.stream(Kind.values())
            .map(kind -> choice(kind, state.guesses().get(place) == kind, texts))
            .toList());
  }

  static String name(int place, Texts texts) {
    return texts.say("box", String.valueOf((char) ('A' + place)));
  }

  private static Choice choice(Kind kind, boolean chosen, Texts texts) {
    String value = SealedBoxes.name(kind);
    return new Choice(value, texts.say("kind." + value), chosen);
  }

  private static Knobs.Cell cell(int place, Input input, List<Probe> probes, Texts texts) {
    List<Boolean> answers =
        probes.stream().filter(probe -> probe.input().equals(input)).map(Probe::stops).toList();
    String look = Knobs.look(answers);
    String said =
        answers.isEmpty()
            ? texts.say("answer.none")
            : answers.stream().map(stops -> word(stops, texts)).collect(Collectors.joining(", "));
    return new Knobs.Cell(
        "ask-" + place + "-" + input.number(),
        texts.say("cell", name(place, texts), input.celsius(), input.speed(), said),
        answers.isEmpty() ? "" : texts.say("answer." + look),
        look,
        "");
  }

  private static String sentence(Probe probe, Texts texts) {
    Input input = probe.input();
    return texts.say(
        "cell",
        name(probe.box(), texts),
        input.celsius(),
        input.speed(),
        word(probe.stops(), texts));
  }

  static String word(boolean stops, Texts texts) {
    return texts.say(stops ? "answer.stop" : "answer.run");
  }
}
