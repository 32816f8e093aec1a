package org.werkbank.exercise.spi;

import java.util.List;
import java.util.Map;

/**
 * One attempt played through, with what must come of it. {@code ExerciseTypeContract} judges a type
 * by its samples.
 *
 * @param name what the learner did, in a few words
 * @param parameters as an author would write them
 * @param seed any number
 * @param actions in order
 * @param expected what the last action must lead to
 */
public record Sample(
    String name,
    Map<String, Object> parameters,
    long seed,
    List<Action> actions,
    Expected expected) {

  /**
   * PASSED or FAILED: the attempt is finished with that outcome; REFUSED: the last action is
   * refused as invalid.
   */
  public enum Expected {
    PASSED,
    FAILED,
    REFUSED
  }
}
