package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Chart;
import org.werkbank.exercise.spi.view.Plane;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.platform.text.Texts;

/**
 * What really was in the month to try out.
 *
 * @param guess the learner's guess beside it
 * @param missed bad parts that went to the customer, day by day
 * @param costs own month, nobody looking, expert
 */
public record Reveal(String guess, Chart missed, Bars costs) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 240;
  private static final double TOP = 50;

  static Reveal of(DriftWatchState state, Texts texts) {
    Lathe lathe = new Lathe(state.seed());
    Watch own = state.watch();
    Month month = own.month();
    Truth truth = Truth.open(lathe, List.of(month));
    Bill nothing = Bill.of(truth, List.of(Watch.unwatched(lathe, month)));
    Bill expert = Bill.of(truth, Rule.EXPERT.follow(lathe, List.of(month)));
    Bill mine = Bill.of(truth, List.of(own));
    return new Reveal(
        texts.say("reveal.guess", texts.say("guess.light." + state.guess())),
        missed(truth, own, texts),
        costs(mine, nothing, expert, texts));
  }

  private static Chart missed(Truth truth, Watch watch, Texts texts) {
    Month month = watch.month();
    double[] xs = new double[Month.DAYS];
    double[] ys = new double[Month.DAYS];
    List<Table.Row> rows = new ArrayList<>();
    int before = 0;
    int after = 0;
    for (Watch.Day day : watch.days()) {
      int learned = watch.force(day.number()).day();
      int missed = truth.errors(month, day.number(), learned, day.measured()).missed();
      xs[day.number() - 1] = day.number();
      ys[day.number() - 1] = missed;
      if (month.changed(day.number())) after += missed;
      else before += missed;
      rows.add(Table.Row.of(String.valueOf(day.number()), String.valueOf(missed)));
    }
    Plane plane = Plane.of(WIDTH, HEIGHT, 1, Month.DAYS, 0, TOP);
    int days = month.start() - 1;
    return new Chart(
        texts.say("reveal.label"),
        texts.say("reveal.unit"),
        WIDTH,
        HEIGHT,
        plane.across(new double[] {1, 10, 20, 30}, List.of("1", "10", "20", "30")),
        plane.up(new double[] {0, 20, 40}, List.of("0", "20", "40")),
        List.of(plane.band(month.start(), Month.DAYS, "band-bad", texts.say("reveal.band"))),
        List.of(new Chart.Line(plane.path(xs, ys), "series")),
        List.of(),
        texts.say(
            "reveal.sentence",
            month.start(),
            Math.round((double) before / days),
            Math.round((double) after / (Month.DAYS - days))),
        new Table(List.of(texts.say("column.day"), texts.say("column.missed")), rows));
  }

  private static Bars costs(Bill mine, Bill nothing, Bill expert, Texts texts) {
    int most = Math.max(mine.total(Prices.USUAL), nothing.total(Prices.USUAL));
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    End.way("own", mine, most, texts, bars, rows);
    End.way("nothing", nothing, most, texts, bars, rows);
    End.way("expert", expert, most, texts, bars, rows);
    int saved = nothing.total(Prices.USUAL) - mine.total(Prices.USUAL);
    String sentence =
        saved > 0 ? texts.say("reveal.saved", saved) : texts.say("reveal.lost", -saved);
    return new Bars(bars, -1, "", sentence, new Table(End.columns(texts), rows));
  }
}
