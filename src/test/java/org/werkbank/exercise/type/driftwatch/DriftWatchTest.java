package org.werkbank.exercise.type.driftwatch;

import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.ExerciseType;

class DriftWatchTest extends ExerciseTypeContract {
  @Override
  protected ExerciseType<?, ?> type() {
    return new DriftWatch();
  }
}
