package org.werkbank.exercise.type.goodbad;

import java.util.List;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/**
 * The new model on the parts on which the old one failed.
 *
 * @param bars before and now
 * @param movable whether the limit can be moved
 * @param limit in percent
 * @param at what comes of each limit; empty if it cannot be moved
 */
record CheckScene(Bars bars, boolean movable, int limit, List<At> at) {

  /**
   * What comes of one limit.
   *
   * @param right parts judged rightly, in words
   * @param detail missed and rejected, in words
   * @param width of the bar
   * @param cells of the table, with blanks between them
   */
  public record At(int limit, String right, String detail, int width, String cells) {}

  static CheckScene of(Repair repair, Texts texts) {
    boolean movable = repair.takes(Measure.LIMIT);
    double[] suspicions = repair.second().orElseThrow().suspicions(repair.relit());
    Tally now = Tally.of(repair.relit(), suspicions, repair.share());
    Tally before = repair.collapse().counts();
    List<Table.Row> rows =
        List.of(row("check.before", before, false, texts), row("check.now", now, true, texts));
    Bars bars =
        new Bars(
            List.of(
                bar("check.before", before, Tone.QUIET, texts),
                bar("check.now", now, Tone.OWN, texts)),
            -1,
            "",
            texts.say("check.sentence", now.tried()),
            ReviewScene.table(rows, texts));
    return new CheckScene(
        bars,
        movable,
        repair.limit(),
        movable
            ? Repair.limits().stream()
                .map(limit -> at(limit, Tally.of(repair.relit(), suspicions, limit / 100.0), texts))
                .toList()
            : List.of());
  }

  private static Bar bar(String key, Tally counts, Tone tone, Texts texts) {
    return ReviewScene.bar(texts.say(key), counts, tone, texts);
  }

  private static Table.Row row(String key, Tally counts, boolean own, Texts texts) {
    return ReviewScene.row(texts.say(key), counts, own);
  }

  private static At at(int limit, Tally counts, Texts texts) {
    Bar bar = bar("check.now", counts, Tone.OWN, texts);
    String cells = String.join(" ", row("check.now", counts, true, texts).cells());
    return new At(limit, bar.said(), bar.detail(), bar.width(), cells);
  }
}
