package org.werkbank.catalogue;

import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.text.Texts;

/** An exercise type that only reads its parameters. */
final class SampleType implements ExerciseType<SampleType.Plan, SampleType.State> {
  record Plan(int parts) {}

  record State() {}

  @Override
  public String key() {
    return "sample";
  }

  @Override
  public int generatorVersion() {
    return 1;
  }

  @Override
  public int scoringVersion() {
    return 1;
  }

  @Override
  public Plan plan(Parameters parameters) {
    return new Plan(parameters.number("parts", 1, 100, 10));
  }

  @Override
  public State start(Plan plan, Seed seed) {
    return new State();
  }

  @Override
  public State act(Plan plan, State state, Action action) {
    return state;
  }

  @Override
  public boolean slow(Action action) {
    return false;
  }

  @Override
  public Record scene(Plan plan, State state, Texts texts) {
    return state;
  }

  @Override
  public Optional<Outcome> outcome(Plan plan, State state) {
    return Optional.empty();
  }

  @Override
  public List<Sample> samples() {
    return List.of();
  }
}
