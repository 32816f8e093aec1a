package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.werkbank.exercise.type.driftwatch.Lathe.Judged;
import org.werkbank.exercise.type.driftwatch.Lathe.Parts;

/**
 * One month as it was run so far: what the lights showed, what was re-measured, when the machine
 * was stopped and its inspection learned anew. Nothing of it is secret.
 *
 * @param days so far, the first first
 * @param learned the inspections in order; the first is from before the month
 */
record Watch(Month month, List<Day> days, List<Learned> learned) {
  /** From here on a light is yellow, and red. Two samples of the same source give about .09. */
  static final double YELLOW = .25;

  static final double RED = .5;
  private static final int WINDOW = 3;

  /**
   * One day.
   *
   * @param lights stability index of torque, vibration and coolant
   * @param measured parts re-measured in the evening
   * @param wrong of these, how many the inspection had judged wrongly
   */
  record Day(int number, List<Double> lights, int measured, int wrong) {
    boolean red() {
      return Collections.max(lights) >= RED;
    }
  }

  /**
   * An inspection learned in the evening of a day. It is kept, so that a day costs no learning.
   *
   * @param proven whether re-measuring had shown too many errors; true for the first one
   */
  record Learned(int day, Inspector inspector, boolean proven) {
    /** Share of wrong judgements on the parts it was learned from. */
    double normal() {
      return inspector.normal();
    }
  }

  /**
   * What was re-measured in three days.
   *
   * @param look from this count on a closer look pays
   * @param limit from this count on it is no chance
   */
  record Count(int measured, int wrong, int look, int limit) {
    boolean high() {
      return measured > 0 && wrong >= look;
    }

    boolean over() {
      return measured > 0 && wrong >= limit;
    }
  }

  static Watch begin(Lathe lathe, Month month) {
    return new Watch(month, List.of(), List.of(new Learned(0, lathe.inspector(month, 0), true)));
  }

  /** A whole month that nobody looks at. */
  static Watch unwatched(Lathe lathe, Month month) {
    return begin(lathe, month).toTheEnd(lathe);
  }

  /** The rest of the month without re-measuring. */
  Watch toTheEnd(Lathe lathe) {
    Watch now = this;
    while (!now.full()) now = now.run(lathe, 0);
    return now;
  }

  /** One more day, with this many parts re-measured. */
  Watch run(Lathe lathe, int sample) {
    int number = days.size() + 1;
    Parts parts = lathe.day(month, number);
    double[] chance = lathe.open(month, number);
    Judged judged = lathe.judged(month, number, last());
    int wrong = 0;
    for (int i = 0; i < sample; i++) {
      if (parts.bad(i, chance[i]) != judged.called()[i]) wrong++;
    }
    List<Day> more = new ArrayList<>(number);
    more.addAll(days);
    more.add(new Day(number, judged.lights(), sample, wrong));
    return new Watch(month, Collections.unmodifiableList(more), learned);
  }

  /**
   * Runs up to so many days and ends earlier when a light changes or the count is over its limit.
   */
  Watch run(Lathe lathe, int sample, int most) {
    Watch now = this;
    for (int i = 0; i < most && !now.full(); i++) {
      boolean over = now.count().over();
      now = now.run(lathe, sample);
      if (now.lightChanged() || !over && now.count().over()) break;
    }
    return now;
  }

  /** Stops the machine this evening and learns from 600 parts as they are made now. */
  Watch learn(Lathe lathe) {
    List<Learned> more = new ArrayList<>(learned);
    Inspector inspector = lathe.inspector(month, days.size());
    more.add(new Learned(days.size(), inspector, count().over()));
    return new Watch(month, days, List.copyOf(more));
  }

  /** The last day that was run. */
  Day today() {
    return days.get(days.size() - 1);
  }

  /** Whether the inspection in force has not seen a day yet. */
  boolean fresh() {
    return last().day() == days.size();
  }

  Learned last() {
    return learned.get(learned.size() - 1);
  }

  /** How often the machine was stopped. */
  int stops() {
    return learned.size() - 1;
  }

  boolean full() {
    return days.size() == Month.DAYS;
  }

  /** The count of the last three days under the inspection in force. */
  Count count() {
    return count(days.size());
  }

  /** The count as it stood in the evening of a day. */
  Count count(int day) {
    Learned force = force(day);
    int measured = 0;
    int wrong = 0;
    for (int at = Math.max(force.day() + 1, day - WINDOW + 1); at <= day; at++) {
      measured += days.get(at - 1).measured();
      wrong += days.get(at - 1).wrong();
    }
    double p = force.normal();
    int look = Limit.of(measured, p, Limit.LOOK);
    return new Count(measured, wrong, look, Limit.of(measured, p, Limit.STOP));
  }

  /** The inspection that judged on this day. */
  Learned force(int day) {
    Learned force = learned.get(0);
    for (Learned each : learned) {
      if (each.day() < day) force = each;
    }
    return force;
  }

  /** 0 green, 1 yellow, 2 red. */
  static int colour(double index) {
    return index >= RED ? 2 : index >= YELLOW ? 1 : 0;
  }

  /** Whether any light shows another colour than the evening before; a fresh one was green. */
  private boolean lightChanged() {
    List<Double> now = today().lights();
    for (int signal = 0; signal < now.size(); signal++) {
      int before =
          last().day() > days.size() - 2
              ? 0
              : colour(days.get(days.size() - 2).lights().get(signal));
      if (colour(now.get(signal)) != before) return true;
    }
    return false;
  }
}
