package org.werkbank.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Action;

/**
 * A way to get through an exercise without having understood it. It sees what a learner sees and
 * nothing else. The contract plays it on 100 seeds; it may pass on one.
 */
public interface Cheat {
  /** What is done, in a few words. */
  String name();

  /** As an author would write them. */
  Map<String, Object> parameters();

  /**
   * What is done next; empty to give up. An action that is refused counts as not done.
   *
   * @param scene what is on the screen, in German
   * @param done what was accepted so far
   * @param chance of its own for each seed
   */
  Optional<Action> next(Record scene, List<Action> done, RandomGenerator chance);

  /** The reason why this one may pass more often; empty for an ordinary cheat. */
  default Optional<String> accepted() {
    return Optional.empty();
  }

  /** A cheat that does the same list of actions whatever it sees. */
  static Cheat always(String name, Map<String, Object> parameters, List<Action> actions) {
    return of(
        name,
        parameters,
        (scene, done, chance) ->
            done.size() < actions.size()
                ? Optional.of(actions.get(done.size()))
                : Optional.empty());
  }

  /** A cheat from what it does next. */
  static Cheat of(String name, Map<String, Object> parameters, Step step) {
    return new Named(name, parameters, step, Optional.empty());
  }

  /** The same, accepted for a reason. */
  default Cheat acceptedBecause(String reason) {
    return new Named(name(), parameters(), this::next, Optional.of(reason));
  }

  /** What is done next. */
  @FunctionalInterface
  interface Step {
    Optional<Action> next(Record scene, List<Action> done, RandomGenerator chance);
  }

  /** A cheat with a name. */
  record Named(String name, Map<String, Object> parameters, Step step, Optional<String> accepted)
      implements Cheat {
    @Override
    public Optional<Action> next(Record scene, List<Action> done, RandomGenerator chance) {
      return step.next(scene, done, chance);
    }
  }
}
