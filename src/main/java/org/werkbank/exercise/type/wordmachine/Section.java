package org.werkbank.exercise.type.wordmachine;

import java.util.List;

/**
 * One section of the manual, in no language.
 *
 * @param machine 0 to 4
 * @param assembly 0 to 5
 * @param fault whether it is about a fault; otherwise about maintenance
 * @param code message on the display, 101 to 599; 0 in a section about maintenance
 * @param cause 0 to 5; -1 in a section about maintenance
 * @param hours between two services; 0 in a section about a fault
 * @param actions what to do, in order
 * @param torque in Nm; 0 if none is said
 */
record Section(
    int machine,
    int assembly,
    boolean fault,
    int code,
    int cause,
    int hours,
    List<Integer> actions,
    int torque) {

  /** Number of the section: machine, assembly, 1 for the fault or 2 for maintenance. */
  String number() {
    return (machine + 1) + "." + (assembly + 1) + "." + (fault ? 1 : 2);
  }

  List<Integer> terms() {
    return Terms.of(this);
  }
}
