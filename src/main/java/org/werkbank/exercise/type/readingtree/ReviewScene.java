package org.werkbank.exercise.type.readingtree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  static ReviewScene of(ReadingTreeState state, Euros euros, Words words) {
    Result result = state.result();
    return new ReviewScene(
        new Debrief(
            result.passed(),
            verdict(result, words),
            guess(state, words),
            words.say("ways.heading", words.number(result.user().failures(), 0)),
            ways(state, euros, words),
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

  /** Bars and the rows of their table, filled together. */
  private record Lines(List<Bar> bars, List<Table.Row> rows, Words words) {
    Lines(Words words) {
      this(new ArrayList<>(), new ArrayList<>(), words);
    }

    void way(String key, Setting setting, Count count, int cost, int full, Tone tone) {
      String name = words.say(key);
      String how =
          words.say(setting.calculated() ? "setting.all" : "setting.measured", setting.depth());
      bars.add(new Bar(name, how, words.euros(cost), Bar.width(cost, full), tone));
      List<String> cells =
          List.of(
              words.number(count.found(), 0),
              words.number(count.missed(), 0),
              words.number(count.falseAlarms(), 0),
              words.euros(cost));
      rows.add(new Table.Row(name, cells, tone == Tone.OWN));
    }

    void none(Count count, int cost, int full) {
      String name = words.say("way.none");
      bars.add(new Bar(name, "", words.euros(cost), Bar.width(cost, full), Tone.QUIET));
      String failures = words.number(count.failures(), 0);
      rows.add(Table.Row.of(name, "0", failures, "0", words.euros(cost)));
    }

    void heat(String key, String how, double share, Tone tone) {
      bars.add(new Bar(words.say(key), how, words.of100(share), Bar.width(share, 1), tone));
      rows.add(new Table.Row(words.say(key), List.of(words.of100(share)), tone == Tone.OWN));
    }

    void part(String key, double points, double most) {
      String got = words.number(points, 0);
      String all = words.number(most, 0);
      int width = Bar.width(points, most);
      bars.add(new Bar(words.say(key), "", words.say("points.of", got, all), width, Tone.PLAIN));
      rows.add(Table.Row.of(words.say(key), got, all));
    }

    Bars show(String key, String sentence, String... columns) {
      List<String> heads = Stream.of(columns).map(words::say).toList();
      return new Bars(bars, -1, key, sentence, new Table(heads, rows));
    }
  }

  private static Bars ways(ReadingTreeState state, Euros euros, Words words) {
    Result result = state.result();
    int none = euros.none(result.user());
    int own = euros.of(result.user());
    int wall = euros.of(result.wall());
    int best = euros.of(result.best());
    int full = Math.max(none, Math.max(own, wall));
    Lines lines = new Lines(words);
    lines.way("way.own", state.depth().setting(), result.user(), own, full, Tone.OWN);
    lines.none(result.user(), none, full);
    lines.way("way.wall", Setting.WALL, result.wall(), wall, full, Tone.QUIET);
    lines.way("way.expert", result.bestSetting(), result.best(), best, full, Tone.PLAIN);
    return lines.show(
        words.say("ways.key"),
        words.say("ways.said", words.euros(own), words.euros(none), words.euros(best)),
        "column.way",
        "fact.found",
        "fact.missed",
        "fact.falseAlarms",
        "column.cost");
  }

  private static Bars summer(ReadingTreeState state, Words words) {
    Result result = state.result();
    Lines lines = new Lines(words);
    String bought = SeasonScene.name(state.season().bought(), words);
    lines.heat("way.own", bought, result.heat(), Tone.OWN);
    lines.heat("summer.nothing", "", result.heatBefore(), Tone.QUIET);
    lines.heat("way.expert", words.say("package.summer"), result.heatBest(), Tone.PLAIN);
    String before = words.of100(result.heatBefore());
    String best = words.of100(result.heatBest());
    return lines.show(
        words.say("summer.key"),
        words.say("summer.said", before, best),
        "column.way",
        "column.found");
  }

  /** What each part brought, of what it can bring. */
  private static Bars points(Result result, Words words) {
    double scale = result.seasonal() ? 1 : 100.0 / 70;
    Lines lines = new Lines(words);
    lines.part("points.reading", result.readingPoints() * scale, 40 * scale);
    lines.part("points.money", result.moneyPoints() * scale, 30 * scale);
    if (result.seasonal()) lines.part("points.summer", result.summerPoints(), 30);
    String total = words.number(result.score(), 0);
    lines.rows.add(new Table.Row(words.say("points.total"), List.of(total, "100"), true));
    return lines.show(
        "",
        words.say("points.said", total, result.paths(), Machine.SIX),
        "column.part",
        "column.points",
        "column.most");
  }
}
