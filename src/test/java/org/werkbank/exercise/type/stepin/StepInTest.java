package org.werkbank.exercise.type.stepin;

import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.ExerciseType;

class StepInTest extends ExerciseTypeContract {
  @Override
  protected ExerciseType<?, ?> type() {
    return new StepIn();
  }
}
