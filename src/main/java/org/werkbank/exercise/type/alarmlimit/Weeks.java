package org.werkbank.exercise.type.alarmlimit;

import java.util.List;

/**
 * The signals of all machines over some weeks, in steps of the sensor, one measurement after the
 * other.
 *
 * @param machines in the order they are numbered
 * @param smoother whether a machine runs at 17/20 after a repair
 */
record Weeks(List<Machine> machines, boolean smoother) {
  Weeks {
    machines = List.copyOf(machines);
  }

  /**
   * One machine.
   *
   * @param name empty if it has only its number
   * @param firm the signal from a sensor that sits firm
   * @param rough the signal as it is: the same, or that of a loose sensor
   * @param damages in the order they come
   */
  record Machine(String name, int[] firm, int[] rough, List<Damage> damages) {
    int[] signal(boolean fixed) {
      return fixed ? firm : rough;
    }
  }

  /** A damage: where it begins to grow and where the machine stops, as measurements. */
  record Damage(int from, int breakdown) {}

  int size() {
    return machines.size();
  }

  /** Measurements of each machine. */
  int length() {
    return machines.get(0).firm().length;
  }
}
