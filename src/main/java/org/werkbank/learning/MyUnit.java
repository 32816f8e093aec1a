package org.werkbank.learning;

import java.util.Optional;

/**
 * How far a person is in one unit.
 *
 * @param number as in the course
 * @param step the last one that is open
 * @param guess option from 0; empty as long as none is fixed
 */
public record MyUnit(
    int number, Step step, Optional<Integer> guess, boolean exerciseDone, boolean checkDone) {

  public boolean done() {
    return exerciseDone && checkDone;
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
