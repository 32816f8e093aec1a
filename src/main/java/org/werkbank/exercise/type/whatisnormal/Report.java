package org.werkbank.exercise.type.whatisnormal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a limit did in the watched days.
 *
 * @param alarms for each watched day the row of its first alarm, -1 without
 * @param found how many events had an alarm on one of their days
 * @param events how many events there were
 * @param falseDays days with an alarm on which nothing was wrong
 * @param delay mean hours from the beginning of a found event to its first alarm; 0 if none is found
 */
record Report(List<Integer> alarms, int found, int events, int falseDays, double delay) {

  static Report of(Detector detector, Watched watched) {
    Series series = watched.series();
    List<Integer> alarms = detector.alarms(series);
    int found = 0;
    double delay = 0;
    for (Event event : watched.events()) {
      for (int day = event.from(); day <= event.to(); day++) {
        if (alarms.get(day) < 0) continue;
        found++;
        delay += 24 * (day - event.from()) + series.hour()[series.start()[day] + alarms.get(day)];
        break;
      }
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

  /** Watched days with an alarm, from 0. */
  Set<Integer> days() {
    Set<Integer> days = new TreeSet<>();
    for (int day = 0; day < alarms.size(); day++) if (alarms.get(day) >= 0) days.add(day);
    return days;
  }
}
