package org.werkbank.exercise.type.goodbad;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
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
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * Good or bad? (curriculum E01, stage A). Actions: {@code good} and {@code bad} label the part on
 * the bench, {@code back} shows the part before it, {@code part-7} shows the seventh part again,
 * {@code train} trains the model and ends the attempt.
 */
@ApplicationScoped
public class GoodBad implements ExerciseType<GoodBadPlan, GoodBadState> {
  private static final String PART = "part-";

  @Override
  public String key() {
    return "good-bad";
  }

  @Override
  public int generatorVersion() {
    return 2;
  }

  @Override
  public int scoringVersion() {
    return 2;
  }

  @Override
  public GoodBadPlan plan(Parameters parameters) {
    return GoodBadPlan.read(parameters);
  }

  @Override
  public GoodBadState start(GoodBadPlan plan, Seed seed) {
    List<Part> parts = Part.batch(plan.pictures(), Light.A, new Chance(seed.training()));
    return new GoodBadState(
        seed, parts, Collections.nCopies(parts.size(), Label.NONE), 0, Optional.empty());
  }

  @Override
  public boolean slow(Action action) {
    return action.name().equals("train");
  }

  @Override
  public void check(GoodBadPlan plan, GoodBadState state, Action action) {
    if (!state.complete() || state.trial().isPresent())
      throw new Invalid("problem.exercise.action");
  }

  @Override
  public GoodBadState act(GoodBadPlan plan, GoodBadState state, Action action) {
    if (slow(action)) {
      check(plan, state, action);
      List<Part> hidden = Part.batch(plan.hidden(), Light.A, new Chance(state.seed().hidden()));
      return state.tried(Trial.of(state.parts(), state.labelledBad(), hidden));
    }
    if (state.trial().isPresent()) throw new Invalid("problem.exercise.action");
    if (action.name().equals("good") && state.onBench()) return state.labelled(Label.GOOD);
    if (action.name().equals("bad") && state.onBench()) return state.labelled(Label.BAD);
    if (action.name().equals("back") && state.at() > 0) return state.showing(state.at() - 1);
    OptionalInt part = part(plan, action);
    return state.showing(part.orElseThrow(() -> new Invalid("problem.exercise.action")) - 1);
  }

  /** The number of the part to show again, from 1. */
  private static OptionalInt part(GoodBadPlan plan, Action action) {
    if (!action.name().startsWith(PART)) return OptionalInt.empty();
    return Action.of("", "part", action.name().substring(PART.length()))
        .number("part", 1, plan.pictures());
  }

  @Override
  public Record scene(GoodBadPlan plan, GoodBadState state, Texts texts) {
    return outcome(plan, state)
        .<Record>map(outcome -> ReviewScene.of(state, outcome, texts))
        .orElseGet(() -> LabelScene.of(state, texts));
  }

  @Override
  public Optional<Outcome> outcome(GoodBadPlan plan, GoodBadState state) {
    return state.trial().map(trial -> outcome(trial, state.agreement()));
  }

  /**
   * Score and pass rule of the curriculum, measured under the light the model was trained in. Who
   * labels at random is sometimes lucky with the model, but hardly ever with the labels, too.
   */
  private static Outcome outcome(Trial trial, double agreement) {
    double accuracy = trial.balancedAccuracy();
    double score = 70 * clip((accuracy - 0.5) / 0.35) + 30 * clip((agreement - 0.7) / 0.3);
    boolean passed = reliable(trial) && agreement >= 0.8;
    return new Outcome(
        passed,
        score,
        Map.of(
            "balancedAccuracy",
            accuracy,
            "missedBad",
            trial.missedShare(),
            "rejectedGood",
            trial.rejectedShare(),
            "agreement",
            agreement));
  }

  /** Whether the model itself is good enough. */
  static boolean reliable(Trial trial) {
    return trial.balancedAccuracy() >= 0.75 && trial.missedShare() <= 0.35;
  }

  private static double clip(double value) {
    return Math.max(0, Math.min(1, value));
  }

  @Override
  public List<Sample> samples() {
    Map<String, Object> usual = Map.of("stage", "A");
    Map<String, Object> other = Map.of("stage", "A", "pictures", 20, "hidden", 50);
    return List.of(
        new Sample(
            "labels like an inspector",
            usual,
            7,
            labelled(usual, 7, false),
            Sample.Expected.PASSED),
        new Sample(
            "labels like an inspector, few pictures",
            other,
            8,
            labelled(other, 8, false),
            Sample.Expected.PASSED),
        new Sample(
            "confuses good and bad", usual, 7, labelled(usual, 7, true), Sample.Expected.FAILED),
        new Sample("calls everything good", usual, 9, allGood(24), Sample.Expected.FAILED),
        new Sample(
            "changes a label",
            usual,
            7,
            changed(labelled(usual, 7, false)),
            Sample.Expected.PASSED),
        new Sample(
            "trains too early",
            usual,
            7,
            List.of(Action.of("good"), Action.of("train")),
            Sample.Expected.REFUSED),
        new Sample(
            "goes back at the first part",
            usual,
            7,
            List.of(Action.of("back")),
            Sample.Expected.REFUSED),
        new Sample(
            "wants a part that is not there",
            usual,
            7,
            List.of(Action.of("part-25")),
            Sample.Expected.REFUSED));
  }

  /** Labels every part truly, or every part falsely, and trains. */
  private List<Action> labelled(Map<String, Object> parameters, long seed, boolean falsely) {
    GoodBadState state = start(plan(new Parameters(parameters)), new Seed(seed));
    List<Action> actions = new ArrayList<>();
    for (Part part : state.parts()) actions.add(Action.of(part.bad() == falsely ? "good" : "bad"));
    actions.add(Action.of("train"));
    return actions;
  }

  private static List<Action> allGood(int number) {
    List<Action> actions = new ArrayList<>(Collections.nCopies(number, Action.of("good")));
    actions.add(Action.of("train"));
    return actions;
  }

  /** Looks at the first part again before training and confirms what was said of it. */
  private static List<Action> changed(List<Action> actions) {
    List<Action> more = new ArrayList<>(actions);
    more.addAll(
        actions.size() - 1, List.of(Action.of("part-2"), Action.of("back"), actions.get(0)));
    return more;
  }
}
