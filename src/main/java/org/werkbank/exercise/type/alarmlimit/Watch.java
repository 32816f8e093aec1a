package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.List;

/**
 * How one fan went under one limit.
 *
 * @param state what became of it
 * @param alarms in the order they came
 */
record Watch(State state, List<Alarm> alarms) {
  private static final int SILENCE = 48;

  /** A repaired fan runs smoother: 17/20 of what it was. */
  private static final int REPAIRED = 17;

  private static final int UNREPAIRED = 20;

  /** CALM: never broken. HIT: repaired in time. LATE: repaired too late. MISSED: broken down. */
  enum State {
    CALM,
    HIT,
    LATE,
    MISSED
  }

  /** An alarm at this hour, and whether damage was there. */
  record Alarm(int hour, boolean right) {}

  /**
   * An alarm comes when the velocity has been over the limit for hold hours in a row; then silence
   * for 48 hours. It is right from the beginning of the damage on.
   *
   * @param limit in steps of the sensor
   * @param hold in hours
   */
  static Watch of(Weeks weeks, int fan, boolean fixed, int limit, int hold, int lead) {
    int[] signal = weeks.signal(fan, fixed);
    int grows = weeks.grows(fan);
    int fails = weeks.fails(fan);
    State state = fails < 0 ? State.CALM : State.MISSED;
    List<Alarm> alarms = new ArrayList<>();
    int over = 0;
    int quiet = -1;
    boolean caught = false;
    for (int hour = 0; hour < signal.length; hour++) {
      if (caught && hour <= fails) continue;
      boolean repaired = fails >= 0 && hour > fails;
      boolean high =
          repaired ? REPAIRED * signal[hour] > UNREPAIRED * limit : signal[hour] > limit;
      over = high ? over + 1 : 0;
      if (over < hold || hour <= quiet) continue;
      quiet = hour + SILENCE;
      over = 0;
      boolean right = fails >= 0 && hour >= grows && hour <= fails;
      alarms.add(new Alarm(hour, right));
      if (right) {
        caught = true;
        state = fails - hour >= lead ? State.HIT : State.LATE;
      }
    }
    return new Watch(state, alarms);
  }

  int falseAlarms() {
    return (int) alarms.stream().filter(alarm -> !alarm.right()).count();
  }
}
