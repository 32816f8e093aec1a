package org.werkbank.exercise.type.readingtree;

import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.ExerciseType;

class ReadingTreeTest extends ExerciseTypeContract {
  @Override
  protected ExerciseType<?, ?> type() {
    return new ReadingTree();
  }
}
