package org.werkbank.exercise.type.sealedboxes;

import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.platform.text.Texts;

/**
 * The debrief: every box opened.
 *
 * @param verdict one sentence
 * @param result how many boxes were recognised, and with how many questions
 */
record ReviewScene(boolean passed, String verdict, String result, List<Opened> boxes) {

  /**
   * One box with its whole map.
   *
   * @param title place and content
   * @param guess what the learner took it for
   * @param right whether that was right
   * @param inside how it comes to its answers
   * @param hasExamples whether its map shows what it learned from
   */
  public record Opened(
      String title, String guess, boolean right, String inside, Knobs map, boolean hasExamples) {}

  static ReviewScene of(SealedBoxesPlan plan, SealedBoxesState state, Texts texts) {
    boolean passed = state.right() == SealedBoxes.BOXES;
    return new ReviewScene(
        passed,
        texts.say(passed ? "verdict.passed" : "verdict.notYet"),
        texts.say("result", state.right(), SealedBoxes.BOXES, state.probes().size(), plan.probes()),
        IntStream.range(0, SealedBoxes.BOXES)
            .mapToObj(place -> opened(place, state, texts))
            .toList());
  }

  private static Opened opened(int place, SealedBoxesState state, Texts texts) {
    Box box = state.boxes().get(place);
    Kind guess = state.guesses().get(place);
    return new Opened(
        texts.say("opened", ProbeScene.name(place, texts), kind(box.kind(), texts)),
        texts.say("guess", kind(guess, texts)),
        guess == box.kind(),
        inside(box, texts),
        Knobs.of(texts, input -> cell(place, box, input, texts)),
        box instanceof Neighbours);
  }

  private static String kind(Kind kind, Texts texts) {
    return texts.say("kind." + SealedBoxes.name(kind));
  }

  private static String inside(Box box, Texts texts) {
    if (box instanceof Box.Limit limit) {
      Input first = new Input(limit.from(), limit.from());
      return limit.onHeat()
          ? texts.say("inside.limitHeat", first.celsius())
          : texts.say("inside.limitShake", first.speed());
    }
    if (box instanceof Neighbours learned)
      return texts.say("inside.learned", learned.examples().size());
    return texts.say("inside.chance");
  }

  /** The map of chance is the next 25 lots: as good a map as any other. */
  private static Knobs.Cell cell(int place, Box box, Input input, Texts texts) {
    boolean stops = box.stops(input, input.number());
    String word = ProbeScene.word(stops, texts);
    String says =
        texts.say("cell", ProbeScene.name(place, texts), input.celsius(), input.speed(), word);
    return new Knobs.Cell("", says, word, stops ? "stop" : "run", example(box, input));
  }

  private static String example(Box box, Input input) {
    if (!(box instanceof Neighbours learned)) return "";
    return learned.examples().stream()
        .filter(known -> known.input().equals(input))
        .map(known -> known.stopped() ? "stop" : "run")
        .findFirst()
        .orElse("");
  }
}
