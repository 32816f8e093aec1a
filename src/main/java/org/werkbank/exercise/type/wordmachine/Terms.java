package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.List;

/**
 * What the search counts: one number for a German word and its English sister, so that a question
 * finds the same sections in both languages.
 */
final class Terms {
  static final int FAULT = 1;
  static final int REPAIR = 2;
  static final int CARE = 3;
  static final int TORQUE = 4;

  private static final int SCREWS = 5;
  private static final int TIGHTEN = 6;
  private static final int CROSSWISE = 7;
  private static final int CAUSE = 8;
  private static final int EVERY = 9;
  private static final int HOURS = 10;
  private static final int AFTER = 11;
  private static final int UNIT = 12;
  private static final int PLANT = 13;
  private static final int SWITCH_ON = 14;
  private static final int AGAIN = 15;
  private static final int MACHINE = 20;
  private static final int ASSEMBLY = 30;
  private static final int CAUSES = 40;
  private static final int CODE = 1000;
  private static final int NUMBER = 2000;

  private static final int CHECK = 50;
  private static final int CHIPS = 51;
  private static final int PLUG = 52;
  private static final int OIL = 53;

  /** The words of each action. Checks, chips, plugs and oil come in several places. */
  private static final List<List<Integer>> ACTIONS =
      List.of(
          List.of(60, 61, 62),
          List.of(63, 64),
          List.of(PLUG, 65, 66),
          List.of(67, 68),
          List.of(OIL, 69),
          List.of(CHIPS, 70),
          List.of(71, 72, CHECK),
          List.of(73, 74),
          List.of(75, 76, 77),
          List.of(78, 79, CHECK),
          List.of(80, 81),
          List.of(OIL, 82, 83, 84));

  static final int ACTION_COUNT = 12;
  static final int CAUSE_COUNT = 6;

  private Terms() {}

  static int machine(int machine) {
    return MACHINE + machine;
  }

  static int assembly(int assembly) {
    return ASSEMBLY + assembly;
  }

  static int code(int code) {
    return CODE + code;
  }

  static List<Integer> of(Section section) {
    List<Integer> terms =
        new ArrayList<>(List.of(machine(section.machine()), assembly(section.assembly())));
    if (section.fault()) {
      terms.addAll(List.of(FAULT, code(section.code()), CAUSE, CAUSES + section.cause()));
    } else {
      terms.addAll(List.of(CARE, EVERY, NUMBER + section.hours(), HOURS, AFTER, FAULT));
    }
    section.actions().forEach(action -> terms.addAll(ACTIONS.get(action)));
    terms.addAll(section.fault() ? List.of(PLANT, AGAIN, SWITCH_ON) : screws(section.torque()));
    return List.copyOf(terms);
  }

  private static List<Integer> screws(int torque) {
    return torque == 0
        ? List.of(SCREWS, TIGHTEN, CROSSWISE)
        : List.of(SCREWS, TIGHTEN, TORQUE, NUMBER + torque, UNIT);
  }

  /** The words of a story that stand in the manual: every machine and assembly it names. */
  static List<Integer> of(Task task) {
    List<Integer> terms = new ArrayList<>();
    for (int machine : task.machines()) terms.add(machine(machine));
    for (int assembly : task.assemblies()) terms.add(assembly(assembly));
    return List.copyOf(terms);
  }
}
