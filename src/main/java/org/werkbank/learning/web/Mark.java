package org.werkbank.learning.web;

import java.util.Arrays;
import java.util.List;
import org.werkbank.learning.MyUnit;
import org.werkbank.learning.Step;
import org.werkbank.platform.text.Texts;

/**
 * A station of the line above the step.
 *
 * @param address null where one is, or cannot go yet
 * @param state a word if it was passed; empty otherwise
 * @param current the attribute {@code aria-current}
 */
public record Mark(
    String look,
    int number,
    String name,
    String address,
    boolean passed,
    String state,
    String current) {

  /** One for every step of a unit, in order. */
  static List<Mark> line(Lesson lesson, Texts texts) {
    return Arrays.stream(Step.values()).map(step -> of(step, lesson, texts)).toList();
  }

  private static Mark of(Step at, Lesson lesson, Texts texts) {
    boolean here = at == lesson.step();
    boolean open = lesson.my().filter(mine -> at.compareTo(mine.step()) <= 0).isPresent();
    boolean passed = !here && lesson.my().filter(mine -> passed(mine, at)).isPresent();
    String look = here ? "now" : passed ? "done" : "";
    String address = open && !here ? lesson.at(at) : null;
    String state = passed ? texts.say("learning.lesson.passed") : "";
    return new Mark(
        look, at.number(), name(at, texts), address, passed, state, here ? "step" : "false");
  }

  private static boolean passed(MyUnit mine, Step at) {
    if (at == Step.TRY) return mine.exerciseDone();
    return at == Step.CHECK ? mine.checkDone() : at.compareTo(mine.step()) < 0;
  }

  /** What a step is called. */
  static String name(Step step, Texts texts) {
    return texts.say("learning.step." + step.code());
  }
}
