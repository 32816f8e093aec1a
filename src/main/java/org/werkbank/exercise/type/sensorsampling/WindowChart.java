package org.werkbank.exercise.type.sensorsampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.werkbank.exercise.spi.view.Chart;
import org.werkbank.exercise.spi.view.Plane;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.type.sensorsampling.Window.Signal;
import org.werkbank.platform.text.Texts;

/**
 * A window drawn: the signal above, the current of the same motor below, each with its alarm limit.
 * The table holds every value that is drawn, the sentence what the eye sees first.
 */
final class WindowChart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int FIRST_HOUR = 4;
  private static final int MINUTES = 60 / Window.HOUR;

  /** Shares of the height: signal, gap, current. */
  private static final double ABOVE = .58;

  private static final double BELOW = .34;

  private WindowChart() {}

  static Chart of(Window window, Texts texts) {
    Signal signal = window.signal();
    double top = top(window);
    Plane upper = plane(top - top / ABOVE, top);
    Plane lower = plane(0, Window.CURRENT_TOP / BELOW);
    double[] at = new double[Window.LENGTH];
    for (int i = 0; i < at.length; i++) at[i] = i;
    double[] hours =
        DoubleStream.iterate(0, i -> i <= Window.LENGTH, i -> i + 2 * Window.HOUR).toArray();
    List<Chart.Tick> up = new ArrayList<>();
    double[] ticks = {0, signal.limit(), top};
    up.addAll(upper.up(ticks, Arrays.stream(ticks).mapToObj(v -> texts.say("tick", v)).toList()));
    double[] amperes = {0, Window.CURRENT_LIMIT, Window.CURRENT_TOP};
    up.addAll(
        lower.up(amperes, Arrays.stream(amperes).mapToObj(v -> texts.say("tick", v)).toList()));
    return new Chart(
        texts.say("window.label"),
        "",
        WIDTH,
        HEIGHT,
        upper.across(
            hours,
            Arrays.stream(hours)
                .mapToObj(i -> texts.say("window.hour", FIRST_HOUR + (int) i / Window.HOUR))
                .toList()),
        up,
        List.of(
            panel(upper, 0, top, texts.say("signal." + signal.word())),
            panel(lower, 0, Window.CURRENT_TOP, texts.say("signal.current"))),
        List.of(
            new Chart.Line(upper.level(signal.limit()), "limit"),
            new Chart.Line(lower.level(Window.CURRENT_LIMIT), "limit"),
            new Chart.Line(upper.path(at, window.values()), "series"),
            new Chart.Line(lower.path(at, window.current()), "series-2")),
        List.of(),
        said(window, texts),
        table(window, texts));
  }

  private static Plane plane(double from, double to) {
    return Plane.of(WIDTH, HEIGHT, 0, Window.LENGTH, from, to);
  }

  /** High enough for every value, the same for most windows. */
  private static double top(Window window) {
    double most = Arrays.stream(window.values()).filter(v -> !Double.isNaN(v)).max().orElse(0);
    double usual = window.signal() == Signal.VIBRATION ? 5 : 120;
    return most <= usual ? usual : window.signal().top();
  }

  private static Chart.Band panel(Plane plane, double from, double to, String text) {
    double left = plane.x(0);
    double high = plane.y(to);
    return new Chart.Band(
        left, high, plane.x(Window.LENGTH) - left, plane.y(from) - high, "band-quiet", text);
  }

  private static String said(Window window, Texts texts) {
    return texts.say(
        "window.sentence",
        texts.say("signal." + window.signal().word()),
        number(least(window.values()), window, texts),
        number(most(window.values()), window, texts),
        number(window.values()[0], window, texts),
        number(window.values()[Window.LENGTH - 1], window, texts),
        window.missing(),
        texts.say("number.1", least(window.current())),
        texts.say("number.1", most(window.current())));
  }

  private static double least(double[] values) {
    return Arrays.stream(values).filter(v -> !Double.isNaN(v)).min().orElseThrow();
  }

  private static double most(double[] values) {
    return Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElseThrow();
  }

  private static String number(double value, Window window, Texts texts) {
    if (Double.isNaN(value)) return texts.say("window.nothing");
    return texts.say(window.signal().digits() == 1 ? "number.1" : "number.2", value);
  }

  private static Table table(Window window, Texts texts) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < Window.LENGTH; i++) {
      String time =
          texts.say("window.time", FIRST_HOUR + i / Window.HOUR, i % Window.HOUR * MINUTES);
      rows.add(
          Table.Row.of(
              time,
              number(window.values()[i], window, texts),
              texts.say("number.1", window.current()[i])));
    }
    return new Table(
        List.of(
            texts.say("window.clock"),
            texts.say("signal." + window.signal().word()),
            texts.say("signal.current")),
        rows);
  }
}
