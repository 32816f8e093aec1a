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
 * @param complete whether it can go on
 * @param hint when it can
 * @param sorted what is said when the last part is labelled
 * @param go the action that goes on
 * @param goText what it is called
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
    String hint,
    String sorted,
    String go,
    String goText) {

  /** Which batch is labelled: the first one, then the model learns; or the one of the new lamp. */
  enum Kind {
    FIRST("first.", "train"),
    FRESH("fresh.", "ready");

    private final String texts;
    private final String go;

    Kind(String texts, String go) {
      this.texts = texts;
      this.go = go;
    }

    private String key(String text) {
      return texts + text;
    }
  }

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

  static LabelScene of(Batch batch, Kind kind, Texts texts) {
    int all = batch.parts().size();
    int open = (int) batch.labels().stream().filter(label -> label == Label.NONE).count();
    return new LabelScene(
        texts.say(kind.key("task"), all),
        batch.onBench() ? texts.say("count", batch.at() + 1, all) : texts.say("count.all", all),
        100 * (all - open) / all,
        batch.onBench() ? bench(batch, texts) : null,
        batch.at() == 0,
        tray(batch, Label.GOOD, texts),
        tray(batch, Label.BAD, texts),
        batch.complete(),
        texts.say(kind.key(batch.complete() ? "ready" : "open"), all, open),
        texts.say(kind.key("sorted")),
        kind.go,
        texts.say(kind.key("go")));
  }

  private static Bench bench(Batch batch, Texts texts) {
    Part part = batch.parts().get(batch.at());
    String words = Description.of(part, texts);
    Label label = batch.labels().get(batch.at());
    String alt = texts.say("picture", batch.at() + 1) + " " + words;
    return new Bench(
        Png.large(part.picture()), alt, words, label == Label.GOOD, label == Label.BAD);
  }

  private static List<Small> tray(Batch batch, Label label, Texts texts) {
    String says = label == Label.GOOD ? "tray.good" : "tray.bad";
    return IntStream.range(0, batch.parts().size())
        .filter(i -> batch.labels().get(i) == label)
        .mapToObj(
            i ->
                new Small(i + 1, Png.small(batch.parts().get(i).picture()), texts.say(says, i + 1)))
        .toList();
  }
}
