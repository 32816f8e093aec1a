package org.werkbank.exercise.type.readingtree;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.readingtree.Trees.Count;
import org.werkbank.exercise.type.readingtree.Trees.Setting;

/**
 * The end.
 *
 * @param summer heat failures found in summer, three ways; null without part C
 * @param points what the score is made of
 */
public record ReviewScene(Debrief debrief, Bars summer, Bars points) {

  static ReviewScene of(ReadingTreeState state, Words words) {
    Result result = state.result();
    return new ReviewScene(
        new Debrief(
            result.passed(),
            verdict(result, words),
            guess(state, words),
            words.say("ways.heading", words.number(result.user().failures(), 0)),
            ways(state, words),
            words.say("rule"),
            words.say("place")),
        result.seasonal() ? summer(state, words) : null,
        points(result, words));
  }

  private static String verdict(Result result, Words words) {
    if (result.passed()) return words.say("verdict.passed");
    return result.paths() < Result.PATHS
        ? words.say("verdict.paths", result.paths(), Machine.SIX)
        : words.say("verdict.points", Math.round(result.score()));
  }

  /** Both guesses beside what came out. */
  private static String guess(ReadingTreeState state, Words words) {
    String depth = words.say("guess.depth.was." + state.depth().guess());
    if (state.season() == null) return depth;
    boolean heat = state.season().guess().equals(Failure.HDF.name());
    String season =
        heat
            ? words.say("guess.season.right")
            : words.say(
                "guess.season.other",
                SeasonScene.name(Failure.valueOf(state.season().guess()), words));
    return depth + " " + season;
  }

  private static Bars ways(ReadingTreeState state, Words words) {
    Result result = state.result();
    int none = Euros.none(result.user());
    int full = Math.max(none, Math.max(Euros.of(result.user()), Euros.of(result.wall())));
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    way(
        words.say("way.own"),
        state.depth().setting(),
        result.user(),
        full,
        Tone.OWN,
        bars,
        rows,
        words);
    bars.add(
        new Bar(words.say("way.none"), "", words.euros(none), Bar.width(none, full), Tone.QUIET));
    rows.add(
        Table.Row.of(
            words.say("way.none"),
            "0",
            String.valueOf(result.user().failures()),
            "0",
            words.euros(none)));
    way(words.say("way.wall"), Setting.WALL, result.wall(), full, Tone.QUIET, bars, rows, words);
    way(
        words.say("way.expert"),
        result.bestSetting(),
        result.best(),
        full,
        Tone.PLAIN,
        bars,
        rows,
        words);
    return new Bars(
        bars,
        -1,
        words.say("ways.key"),
        words.say(
            "ways.said",
            words.euros(Euros.of(result.user())),
            words.euros(none),
            words.euros(Euros.of(result.best()))),
        new Table(
            List.of(
                words.say("column.way"),
                words.say("fact.found"),
                words.say("fact.missed"),
                words.say("fact.falseAlarms"),
                words.say("column.cost")),
            rows));
  }

  private static void way(
      String name,
      Setting setting,
      Count count,
      int full,
      Tone tone,
      List<Bar> bars,
      List<Table.Row> rows,
      Words words) {
    String how =
        words.say(setting.calculated() ? "setting.all" : "setting.measured", setting.depth());
    int cost = Euros.of(count);
    bars.add(new Bar(name, how, words.euros(cost), Bar.width(cost, full), tone));
    rows.add(
        new Table.Row(
            name,
            List.of(
                words.number(count.found(), 0),
                words.number(count.missed(), 0),
                words.number(count.falseAlarms(), 0),
                words.euros(cost)),
            tone == Tone.OWN));
  }

  private static Bars summer(ReadingTreeState state, Words words) {
    Result result = state.result();
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    heat(
        words.say("way.own"),
        SeasonScene.name(state.season().bought(), words),
        result.heat(),
        Tone.OWN,
        bars,
        rows,
        words);
    heat(words.say("summer.nothing"), "", result.heatBefore(), Tone.QUIET, bars, rows, words);
    heat(
        words.say("way.expert"),
        words.say("package.summer"),
        result.heatBest(),
        Tone.PLAIN,
        bars,
        rows,
        words);
    return new Bars(
        bars,
        -1,
        words.say("summer.key"),
        words.say("summer.said", words.of100(result.heatBefore()), words.of100(result.heatBest())),
        new Table(List.of(words.say("column.way"), words.say("column.found")), rows));
  }

  private static void heat(
      String name,
      String how,
      double share,
      Tone tone,
      List<Bar> bars,
      List<Table.Row> rows,
      Words words) {
    bars.add(new Bar(name, how, words.of100(share), Bar.width(share, 1), tone));
    rows.add(new Table.Row(name, List.of(words.of100(share)), tone == Tone.OWN));
  }

  /** What each part brought, of what it can bring. */
  private static Bars points(Result result, Words words) {
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    double scale = result.seasonal() ? 1 : 100.0 / 70;
    part("points.reading", result.readingPoints() * scale, 40 * scale, bars, rows, words);
    part("points.money", result.moneyPoints() * scale, 30 * scale, bars, rows, words);
    if (result.seasonal()) part("points.summer", result.summerPoints(), 30, bars, rows, words);
    String total = words.number(result.score(), 0);
    rows.add(new Table.Row(words.say("points.total"), List.of(total, "100"), true));
    return new Bars(
        bars,
        -1,
        "",
        words.say("points.said", total, result.paths(), Machine.SIX),
        new Table(
            List.of(words.say("column.part"), words.say("column.points"), words.say("column.most")),
            rows));
  }

  private static void part(
      String key, double points, double most, List<Bar> bars, List<Table.Row> rows, Words words) {
    String got = words.number(points, 0);
    String all = words.number(most, 0);
    bars.add(
        new Bar(
            words.say(key),
            "",
            words.say("points.of", got, all),
            Bar.width(points, most),
            Tone.PLAIN));
    rows.add(Table.Row.of(words.say(key), got, all));
  }
}
