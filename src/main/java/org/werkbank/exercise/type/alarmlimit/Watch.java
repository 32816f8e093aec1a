package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.type.alarmlimit.Weeks.Damage;
import org.werkbank.exercise.type.alarmlimit.Weeks.Machine;

/**
 * How one machine went under one limit.
 *
 * @param hit damages repaired in time
 * @param late damages repaired too late
 * @param missed breakdowns
 * @param alarms in the order they came
 */
record Watch(int hit, int late, int missed, List<Alarm> alarms) {
  private static final int SILENCE_HOURS = 48;

  /** A repaired machine runs smoother: 17/20 of what it was. */
  private static final int REPAIRED = 17;

  private static final int UNREPAIRED = 20;

  /** CALM: never broken. Otherwise the worst that happened. */
  enum State {
    CALM,
    HIT,
    LATE,
    MISSED
  }

  /** An alarm at this measurement, and whether damage was there. */
  record Alarm(int at, boolean right) {}

  /**
   * An alarm comes when the signal has been over the limit for hold measurements in a row; then
   * silence for 48 hours. It is right from the beginning of the damage on; the machine is then
   * looked after and silent until the hour in which it would have stopped.
   *
   * @param limit in steps of the sensor
   * @param hold in measurements
   * @param lead hours
   */
  static Watch of(
      Weeks weeks, Machine machine, boolean fixed, int limit, int hold, int lead, int hours) {
    int[] signal = machine.signal(fixed);
    List<Alarm> alarms = new ArrayList<>();
    int[] ends = new int[State.values().length];
    int over = 0;
    int quiet = -1;
    int at = 0;
    boolean repaired = false;
    for (Damage damage : machine.damages()) {
      boolean caught = false;
      for (; at <= damage.breakdown(); at++) {
        if (caught) continue;
        over = high(signal[at], limit, repaired && weeks.smoother()) ? over + 1 : 0;
        if (over < hold || at <= quiet) continue;
        quiet = at + SILENCE_HOURS / hours;
        over = 0;
        caught = at >= damage.from();
        alarms.add(new Alarm(at, caught));
        if (caught) {
          boolean inTime = (damage.breakdown() - at) * hours >= lead;
          ends[(inTime ? State.HIT : State.LATE).ordinal()]++;
        }
      }
      if (!caught) ends[State.MISSED.ordinal()]++;
      repaired = true;
    }
    for (; at < signal.length; at++) {
      over = high(signal[at], limit, repaired && weeks.smoother()) ? over + 1 : 0;
      if (over < hold || at <= quiet) continue;
      quiet = at + SILENCE_HOURS / hours;
      over = 0;
      alarms.add(new Alarm(at, false));
    }
    return new Watch(ends[1], ends[2], ends[3], alarms);
  }

  private static boolean high(int signal, int limit, boolean smoother) {
    return smoother ? REPAIRED * signal > UNREPAIRED * limit : signal > limit;
  }

  State state() {
    if (missed > 0) return State.MISSED;
    if (late > 0) return State.LATE;
    return hit > 0 ? State.HIT : State.CALM;
  }

  int falseAlarms() {
    return (int) alarms.stream().filter(alarm -> !alarm.right()).count();
  }
}
