package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.werkbank.exercise.type.alarmlimit.Weeks.Damage;

/**
 * One machine shown large, in a drawing of {@value #WIDTH} by {@value #HEIGHT}; the script draws
 * another machine or another limit by the same formulas.
 *
 * @param name of the machine
 * @param state how it went
 * @param look class of the sign for it
 * @param unit what is measured, and how often
 * @param label all of it in one sentence
 * @param path the signal
 * @param limit where the limit lies
 * @param limitSaid the limit in words
 * @param up values at the left
 * @param across weeks below
 * @param alarms where alarms stand
 * @param stops where the machine stopped
 */
public record Signal(
    String name,
    String state,
    String look,
    String unit,
    String label,
    String path,
    double limit,
    String limitSaid,
    List<Tick> up,
    List<Tick> across,
    List<Mark> alarms,
    List<Double> stops) {
  static final int WIDTH = 640;
  static final int HEIGHT = 290;
  static final int LEFT = 44;
  static final int RIGHT = 6;
  static final int ABOVE = 24;
  static final int BELOW = 28;

  private static final int[] TICKS = {1, 6, 11, 16, 21};
  private static final int ROOM = 40;
  private static final int SPARK_POINTS = 112;
  private static final int SPARK_HEIGHT = 30;
  private static final int WEEK_HOURS = 168;
  private static final int LONGEST_WEEKS = 12;
  private static final List<String> LOOKS = List.of("s-none", "s-ok", "s-warn", "s-bad");

  /** A text at an axis. */
  public record Tick(double at, String text) {}

  /** An alarm: a triangle, filled if it was right. */
  public record Mark(String path, String css) {}

  static Signal of(AlarmLimitState state, Weeks weeks, Watch watch, Said said) {
    Gauge gauge = state.source().gauge();
    int[] signal = weeks.machines().get(state.look()).signal(state.fixed().contains(state.look()));
    int length = signal.length;
    String name = said.machine(weeks, state.look());
    String how = said.state(watch.state(), watch.falseAlarms());
    return new Signal(
        name,
        how,
        LOOKS.get(watch.state().ordinal()),
        unit(state.source(), said),
        said.texts().say("signal.label", name, said.limit(state.limit()), how),
        path(signal, gauge),
        y(gauge.limit(state.limit()), gauge),
        said.texts().say("signal.limit", said.limit(state.limit())),
        up(gauge, said),
        across(length, gauge, said),
        watch.alarms().stream().map(alarm -> mark(x(alarm.at(), length), alarm.right())).toList(),
        weeks.machines().get(state.look()).damages().stream()
            .map(Damage::breakdown)
            .map(at -> x(at, length))
            .toList());
  }

  private static String unit(Source source, Said said) {
    if (source.measured().isEmpty()) return said.texts().say("signal.unit");
    return source.unit().isEmpty()
        ? source.measured()
        : said.texts().say("signal.unit.own", source.measured(), source.unit());
  }

  /** The highest value drawn, in steps: a little over the highest limit. */
  static int top(Gauge gauge) {
    return gauge.limit(Gauge.LIMITS - 1) + ROOM;
  }

  static double x(int at, int length) {
    return tenth(LEFT + (double) (WIDTH - LEFT - RIGHT) * at / length);
  }

  static double y(int steps, Gauge gauge) {
    double share = (double) Math.min(steps, top(gauge)) / top(gauge);
    return tenth(ABOVE + (1 - share) * (HEIGHT - ABOVE - BELOW));
  }

  private static String path(int[] signal, Gauge gauge) {
    StringBuilder path = new StringBuilder();
    for (int at = 0; at < signal.length; at++)
      path.append(at == 0 ? 'M' : 'L')
          .append(place(x(at, signal.length)))
          .append(' ')
          .append(place(y(signal[at], gauge)));
    return path.toString();
  }

  private static Mark mark(double x, boolean right) {
    String path = String.format(Locale.ROOT, "M%.1f 4h14l-7 12z", x - 7);
    return new Mark(path, right ? "alarm" : "alarm-f");
  }

  private static List<Tick> up(Gauge gauge, Said said) {
    List<Tick> ticks = new ArrayList<>();
    for (int limit : TICKS)
      ticks.add(
          new Tick(
              y(gauge.limit(limit), gauge),
              said.texts().say("number", gauge.value(gauge.limit(limit)))));
    return ticks;
  }

  /** The numbers of the weeks; of every second one or fewer if there are many. */
  private static List<Tick> across(int length, Gauge gauge, Said said) {
    int week = Math.max(1, WEEK_HOURS / gauge.hours());
    int every = Math.max(1, length / week / LONGEST_WEEKS);
    List<Tick> ticks = new ArrayList<>();
    for (int at = 0; at * week + week / 2 < length; at += every)
      ticks.add(
          new Tick(
              x(at * week + week / 2, length),
              at == 0 ? said.texts().say("signal.week") : String.valueOf(at + 1)));
    return ticks;
  }

  /** The highest values of a signal as a small line. */
  static String spark(int[] signal, Gauge gauge) {
    StringBuilder path = new StringBuilder();
    for (int point = 0; point < SPARK_POINTS; point++) {
      int highest = 0;
      int end = Math.max(1, (point + 1) * signal.length / SPARK_POINTS);
      for (int at = Math.min(end - 1, point * signal.length / SPARK_POINTS); at < end; at++)
        highest = Math.max(highest, signal[at]);
      path.append(point == 0 ? 'M' : 'L').append(point).append(' ');
      path.append(place(sparkHeight(highest, gauge)));
    }
    return path.toString();
  }

  static double sparkLimit(Gauge gauge, int limit) {
    return sparkHeight(gauge.limit(limit), gauge);
  }

  private static double sparkHeight(int steps, Gauge gauge) {
    return tenth(SPARK_HEIGHT * (1 - (double) Math.min(steps, top(gauge)) / top(gauge)));
  }

  private static double tenth(double place) {
    return Math.round(place * 10) / 10.0;
  }

  private static String place(double place) {
    return place == Math.rint(place) ? String.valueOf((long) place) : String.valueOf(place);
  }
}
