package org.werkbank.learning;

import java.util.Optional;

/**
 * How far a person is in one unit.
 *
 * @param number as in the course
 * @param step the last one that is open
 * @param guess option from 0; empty as long as none is fixed
 * @param extra whether the course is complete without it
 */
public record MyUnit(
    int number,
    Step step,
    Optional<Integer> guess,
    boolean exerciseDone,
    boolean checkDone,
    boolean extra) {

  public boolean done() {
    return exerciseDone && checkDone;
  }

  /** Whether the course is not complete because of it. */
  public boolean missing() {
    return !extra && !done();
  }

  /** Whether anything was done in it. */
  public boolean begun() {
    return step != Step.CASE;
  }

  /** Where to go on: the last open step, or the one that was passed over. */
  public Step goOn() {
    if (step == Step.CHECK && checkDone && !exerciseDone) return Step.TRY;
    return step;
  }
}
