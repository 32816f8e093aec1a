package org.werkbank.exercise.type.goodbad;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.platform.text.Texts;

/**
 * Two measures to choose, and then what they bring along.
 *
 * @param missing what is wrong with the number of measures; empty if nothing is
 * @param chosen the measures that were chosen, in sentences
 * @param tile null unless the white tile is among them
 * @param old some of the pictures from the old lamp; empty unless they are among them
 */
record MeasuresScene(
    List<Choice> choices, String missing, List<String> chosen, Before tile, List<String> old) {
  private static final int SOME = 12;

  /** A measure to tick. */
  public record Choice(String value, String name, String effort, boolean chosen) {}

  /**
   * What dividing by the brightness of the tile does.
   *
   * @param table brightness of the lamp at five places before and after
   */
  public record Before(
      String tile, String tileEven, String part, String partEven, String sentence, Table table) {}

  static MeasuresScene of(GoodBadState state, Texts texts) {
    Repair repair = state.repair().orElseThrow();
    boolean ready = state.phase() == Phase.READY;
    List<Choice> choices =
        Measure.ALL.stream().map(measure -> choice(measure, repair, texts)).toList();
    List<String> chosen =
        repair.measures().stream().map(measure -> texts.say("ready." + measure.word())).toList();
    return new MeasuresScene(
        choices,
        repair.miscounted() ? texts.say("choose.missing", repair.measures().size()) : "",
        ready ? chosen : List.of(),
        ready && repair.takes(Measure.TILE) ? before(state, texts) : null,
        ready && repair.takes(Measure.OLD) ? old(state) : List.of());
  }

  private static Choice choice(Measure measure, Repair repair, Texts texts) {
    String word = measure.word();
    return new Choice(
        word, texts.say("measure." + word), texts.say("effort." + word), repair.takes(measure));
  }

  private static List<String> old(GoodBadState state) {
    return Repair.more(state.seed()).stream()
        .limit(SOME)
        .map(part -> Png.small(part.picture()))
        .toList();
  }

  private static Before before(GoodBadState state, Texts texts) {
    Tile tile = Tiles.of(state.seed()).fresh();
    Picture part = LampScene.washer(state.seed()).get(1).picture();
    int left = percent(tile.lamp(-1, 0));
    int right = percent(tile.lamp(1, 0));
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row("tile.left", tile.lamp(-1, 0), texts));
    rows.add(row("tile.right", tile.lamp(1, 0), texts));
    rows.add(row("tile.top", tile.lamp(0, -1), texts));
    rows.add(row("tile.bottom", tile.lamp(0, 1), texts));
    return new Before(
        Png.large(tile.picture()),
        Png.large(Picture.of(tile.even(tile.picture()))),
        Png.large(part),
        Png.large(Picture.of(tile.even(part))),
        texts.say("tile.sentence", left, right),
        new Table(
            List.of(texts.say("tile.place"), texts.say("tile.before"), texts.say("tile.after")),
            rows));
  }

  private static Table.Row row(String key, double lamp, Texts texts) {
    return Table.Row.of(
        texts.say(key), texts.say("tile.percent", percent(lamp)), texts.say("tile.percent", 100));
  }

  private static int percent(double share) {
    return (int) Math.round(100 * share);
  }
}
