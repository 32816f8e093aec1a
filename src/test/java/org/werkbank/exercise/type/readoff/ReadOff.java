package org.werkbank.exercise.type.readoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Offer;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/** Read a gauge. */
@ApplicationScoped
public class ReadOff implements ExerciseType<ReadOff.Plan, ReadOff.State> {
  private static final int LEAST = 100;

  /** What the author chose: the end of the scale. */
  public record Plan(int scale) {}

  /** What the gauge says, and what was read; -1 before. */
  public record State(int reading, int read) {}

  /** What the learner sees. */
  public record Scene(String gauge, String verdict) {}

  @Override
  public String key() {
    return "read-off";
  }

  @Override
  public Plan plan(Parameters parameters) {
    return new Plan(parameters.number("scale", 500, 9000, 1000));
  }

  @Override
  public State start(Plan plan, Seed seed) {
    return new State(seed.training().nextInt(LEAST, plan.scale() + 1), -1);
  }

  @Override
  public State act(Plan plan, State state, Action action) {
    OptionalInt read = action.number("value", 0, plan.scale());
    boolean possible = action.name().equals("read") && read.isPresent() && state.read < 0;
    if (!possible) throw new Invalid("problem.exercise.action");
    return new State(state.reading, read.getAsInt());
  }

  @Override
  public Record scene(Plan plan, State state, Texts texts) {
    boolean open = state.read < 0;
    String verdict = open ? "" : texts.say(passed(state) ? "verdict.passed" : "verdict.notYet");
    return new Scene(texts.say("gauge", state.reading), verdict);
  }

  private static boolean passed(State state) {
    return state.read == state.reading;
  }

  @Override
  public Optional<Outcome> outcome(Plan plan, State state) {
    if (state.read < 0) return Optional.empty();
    return Optional.of(new Outcome(passed(state), passed(state) ? 100 : 0, Map.of()));
  }

  @Override
  public List<Offer> offers() {
    return List.of(
        new Offer("coarse", Map.of("scale", 500)), new Offer("fine", Map.of("scale", 9000)));
  }

  private Action right(int scale) {
    return Action.of("read", "value", start(new Plan(scale), new Seed(1)).reading());
  }

  @Override
  public List<Sample> samples() {
    Map<String, Object> plan = Map.of("scale", 500);
    return List.of(
        new Sample("reads it", plan, 1, List.of(right(500)), Sample.Expected.PASSED),
        new Sample(
            "reads it finely",
            Map.of("scale", 9000),
            1,
            List.of(right(9000)),
            Sample.Expected.PASSED),
        new Sample(
            "reads nothing",
            plan,
            1,
            List.of(Action.of("read", "value", 0)),
            Sample.Expected.FAILED),
        new Sample(
            "reads a word",
            plan,
            1,
            List.of(Action.of("read", "value", "much")),
            Sample.Expected.REFUSED));
  }
}
