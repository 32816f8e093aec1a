package org.werkbank.exercise.type.whatisnormal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Flags;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.exercise.spi.data.Numbers;
import org.werkbank.exercise.spi.data.Times;

/**
 * A trainer's own time series: the first two thirds of its days are shown, the rest is watched.
 * Days with a flagged row are wrong; wrong days in a row are one event.
 *
 * @param table by role
 * @param start the first row of each day, and the number of rows at the end
 */
public record OwnSeries(DataTable table, List<Integer> start) {
  static final int LEAST_DAYS = 9;
  static final int MOST_DAYS = 84;
  private static final double SECONDS_OF_HOUR = 3600;
  private static final int HOURS = 24;

  static final List<Need> NEEDS =
      List.of(
          Need.one("time", Kind.TIME),
          new Need("signal", Kind.NUMBER, 2, 6),
          new Need("shift", Kind.FLAG, 0, 1),
          new Need("fault", Kind.FLAG, 0, 1));

  /** The table by days; empty if it has too few or too many of them or too few rows in a day. */
  static Optional<OwnSeries> of(DataTable table) {
    Times times = table.times("time").orElseThrow();
    List<Integer> start = new ArrayList<>();
    LocalDate last = null;
    for (int row = 0; row < table.rows(); row++) {
      LocalDate now = times.moment(row).toLocalDate();
      if (!now.equals(last)) start.add(row);
      last = now;
    }
    start.add(table.rows());
    OwnSeries own = new OwnSeries(table, List.copyOf(start));
    return own.fits() ? Optional.of(own) : Optional.empty();
  }

  private boolean fits() {
    int days = start.size() - 1;
    if (days < LEAST_DAYS || days > MOST_DAYS) return false;
    return table.rows() >= days * Detector.LEAST_ROWS;
  }

  int shownDays() {
    return (int) Math.ceil((start.size() - 1) * 2 / 3.0);
  }

  /** Whether the trainer told shift from rest. */
  boolean hasModes() {
    return table.flags("shift").isPresent();
  }

  /** The date of a day, counted from 1. */
  LocalDate date(int day) {
    return table.times("time").orElseThrow().moment(start.get(day - 1)).toLocalDate();
  }

  Shown shown() {
    List<Shown.Kind> kinds = new ArrayList<>();
    List<Boolean> warm = new ArrayList<>();
    for (int day = 0; day < shownDays(); day++) {
      kinds.add(flagged(day) ? Shown.Kind.FLAGGED : Shown.Kind.HEALTHY);
      warm.add(false);
    }
    List<String> names =
        table.numbers("signal").stream()
            .map(signal -> signal.header() + signal.unit().map(unit -> " " + unit).orElse(""))
            .collect(Collectors.toList());
    return new Shown(series(0, shownDays()), List.copyOf(kinds), List.copyOf(warm), names);
  }

  Watched watched() {
    int days = start.size() - 1;
    List<Event> events = new ArrayList<>();
    int from = -1;
    for (int day = shownDays(); day <= days; day++) {
      boolean wrong = day < days && flagged(day);
      if (wrong && from < 0) from = day;
      if (!wrong && from >= 0) {
        events.add(new Event("own", from - shownDays(), day - 1 - shownDays()));
        from = -1;
      }
    }
    return new Watched(series(shownDays(), days), List.copyOf(events));
  }

  private boolean flagged(int day) {
    Optional<Flags> fault = table.flags("fault");
    if (fault.isEmpty()) return false;
    for (int row = start.get(day); row < start.get(day + 1); row++)
      if (fault.get().at(row)) return true;
    return false;
  }

  private Series series(int fromDay, int toDay) {
    int from = start.get(fromDay);
    int n = start.get(toDay) - from;
    List<Numbers> signals = table.numbers("signal");
    Times times = table.times("time").orElseThrow();
    Optional<Flags> shift = table.flags("shift");
    double[][] rows = new double[n][signals.size()];
    boolean[] busy = new boolean[n];
    double[] hour = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < signals.size(); j++) rows[i][j] = signals.get(j).at(from + i);
      int row = from + i;
      busy[i] = shift.map(flags -> flags.at(row)).orElse(false);
      hour[i] = times.at(row) % (long) (HOURS * SECONDS_OF_HOUR) / SECONDS_OF_HOUR;
    }
    int[] first = new int[toDay - fromDay + 1];
    for (int day = fromDay; day <= toDay; day++) first[day - fromDay] = start.get(day) - from;
    return new Series(rows, busy, hour, first);
  }
}
