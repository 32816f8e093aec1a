package org.werkbank.exercise;

import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Offer;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * The smallest exercise: count to the goal; {@code train} waits for the gate and then counts,
 * {@code end} ends.
 */
@Vetoed
class Counting implements ExerciseType<Counting.Plan, Counting.Count> {
  final Semaphore gate = new Semaphore(0);
  final AtomicInteger trained = new AtomicInteger();
  final AtomicInteger acted = new AtomicInteger();
  int version = 1;

  record Plan(int goal, boolean aloud) {}

  record Count(int number, long start, boolean ended) {}

  record Scene(String sentence, long start) {}

  @Override
  public String key() {
    return "counting";
  }

  @Override
  public int generatorVersion() {
    return version;
  }

  @Override
  public Plan plan(Parameters parameters) {
    return new Plan(
        parameters.number("goal", 1, 9, 2),
        parameters.word("aloud", List.of("yes", "no"), "no").equals("yes"));
  }

  @Override
  public Count start(Plan plan, Seed seed) {
    return new Count(0, seed.visible().nextLong(), false);
  }

  @Override
  public Count act(Plan plan, Count state, Action action) {
    check(plan, state, action);
    acted.incrementAndGet();
    if (slow(action)) {
      gate.acquireUninterruptibly();
      trained.incrementAndGet();
    }
    boolean end = action.name().equals("end");
    return new Count(state.number + (end ? 0 : 1), state.start, end);
  }

  @Override
  public void check(Plan plan, Count state, Action action) {
    if (!List.of("one", "train", "end").contains(action.name()))
      throw new Invalid("problem.exercise.action");
  }

  @Override
  public boolean slow(Action action) {
    return action.name().equals("train");
  }

  @Override
  public Record scene(Plan plan, Count state, Texts texts) {
    return new Scene(texts.say("count", state.number), state.start);
  }

  @Override
  public Optional<Outcome> outcome(Plan plan, Count state) {
    if (!state.ended) return Optional.empty();
    return Optional.of(
        new Outcome(
            state.number >= plan.goal,
            Math.min(100, 10 * state.number),
            Map.of("count", 1.0 * state.number)));
  }

  @Override
  public List<Offer> offers() {
    return List.of(new Offer("two", Map.of("goal", 2)), new Offer("nine", Map.of("goal", 9)));
  }

  @Override
  public List<Sample> samples() {
    return List.of();
  }
}
