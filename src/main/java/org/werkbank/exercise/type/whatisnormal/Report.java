package org.werkbank.exercise.type.whatisnormal;

import java.util.List;

/**
 * How a limit did in the watched days.
 *
 * @param alarms for each watched day the row of its first alarm, -1 without
 * @param found how many events had an alarm on one of their days
 * @param events how many events there were
 * @param falseDays days with an alarm on which nothing was wrong
 * @param delay mean hours from the beginning of a found event to its first alarm; 0 if none is
 *     found
 */
record Report(List<Integer> alarms, int found, int events, int falseDays, double delay) {
  private static final int HOURS = 24;

  static Report of(Detector detector, Watched watched) {
    Series series = watched.series();
    List<Integer> alarms = detector.alarms(series);
    int found = 0;
    double delay = 0;
    for (Event event : watched.events()) {
      double hours = delay(alarms, event, series);
      if (hours < 0) continue;
      found++;
      delay += hours;
    }
    int falseDays = 0;
    for (int day = 0; day < series.days(); day++) {
      if (alarms.get(day) >= 0 && !watched.wrong(day)) falseDays++;
    }
    int events = watched.events().size();
    return new Report(alarms, found, events, falseDays, found == 0 ? 0 : delay / found);
  }

  /**
   * 100 · found / events − 10 · false days, from 0 to 100. Without any known event the days without
   * false alarm are all there is to count.
   */
  double score() {
    double reached = events == 0 ? 100 : 100.0 * found / events;
    return Math.max(0, Math.min(100, reached - 10 * falseDays));
  }

  /** Hours from the beginning of an event to its first alarm; -1 if there is none. */
  double delay(Event event, Series series) {
    return delay(alarms, event, series);
  }

  private static double delay(List<Integer> alarms, Event event, Series series) {
    for (int day = event.from(); day <= event.to(); day++) {
      int row = alarms.get(day);
      if (row >= 0) return HOURS * (day - event.from()) + series.hour()[series.start()[day] + row];
    }
    return -1;
  }
}
