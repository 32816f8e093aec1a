package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.List;

/**
 * A question to the manual, put together from chips.
 *
 * @param machine 0 to 5; -1 for none
 * @param assembly 0 to 5; -1 for none
 * @param code a message; 0 for none
 * @param goal what is wanted
 * @param source whether the answer must say where it stands
 * @param story whether the whole story is asked instead of chips
 */
record Question(int machine, int assembly, int code, Goal goal, boolean source, boolean story) {
  static final Question BLANK = new Question(-1, -1, 0, Goal.NONE, false, false);

  /** What is wanted of the manual. */
  enum Goal {
    NONE(List.of()),
    FAULT(List.of(Terms.FAULT, Terms.REPAIR)),
    CARE(List.of(Terms.CARE)),
    TORQUE(List.of(Terms.TORQUE));

    private final List<Integer> terms;

    Goal(List<Integer> terms) {
      this.terms = terms;
    }
  }

  /** What the search counts of this question. */
  List<Integer> terms(Task task) {
    List<Integer> terms = new ArrayList<>();
    if (machine >= 0) terms.add(Terms.machine(machine));
    if (assembly >= 0) terms.add(Terms.assembly(assembly));
    if (code > 0) terms.add(Terms.code(code));
    terms.addAll(goal.terms);
    if (story) terms.addAll(Terms.of(task));
    return List.copyOf(terms);
  }
}
