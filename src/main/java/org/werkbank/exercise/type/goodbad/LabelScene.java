package org.werkbank.exercise.type.goodbad;

import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.platform.text.Texts;

/**
 * The screen for labelling.
 *
 * @param count where the learner is, in words
 * @param progress labelled parts, 0 to 100
 * @param part on the bench; null if none is
 * @param first whether the part on the bench is the first one
 * @param good parts labelled as good
 * @param bad parts labelled as bad
 * @param complete whether the model can learn now
 * @param hint when it can
 */
record LabelScene(
    String task,
    String count,
    int progress,
    Bench part,
    boolean first,
    List<Small> good,
    List<Small> bad,
    boolean complete,
    String hint) {

  /**
   * The part to judge.
   *
   * @param alt picture in words, with its number
   * @param good whether it is labelled as good already
   * @param bad whether it is labelled as bad already
   */
  public record Bench(String picture, String alt, String words, boolean good, boolean bad) {}

  /**
   * A part in a tray.
   *
   * @param number from 1
   * @param says what tapping it does
   */
  public record Small(int number, String picture, String says) {}

  static LabelScene of(GoodBadState state, Texts texts) {
    int all = state.parts().size();
    int open = (int) state.labels().stream().filter(label -> label == Label.NONE).count();
    return new LabelScene(
        texts.say("task", all),
        state.onBench() ? texts.say("count", state.at() + 1, all) : texts.say("count.all", all),
        100 * (all - open) / all,
        state.onBench() ? bench(state, texts) : null,
        state.at() == 0,
        tray(state, Label.GOOD, texts),
        tray(state, Label.BAD, texts),
        state.complete(),
        state.complete() ? texts.say("train.ready") : texts.say("train.open", all, open));
  }

  private static Bench bench(GoodBadState state, Texts texts) {
    Part part = state.parts().get(state.at());
    String words = Description.of(part.washer(), texts);
    Label label = state.labels().get(state.at());
    String alt = texts.say("picture", state.at() + 1) + " " + words;
    return new Bench(
        Png.large(part.picture()), alt, words, label == Label.GOOD, label == Label.BAD);
  }

  private static List<Small> tray(GoodBadState state, Label label, Texts texts) {
    String says = label == Label.GOOD ? "tray.good" : "tray.bad";
    return IntStream.range(0, state.parts().size())
        .filter(i -> state.labels().get(i) == label)
        .mapToObj(
            i ->
                new Small(i + 1, Png.small(state.parts().get(i).picture()), texts.say(says, i + 1)))
        .toList();
  }
}
