package org.werkbank.exercise.type.wordmachine;

import java.util.Locale;
import org.werkbank.exercise.type.wordmachine.Question.Goal;

/** The six ways to ask about a fault that the curriculum measures. */
enum Asking {
  VAGUE,
  MACHINE,
  ASSEMBLY,
  BOTH,
  CODE,
  STORY;

  /** End of the key of its name. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The question to a task about a fault. */
  Question of(Task task, Manual manual) {
    boolean machine = this == MACHINE || this == BOTH;
    boolean assembly = this == ASSEMBLY || this == BOTH;
    boolean words = this != CODE && this != STORY;
    return new Question(
        machine ? task.machine() : -1,
        assembly ? task.assembly() : -1,
        this == CODE ? manual.sections().get(task.section()).code() : 0,
        words ? Goal.FAULT : Goal.NONE,
        false,
        this == STORY);
  }
}
