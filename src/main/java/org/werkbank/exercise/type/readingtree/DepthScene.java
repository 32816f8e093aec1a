package org.werkbank.exercise.type.readingtree;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Chart;
import org.werkbank.exercise.spi.view.Cost;
import org.werkbank.exercise.spi.view.Fact;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Plane;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.readingtree.ReadingTreeState.Depth;
import org.werkbank.exercise.type.readingtree.Trees.Count;
import org.werkbank.exercise.type.readingtree.Trees.Setting;

/**
 * Part B: how deep, and with which columns.
 *
 * @param depth 1 to 20
 * @param columns all or measured
 * @param picks the two kinds of columns
 * @param said what the tree finds now, in one sentence
 * @param settings what the script shows for each depth without asking the server: fields with
 *     {@code |}, depths with {@code ;}
 * @param wall what learned and new rows say about the deepest tree; null unless it is looked at
 */
public record DepthScene(
    int depth,
    String columns,
    List<Option> picks,
    Chart chart,
    List<Fact> facts,
    Cost cost,
    String said,
    String settings,
    Bars wall) {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 240;

  static DepthScene of(Depth part, Euros euros, Words words) {
    Setting now = part.setting();
    return new DepthScene(
        now.depth(),
        now.calculated() ? "all" : "measured",
        List.of(
            new Option("all", words.say("columns.all")),
            new Option("measured", words.say("columns.measured"))),
        chart(part, euros, words),
        facts(checked(part, now.depth()), words),
        cost(part, now.depth(), euros, words),
        said(part, now.depth(), words),
        settings(part, euros, words),
        part.wall() ? wall(part, words) : null);
  }

  private static Count checked(Depth part, int depth) {
    return part.checked().get(Trees.place(new Setting(depth, part.setting().calculated())));
  }

  private static Count learned(Depth part, int depth) {
    return part.learned().get(Trees.place(new Setting(depth, part.setting().calculated())));
  }

  private static Plane plane() {
    return Plane.of(WIDTH, HEIGHT, 1, Trees.DEEPEST, 0, 100);
  }

  private static Chart chart(Depth part, Euros euros, Words words) {
    Plane plane = plane();
    double[] depths = new double[Trees.DEEPEST];
    double[] learned = new double[Trees.DEEPEST];
    double[] checked = new double[Trees.DEEPEST];
    List<Table.Row> rows = new ArrayList<>();
    for (int depth = 1; depth <= Trees.DEEPEST; depth++) {
      Count count = checked(part, depth);
      depths[depth - 1] = depth;
      learned[depth - 1] = 100 * learned(part, depth).recall();
      checked[depth - 1] = 100 * count.recall();
      rows.add(
          new Table.Row(
              String.valueOf(depth),
              List.of(
                  String.valueOf(Math.round(learned[depth - 1])),
                  String.valueOf(Math.round(checked[depth - 1])),
                  String.valueOf(count.falseAlarms()),
                  words.euros(euros.of(count))),
              depth == part.setting().depth()));
    }
    int now = part.setting().depth();
    return new Chart(
        words.say("chart.label"),
        words.say("chart.unit"),
        WIDTH,
        HEIGHT,
        plane.across(new double[] {1, 5, 10, 15, 20}, List.of("1", "5", "10", "15", "20")),
        plane.up(new double[] {0, 50, 100}, List.of("0", "50", "100")),
        List.of(),
        List.of(
            new Chart.Line(plane.path(depths, learned), "series-2"),
            new Chart.Line(plane.path(depths, checked), "series")),
        List.of(
            new Chart.Dot(plane.x(now), plane.y(learned[now - 1]), "dot-2"),
            new Chart.Dot(plane.x(now), plane.y(checked[now - 1]), "dot-own")),
        words.say("chart.said", Math.round(learned[19]), Math.round(checked[19])),
        new Table(
            List.of(
                words.say("column.depth"),
                words.say("column.learned"),
                words.say("column.checked"),
                words.say("column.falseAlarms"),
                words.say("column.cost")),
            rows));
  }

  private static List<Fact> facts(Count count, Words words) {
    return List.of(
        new Fact(words.say("fact.found"), words.number(count.found(), 0), "check", Tone.GOOD),
        new Fact(words.say("fact.missed"), words.number(count.missed(), 0), "warn", Tone.BAD),
        new Fact(
            words.say("fact.falseAlarms"),
            words.number(count.falseAlarms(), 0),
            "flag",
            Tone.WARN));
  }

  /** What a choice costs, beside the cost of having no tree. */
  private static Cost cost(Depth part, int depth, Euros euros, Words words) {
    Count count = checked(part, depth);
    int none = euros.none(count);
    double full = 1.1 * Math.max(none, euros.of(count));
    List<String> names =
        List.of(words.say("cost.right"), words.say("cost.false"), words.say("cost.missed"));
    int[] amounts = amounts(count, euros);
    List<String> said =
        List.of(words.euros(amounts[0]), words.euros(amounts[1]), words.euros(amounts[2]));
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < 3; i++) rows.add(Table.Row.of(names.get(i), said.get(i)));
    rows.add(new Table.Row(words.say("cost.total"), List.of(words.euros(euros.of(count))), true));
    rows.add(Table.Row.of(words.say("cost.none"), words.euros(none)));
    return new Cost(
        words.say("cost.heading", part.rows()),
        words.euros(euros.of(count)),
        Cost.pieces(
            names,
            said,
            new double[] {amounts[0], amounts[1], amounts[2]},
            List.of(Tone.PLAIN, Tone.WARN, Tone.BAD),
            full),
        Math.round(1000.0 * none / full) / 10.0,
        words.say("cost.mark", words.euros(none)),
        new Table(List.of(words.say("column.what"), words.say("column.cost")), rows));
  }

  private static int[] amounts(Count count, Euros euros) {
    return new int[] {
      euros.stop() * count.found(),
      euros.stop() * count.falseAlarms(),
      euros.missed() * count.missed()
    };
  }

  private static String said(Depth part, int depth, Words words) {
    Count count = checked(part, depth);
    return words.say("depth.said", depth, count.failures(), count.found(), count.falseAlarms());
  }

  private static String settings(Depth part, Euros euros, Words words) {
    Plane plane = plane();
    List<String> all = new ArrayList<>();
    for (int depth = 1; depth <= Trees.DEEPEST; depth++) {
      Count count = checked(part, depth);
      Cost cost = cost(part, depth, euros, words);
      List<String> fields = new ArrayList<>();
      fields.add(said(part, depth, words));
      facts(count, words).forEach(fact -> fields.add(fact.said()));
      fields.add(cost.total());
      cost.pieces().forEach(piece -> fields.add(piece.said()));
      cost.pieces().forEach(piece -> fields.add(piece.from() + " " + piece.width()));
      fields.add(plane.x(depth) + " " + plane.y(100 * learned(part, depth).recall()));
      fields.add(plane.x(depth) + " " + plane.y(100 * count.recall()));
      fields.add(String.valueOf(cost.mark()));
      all.add(String.join("|", fields));
    }
    return String.join(";", all);
  }

  private static Bars wall(Depth part, Words words) {
    Count learned = learned(part, Trees.DEEPEST);
    Count checked = checked(part, Trees.DEEPEST);
    String known = words.of100(learned.recall());
    String fresh = words.of100(checked.recall());
    List<Bar> bars =
        List.of(
            new Bar(
                words.say("wall.learned"), "", known, Bar.width(learned.recall(), 1), Tone.WARN),
            new Bar(
                words.say("wall.checked"), "", fresh, Bar.width(checked.recall(), 1), Tone.PLAIN));
    return new Bars(
        bars,
        -1,
        "",
        words.say("wall.said", known, fresh, checked.falseAlarms()),
        new Table(
            List.of(
                words.say("column.rows"),
                words.say("column.found"),
                words.say("column.falseAlarms")),
            List.of(
                Table.Row.of(bars.get(0).name(), known, words.number(learned.falseAlarms(), 0)),
                Table.Row.of(bars.get(1).name(), fresh, words.number(checked.falseAlarms(), 0)))));
  }
}
