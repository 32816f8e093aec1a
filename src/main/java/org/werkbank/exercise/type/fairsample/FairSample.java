package org.werkbank.exercise.type.fairsample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.fairsample.FairSampleState.Phase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * E07 stage 1 of the curriculum: spread the parts, guess, train, look at every group, try once
 * more.
 */
@ApplicationScoped
public class FairSample implements ExerciseType<FairSamplePlan, FairSampleState> {
  static final double PASS = 0.90;
  private static final List<String> GUESSES = List.of("A", "B", "C", "all");

  @Override
  public String key() {
    return "fair-sample";
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
  public FairSamplePlan plan(Parameters parameters) {
    return new FairSamplePlan(
        parameters.number("stage", 1, 1, 1), parameters.number("parts", 30, 120, 60));
  }

  @Override
  public FairSampleState start(FairSamplePlan plan, Seed seed) {
    return FairSampleState.start(seed);
  }

  @Override
  public FairSampleState act(FairSamplePlan plan, FairSampleState state, Action action) {
    check(plan, state, action);
    return switch (action.name()) {
      case "spread" -> state.spread(numbers(plan, action), plan.parts());
      case "change", "again" -> state.with(Phase.SPREADING);
      case "train" -> state.train(action.text("guess"), plan.parts());
      default -> state.with(Phase.DONE);
    };
  }

  @Override
  public void check(FairSamplePlan plan, FairSampleState state, Action action) {
    Phase needed =
        switch (action.name()) {
          case "spread" -> Phase.SPREADING;
          case "change", "train" -> Phase.COMMITTED;
          case "again", "finish" -> Phase.RESULT;
          default -> throw new Invalid("problem.exercise.action");
        };
    if (state.phase() != needed) throw new Invalid("problem.exercise.action");
    if (action.name().equals("spread")) numbers(plan, action);
    boolean guesses = action.name().equals("train") && state.firstTry();
    if (guesses && !GUESSES.contains(action.text("guess")))
      throw new Invalid("problem.exercise.guessFirst");
  }

  @Override
  public boolean slow(Action action) {
    return action.name().equals("train");
  }

  @Override
  public Record scene(FairSamplePlan plan, FairSampleState state, Texts texts) {
    return FairSampleScene.of(plan, state, texts);
  }

  @Override
  public Optional<Outcome> outcome(FairSamplePlan plan, FairSampleState state) {
    if (state.phase() != Phase.DONE) return Optional.empty();
    List<Double> boxes = state.last().hidden();
    double worst = Collections.min(boxes);
    Map<String, Double> measures = new HashMap<>();
    measures.put("worst", worst);
    measures.put("mean", Crimps.mean(boxes));
    for (int box = 0; box < Crimps.BOXES; box++) measures.put("box" + box, boxes.get(box));
    double score = 100 * Math.max(0, Math.min(1, (worst - .5) / .45));
    return Optional.of(new Outcome(worst >= PASS, score, measures));
  }

  @Override
  public List<Sample> samples() {
    Map<String, Object> plan = Map.of("stage", 1, "parts", 60);
    Action fair = spread(10, 10, 10, 10, 10, 10);
    Action onlyA = spread(60, 0, 0, 0, 0, 0);
    Action guess = Action.of("train", "guess", "C");
    Action again = Action.of("again");
    Action finish = Action.of("finish");
    Action train = Action.of("train");
    return List.of(
        new Sample(
            "ten of each box", plan, 1, List.of(fair, guess, finish), Sample.Expected.PASSED),
        new Sample(
            "all from one box", plan, 2, List.of(onlyA, guess, finish), Sample.Expected.FAILED),
        new Sample(
            "learns from the bars",
            plan,
            3,
            List.of(onlyA, guess, again, fair, train),
            Sample.Expected.PASSED),
        new Sample(
            "counted wrongly, changed the mind",
            plan,
            4,
            List.of(spread(1, 2, 3, 4, 5, 6), onlyA, Action.of("change"), fair, guess, finish),
            Sample.Expected.PASSED),
        new Sample(
            "30 parts",
            Map.of("parts", 30),
            5,
            List.of(spread(30, 0, 0, 0, 0, 0), guess, finish),
            Sample.Expected.FAILED),
        new Sample(
            "no number", plan, 1, List.of(Action.of("spread", "n0", "x")), Sample.Expected.REFUSED),
        new Sample(
            "too many in one box",
            plan,
            1,
            List.of(spread(61, 0, 0, 0, 0, 0)),
            Sample.Expected.REFUSED),
        new Sample("no guess", plan, 1, List.of(fair, train), Sample.Expected.REFUSED),
        new Sample("training before spreading", plan, 1, List.of(guess), Sample.Expected.REFUSED),
        new Sample(
            "a third try",
            plan,
            1,
            List.of(fair, guess, again, fair, again),
            Sample.Expected.REFUSED));
  }

  private static Action spread(int... numbers) {
    Map<String, String> values = new HashMap<>();
    for (int box = 0; box < Crimps.BOXES; box++)
      values.put("n" + box, String.valueOf(numbers[box]));
    return new Action("spread", values);
  }

  /**
   * Six numbers; an empty field is 0. Their sum may be anything, so that what was typed is never
   * lost.
   */
  private static List<Integer> numbers(FairSamplePlan plan, Action action) {
    List<Integer> numbers = new ArrayList<>();
    for (int box = 0; box < Crimps.BOXES; box++) {
      String field = "n" + box;
      OptionalInt number = action.number(field, 0, plan.parts());
      if (number.isEmpty() && !action.text(field).isBlank()) {
        throw new Invalid("problem.exercise.boxNumber", plan.parts());
      }
      numbers.add(number.orElse(0));
    }
    return List.copyOf(numbers);
  }
}
