package org.werkbank.exercise.type.goodbad;

import java.util.List;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.platform.text.Texts;

/**
 * How a model judged parts: in one sentence, drawn, as a table, and the wall of the wrong ones.
 *
 * @param good the good parts drawn as squares
 * @param bad the bad parts drawn as squares
 * @param walls the wrong ones, by kind of mistake
 */
record Result(String summary, Squares good, Squares bad, Table table, List<Wall> walls) {
  private static final int ACROSS = 25;

  /**
   * One square for each part, rightly judged ones first.
   *
   * @param all how many there are
   * @param right outline of the rightly judged
   * @param wrong outline of the wrongly judged
   * @param crosses marks on the wrongly judged
   * @param height of the drawing; it is 250 wide
   */
  public record Squares(int all, String right, String wrong, String crosses, int height) {}

  /**
   * Pictures of one kind of mistake.
   *
   * @param title how many there are
   * @param note what happened to these parts
   */
  public record Wall(String title, String note, List<Mistake> mistakes) {}

  /**
   * One picture that was judged wrongly.
   *
   * @param title which part it is; empty for one nobody has labelled
   * @param good whether it was called good
   */
  public record Mistake(String title, String picture, String words, boolean good) {
    static Mistake of(String title, Part part, boolean good, Texts texts) {
      return new Mistake(title, Png.large(part.picture()), Description.of(part, texts), good);
    }
  }

  static Result of(Trial trial, Texts texts) {
    Tally counts = trial.counts();
    return new Result(
        texts.say("summary", counts.tried(), counts.right(), counts.missed(), counts.rejected()),
        squares(counts.accepted(), counts.rejected()),
        squares(counts.found(), counts.missed()),
        table(counts, texts),
        List.of(
            wall("missed", true, counts.missed(), trial.missed(), texts),
            wall("rejected", false, counts.rejected(), trial.rejected(), texts)));
  }

  private static Squares squares(int right, int wrong) {
    StringBuilder rightly = new StringBuilder();
    StringBuilder wrongly = new StringBuilder();
    StringBuilder crosses = new StringBuilder();
    for (int i = 0; i < right + wrong; i++) {
      int x = i % ACROSS * 10 + 1;
      int y = i / ACROSS * 10 + 1;
      (i < right ? rightly : wrongly).append("M%d %dh8v8h-8z".formatted(x, y));
      if (i >= right) crosses.append("M%d %dl4 4m0-4l-4 4".formatted(x + 2, y + 2));
    }
    return new Squares(
        right + wrong,
        rightly.toString(),
        wrongly.toString(),
        crosses.toString(),
        (right + wrong + ACROSS - 1) / ACROSS * 10);
  }

  private static Table table(Tally counts, Texts texts) {
    List<String> columns =
        List.of(
            texts.say("table.truth"),
            texts.say("table.saysGood"),
            texts.say("table.saysBad"),
            texts.say("table.all"));
    return new Table(
        columns,
        List.of(
            row("draw.good", counts.accepted(), counts.rejected(), texts),
            row("draw.bad", counts.missed(), counts.found(), texts)));
  }

  private static Table.Row row(String kind, int saidGood, int saidBad, Texts texts) {
    return Table.Row.of(texts.say(kind), "" + saidGood, "" + saidBad, "" + (saidGood + saidBad));
  }

  private static Wall wall(String kind, boolean good, int all, List<Part> parts, Texts texts) {
    List<Mistake> shown = parts.stream().map(part -> Mistake.of("", part, good, texts)).toList();
    String note = texts.say((all == 0 ? "nothing." : "note.") + kind);
    if (all > parts.size()) note += " " + texts.say("wall.more", parts.size(), all);
    return new Wall(texts.say("wall." + kind, all), note, shown);
  }
}
