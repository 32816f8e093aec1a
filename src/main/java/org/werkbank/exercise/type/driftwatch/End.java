package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/** The debrief of stage 1, and the bars it shares with the month to try out. */
final class End {
  private End() {}

  static Debrief debrief(DriftWatchState state, Texts texts) {
    Ways ways = state.ways();
    String verdict =
        ways.passed() ? "verdict.passed" : ways.proven() ? "verdict.dear" : "verdict.unproven";
    int score = (int) Math.floor(ways.score() + 1e-9);
    return new Debrief(
        ways.passed(),
        texts.say(verdict, score),
        texts.say("guess.was", texts.say("guess.light." + state.guess())),
        texts.say("ways.heading"),
        ways(ways, texts),
        texts.say("rule"),
        texts.say("place"));
  }

  private static Bars ways(Ways ways, Texts texts) {
    int most =
        List.of(ways.own(), ways.nothing(), ways.lights(), ways.expert()).stream()
            .mapToInt(bill -> bill.total(Prices.USUAL))
            .max()
            .orElseThrow();
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    way("own", ways.own(), most, texts, bars, rows);
    way("nothing", ways.nothing(), most, texts, bars, rows);
    way("lights", ways.lights(), most, texts, bars, rows);
    way("expert", ways.expert(), most, texts, bars, rows);
    int saved = ways.nothing().total(Prices.USUAL) - ways.lights().total(Prices.USUAL);
    return new Bars(
        bars,
        Bar.width(ways.most(), most),
        texts.say("ways.key", ways.most()),
        saved > 0 ? texts.say("ways.sentence", saved) : texts.say("ways.nothingSaved", -saved),
        new Table(columns(texts), rows));
  }

  static List<String> columns(Texts texts) {
    return List.of(
        texts.say("column.way"),
        texts.say("column.missed"),
        texts.say("column.rejected"),
        texts.say("column.measured"),
        texts.say("column.stops"),
        texts.say("column.euro"));
  }

  static void way(
      String who, Bill bill, int most, Texts texts, List<Bar> bars, List<Table.Row> rows) {
    boolean own = who.equals("own");
    int total = bill.total(Prices.USUAL);
    String name = texts.say("way." + who);
    int width = Bar.width(total, most);
    String detail = texts.say("way.detail", bill.missed(), bill.stops());
    bars.add(new Bar(name, detail, texts.say("euro", total), width, own ? Tone.OWN : Tone.PLAIN));
    List<String> cells =
        List.of(bill.missed(), bill.rejected(), bill.measured(), bill.stops(), total).stream()
            .map(number -> texts.say("number", number))
            .toList();
    rows.add(new Table.Row(name, cells, own));
  }

  /** What changed in each month, from which day on, and when the learner stopped the machine. */
  static Table months(DriftWatchState state, Texts texts) {
    List<Table.Row> rows = new ArrayList<>();
    for (Watch watch : state.watches().subList(1, state.watches().size())) {
      Month month = watch.month();
      String stops =
          watch.learned().stream()
              .skip(1)
              .map(each -> texts.say(each.proven() ? "stop.proven" : "stop.unproven", each.day()))
              .collect(Collectors.joining(" "));
      String kind = month.kind().name().toLowerCase(Locale.ROOT);
      rows.add(
          Table.Row.of(
              texts.say("month", month.number(), texts.say("kind." + kind), month.start()),
              texts.say("seen." + kind),
              stops.isEmpty() ? texts.say("stop.none") : stops));
    }
    return new Table(
        List.of(texts.say("column.month"), texts.say("column.lights"), texts.say("column.stopped")),
        rows);
  }
}
