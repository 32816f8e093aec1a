package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.data.Categories;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Flags;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.exercise.spi.data.Numbers;
import org.werkbank.exercise.spi.data.Times;
import org.werkbank.exercise.type.alarmlimit.Weeks.Damage;
import org.werkbank.exercise.type.alarmlimit.Weeks.Machine;

/**
 * A trainer's own time series: the first half of the time is shown, the second half is hidden. Each
 * machine gets one value for every hour, the highest measured in it; an hour without a measurement
 * repeats the one before. If that were more than 1,344 values, some hours are taken together.
 */
record OwnSeries(Gauge gauge, String measured, String unit, Weeks first, Weeks second)
    implements Source {
  static final List<Need> NEEDS =
      List.of(
          Need.one("machine", Kind.CATEGORY),
          Need.one("time", Kind.TIME),
          Need.one("value", Kind.NUMBER),
          Need.one("breakdown", Kind.FLAG));

  private static final int MOST_MACHINES = 40;
  private static final int FEWEST_BREAKDOWNS = 2;
  private static final int MOST_VALUES = 1344;
  private static final int FEWEST_VALUES = 168;
  private static final int HOUR = 3600;
  private static final int DAY = 24;
  private static final double LOWEST = 0.30;
  private static final double HIGHEST = 0.999;

  @Override
  public Set<Integer> loose() {
    return Set.of();
  }

  @Override
  public Weeks shown(Seed seed) {
    return first;
  }

  @Override
  public Weeks hidden(Seed seed) {
    return second;
  }

  /**
   * Reads a table; tells what is missing in it for this exercise.
   *
   * @param window days before a breakdown in which an alarm is right
   */
  static Optional<OwnSeries> read(DataTable table, int window, Parameters parameters) {
    int machines = table.categories("machine").get(0).names().size();
    Axis axis = Axis.of(table);
    if (machines > MOST_MACHINES) {
      parameters.refuse(
          Parameters.DATA, "problem.exercise.seriesMachines", MOST_MACHINES, machines);
      return Optional.empty();
    }
    if (axis.half() < FEWEST_VALUES) {
      parameters.refuse(Parameters.DATA, "problem.exercise.seriesShort", 2 * FEWEST_VALUES / DAY);
      return Optional.empty();
    }
    OwnSeries series = of(table, axis, window);
    int fewest =
        Math.min(Bill.without(series.first()).missed(), Bill.without(series.second()).missed());
    if (fewest < FEWEST_BREAKDOWNS)
      parameters.refuse(
          Parameters.DATA, "problem.exercise.seriesBreakdowns", FEWEST_BREAKDOWNS, fewest);
    return Optional.of(series);
  }

  /** Where the measurements lie in time: which second is the first, and how long one lasts. */
  private record Axis(long start, int hours, int half) {
    static Axis of(DataTable table) {
      Times times = table.times("time").orElseThrow();
      long start = times.at(0);
      int all = (int) ((times.at(times.rows() - 1) - start) / HOUR) + 1;
      int hours = Math.max(1, (all / 2 + MOST_VALUES - 1) / MOST_VALUES);
      return new Axis(start, hours, all / 2 / hours);
    }

    int at(long second) {
      return (int) ((second - start) / HOUR / hours);
    }
  }

  private static OwnSeries of(DataTable table, Axis axis, int window) {
    double[][] values = values(table, axis, table.categories("machine").get(0));
    Numbers measured = table.numbers("value").get(0);
    Gauge gauge = gauge(measured, axis.hours());
    return new OwnSeries(
        gauge,
        measured.header(),
        measured.unit().orElse(""),
        weeks(table, axis, window, values, gauge, 0),
        weeks(table, axis, window, values, gauge, axis.half()));
  }

  /** The highest value of each machine in each place of time; then gaps repeat the one before. */
  private static double[][] values(DataTable table, Axis axis, Categories names) {
    double[][] values = new double[names.names().size()][2 * axis.half()];
    for (double[] one : values) Arrays.fill(one, Double.NaN);
    Times times = table.times("time").orElseThrow();
    Numbers measured = table.numbers("value").get(0);
    for (int row = 0; row < table.rows(); row++) {
      int at = axis.at(times.at(row));
      double value = measured.at(row);
      if (at >= 2 * axis.half()) continue;
      double[] one = values[names.at(row)];
      one[at] = Double.isNaN(one[at]) ? value : Math.max(one[at], value);
    }
    for (double[] one : values) {
      double last = Arrays.stream(one).filter(v -> !Double.isNaN(v)).findFirst().orElse(0);
      for (int at = 0; at < one.length; at++) {
        if (Double.isNaN(one[at])) one[at] = last;
        last = one[at];
      }
    }
    return values;
  }

  /** Limits from a value many exceed to one that hardly any does. */
  private static Gauge gauge(Numbers measured, int hours) {
    double[] sorted = Arrays.stream(measured.all()).sorted().toArray();
    double low = sorted[(int) (LOWEST * (sorted.length - 1))];
    double high = sorted[(int) (HIGHEST * (sorted.length - 1))];
    double step = round(Math.max(high - low, 1e-6) / (Gauge.LIMITS - 1));
    return Gauge.from(Math.floor(low / step) * step, step, hours);
  }

  /** The next of 1, 2, 2.5, 5 times a power of ten. */
  private static double round(double step) {
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    return IntStream.range(0, 5)
        .mapToDouble(i -> new double[] {1, 2, 2.5, 5, 10}[i] * power)
        .filter(nice -> nice >= step * (1 - 1e-9))
        .findFirst()
        .orElse(10 * power);
  }

  private static Weeks weeks(
      DataTable table, Axis axis, int window, double[][] values, Gauge gauge, int from) {
    Categories names = table.categories("machine").get(0);
    List<Machine> machines = new ArrayList<>();
    for (int machine = 0; machine < values.length; machine++) {
      int[] steps =
          Arrays.stream(values[machine], from, from + axis.half()).mapToInt(gauge::steps).toArray();
      machines.add(
          new Machine(
              names.names().get(machine),
              steps,
              steps,
              damages(table, axis, window, machine, from)));
    }
    return new Weeks(machines, false);
  }

  private static List<Damage> damages(DataTable table, Axis axis, int days, int machine, int from) {
    Categories names = table.categories("machine").get(0);
    Flags breakdowns = table.flags("breakdown").orElseThrow();
    Times times = table.times("time").orElseThrow();
    int window = days * DAY / axis.hours();
    List<Damage> damages = new ArrayList<>();
    int free = 0;
    for (int row = 0; row < table.rows(); row++) {
      if (names.at(row) != machine || !breakdowns.at(row)) continue;
      int at = axis.at(times.at(row)) - from;
      if (at < free || at >= axis.half()) continue;
      damages.add(new Damage(Math.max(free, at - window), at));
      free = at + Math.max(1, DAY / axis.hours());
    }
    return damages;
  }
}
