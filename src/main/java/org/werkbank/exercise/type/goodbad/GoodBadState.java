package org.werkbank.exercise.type.goodbad;

import java.util.Optional;
import org.werkbank.exercise.spi.Seed;

/**
 * One attempt after some actions.
 *
 * @param batch parts to label under the old lamp
 * @param repair empty in stage A, and in stage C before the model has learned
 * @param trial what came of it in the end; empty before
 * @param others in stage C what else could have been done; empty before the end
 */
record GoodBadState(
    Seed seed,
    Phase phase,
    Batch batch,
    Optional<Repair> repair,
    Optional<Trial> trial,
    Optional<Others> others) {

  static GoodBadState of(Seed seed, Batch batch) {
    return new GoodBadState(
        seed, Phase.LABEL, batch, Optional.empty(), Optional.empty(), Optional.empty());
  }

  GoodBadState in(Phase phase) {
    return new GoodBadState(seed, phase, batch, repair, trial, others);
  }

  GoodBadState labelling(Batch batch) {
    return new GoodBadState(seed, phase, batch, repair, trial, others);
  }

  GoodBadState with(Repair repair) {
    return new GoodBadState(seed, phase, batch, Optional.of(repair), trial, others);
  }

  GoodBadState tried(Trial trial, Optional<Others> others) {
    return new GoodBadState(seed, Phase.DONE, batch, repair, Optional.of(trial), others);
  }

  /** Whether the model can learn now. */
  boolean canLearn() {
    return phase == Phase.READY || phase == Phase.LABEL && batch.complete();
  }

  /** Share of the learner's labels that are true, 0 to 1. Parts without a label count as wrong. */
  double agreement() {
    int wrong = batch.wrong().size();
    int all = batch.parts().size();
    if (repair.filter(done -> done.takes(Measure.FRESH)).isPresent()) {
      wrong += repair.get().fresh().wrong().size();
      all += repair.get().fresh().parts().size();
    }
    return (double) (all - wrong) / all;
  }
}
