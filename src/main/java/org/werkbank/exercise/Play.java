package org.werkbank.exercise;

import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.AsksMachine;
import org.werkbank.exercise.spi.AsksMachine.Asked;
import org.werkbank.exercise.spi.AsksMachine.Part;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.text.Texts;

/**
 * One attempt as the pure function it is: type, plan and seed; a list of actions gives the state.
 */
record Play(ExerciseType<Record, Record> type, Record plan, Seed seed) {

  Record start() {
    return type.start(plan, seed);
  }

  Record after(Record state, List<Action> actions) {
    Record now = state;
    for (Action action : actions) now = type.act(plan, now, action);
    return now;
  }

  boolean slow(List<Action> actions) {
    return actions.stream().anyMatch(type::slow);
  }

  /**
   * Refuses what cannot be done now.
   *
   * @return the state after it; empty if that has to be trained first
   */
  Optional<Record> tried(Record state, Action action) {
    if (!type.slow(action)) return Optional.of(type.act(plan, state, action));
    type.check(plan, state, action);
    return Optional.empty();
  }

  Record scene(Record state, Texts texts) {
    return type.scene(plan, state, texts);
  }

  /** What a language model may be asked about this screen; empty if there is nothing to ask. */
  Optional<Asked> asked(Record state, Texts texts) {
    return type instanceof AsksMachine<?, ?>
        ? asks().machine(plan, state, texts)
        : Optional.empty();
  }

  /** What the model said, looked up in the passages. */
  List<Part> checked(Record state, String answer, Texts texts) {
    return asks().checked(plan, state, answer, texts);
  }

  /** A type meets only plans and states that it made itself. */
  @SuppressWarnings("unchecked")
  private AsksMachine<Record, Record> asks() {
    return (AsksMachine<Record, Record>) type;
  }

  Optional<Outcome> outcome(Record state) {
    return type.outcome(plan, state);
  }
}
