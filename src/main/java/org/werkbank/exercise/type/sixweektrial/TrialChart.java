package org.werkbank.exercise.type.sixweektrial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.werkbank.exercise.spi.view.Chart;
import org.werkbank.exercise.spi.view.Plane;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.platform.text.Texts;

/** The own trial week by week: baseline, the weeks that do not count, the weeks that do. */
final class TrialChart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 260;

  /** Above the highest point there is room for the names of the two parts. */
  private static final double HEADROOM = 1.2;

  private TrialChart() {}

  static Chart of(Trial trial, Design design, Texts texts) {
    double[] values =
        DoubleStream.concat(Arrays.stream(trial.before()), Arrays.stream(trial.during()))
            .map(share -> 100 * share)
            .toArray();
    int before = trial.before().length;
    int counted = before + trial.dropped();
    double top = Math.max(1, Math.ceil(HEADROOM * Arrays.stream(values).max().orElse(1)));
    Plane plane = Plane.of(WIDTH, HEIGHT, .5, values.length + .5, 0, top);
    double[] weeks = new double[values.length];
    List<String> numbers = new ArrayList<>();
    List<Chart.Dot> dots = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      weeks[i] = i + 1;
      numbers.add(i % 2 == 0 || values.length < 13 ? String.valueOf(i + 1) : "");
      String css = i < before ? "dot" : i < counted ? "dot-mute" : "dot-own";
      dots.add(new Chart.Dot(plane.x(i + 1), plane.y(values[i]), css));
      String part = i < before ? "week.before" : i < counted ? "week.dropped" : "week.during";
      rows.add(
          Table.Row.of(
              texts.say("week.name", i + 1), texts.say(part), texts.say("share", values[i])));
    }
    double middle = mean(values, 0, before);
    double later = mean(values, counted, values.length);
    List<Chart.Line> lines =
        List.of(
            new Chart.Line(plane.path(weeks, values), "series-mute"),
            new Chart.Line(line(plane, .5, before + .5, middle), "series"),
            new Chart.Line(line(plane, counted + .5, values.length + .5, later), "series-2"));
    List<Chart.Band> bands =
        List.of(
            plane.band(.5, before + .5, "band-none", texts.say("week.before")),
            plane.band(counted + .5, values.length + .5, "band-quiet", texts.say("week.during")));
    double[] ticks = {0, top / 2, top};
    return new Chart(
        texts.say("chart.label"),
        texts.say("chart.unit." + design.measure().name().toLowerCase(java.util.Locale.ROOT)),
        WIDTH,
        HEIGHT,
        plane.across(weeks, numbers),
        plane.up(ticks, Arrays.stream(ticks).mapToObj(t -> texts.say("tick", t)).toList()),
        bands,
        lines,
        dots,
        texts.say("chart.sentence", middle, later, trial.dropped()),
        new Table(
            List.of(texts.say("week"), texts.say("week.part"), texts.say("chart.label")), rows));
  }

  private static String line(Plane plane, double from, double to, double value) {
    return plane.path(new double[] {from, to}, new double[] {value, value});
  }

  private static double mean(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).average().orElse(0);
  }
}
