package org.werkbank.exercise.type.goodbad;

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

/**
 * Good or bad? (curriculum E01). Actions of both stages: {@code good} and {@code bad} label the
 * part on the bench, {@code back} shows the part before it, {@code part-7} shows the seventh part
 * again, {@code train} trains the model; in stage A that ends the attempt. In stage C follow {@code
 * lamp}, {@code switch} with a {@code guess}, {@code repair}, {@code choose} with two measures,
 * {@code ready} after the fresh pictures are labelled, {@code change} or {@code train}, and, after
 * trying limits with {@code try}, {@code release}.
 */
@ApplicationScoped
public class GoodBad implements ExerciseType<GoodBadPlan, GoodBadState> {
  private static final String PART = "part-";
  private static final String LIMIT = "limit";

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
  public List<Offer> offers() {
    return List.of(new Offer("a", Map.of("stage", "A")), new Offer("abc", Map.of("stage", "C")));
  }

  @Override
  public GoodBadState start(GoodBadPlan plan, Seed seed) {
    List<Part> parts = Part.batch(plan.pictures(), Light.A, new Chance(seed.training()));
    return GoodBadState.of(seed, Batch.unlabelled(parts));
  }

  @Override
  public boolean slow(Action action) {
    return action.name().equals("train") || action.name().equals("release");
  }

  @Override
  public void check(GoodBadPlan plan, GoodBadState state, Action action) {
    if (action.name().equals("release")) limit(state, action);
    else if (!state.canLearn()) throw refused();
  }

  @Override
  public GoodBadState act(GoodBadPlan plan, GoodBadState state, Action action) {
    if (slow(action)) check(plan, state, action);
    return switch (action.name()) {
      case "train" -> state.phase() == Phase.LABEL ? learn(plan, state) : learnAgain(state);
      case "release" -> release(plan, state.with(limit(state, action)));
      case "lamp" -> after(Phase.LEARNED, state).in(Phase.LAMP);
      case "switch" -> guessed(after(Phase.LAMP, state), action);
      case "repair" -> after(Phase.COLLAPSED, state).in(Phase.CHOOSE);
      case "choose" -> chosen(after(Phase.CHOOSE, state), action);
      case "ready" -> ready(after(Phase.FRESH, state));
      case "change" -> after(Phase.READY, state).in(Phase.CHOOSE);
      case "try" -> state.with(limit(state, action));
      default -> label(state, action);
    };
  }

  private static Invalid refused() {
    return new Invalid("problem.exercise.action");
  }

  private static GoodBadState after(Phase phase, GoodBadState state) {
    if (state.phase() != phase) throw refused();
    return state;
  }

  /** What is done to the batch on the bench, which is another one under the new lamp. */
  private static GoodBadState label(GoodBadState state, Action action) {
    if (state.phase() == Phase.LABEL) return state.labelling(label(state.batch(), action));
    Repair repair = after(Phase.FRESH, state).repair().orElseThrow();
    return state.with(repair.labelling(label(repair.fresh(), action)));
  }

  private static Batch label(Batch batch, Action action) {
    if (action.name().equals("good") && batch.onBench()) return batch.labelled(Label.GOOD);
    if (action.name().equals("bad") && batch.onBench()) return batch.labelled(Label.BAD);
    if (action.name().equals("back") && batch.at() > 0) return batch.showing(batch.at() - 1);
    OptionalInt part = part(batch, action);
    return batch.showing(part.orElseThrow(GoodBad::refused) - 1);
  }

  /** The number of the part to show again, from 1. */
  private static OptionalInt part(Batch batch, Action action) {
    if (!action.name().startsWith(PART)) return OptionalInt.empty();
    return Action.of("", "part", action.name().substring(PART.length()))
        .number("part", 1, batch.parts().size());
  }

  private static GoodBadState learn(GoodBadPlan plan, GoodBadState state) {
    Batch batch = state.batch();
    Inspector model = Inspector.taught(batch.parts(), batch.labelledBad(), Optional.empty());
    if (plan.newLamp())
      return state.with(Repair.of(state.seed(), model, plan.tried())).in(Phase.LEARNED);
    List<Part> hidden = Part.batch(plan.hidden(), Light.A, new Chance(state.seed().hidden()));
    return state.tried(Trial.of(model, hidden), Optional.empty());
  }

  private static GoodBadState guessed(GoodBadState state, Action action) {
    String guess = action.guess(Repair.GUESSES);
    return state.with(state.repair().orElseThrow().guessed(guess)).in(Phase.COLLAPSED);
  }

  private static GoodBadState chosen(GoodBadState state, Action action) {
    List<Measure> measures =
        Measure.ALL.stream().filter(measure -> !action.text(measure.word()).isEmpty()).toList();
    Repair repair = state.repair().orElseThrow().choosing(measures);
    if (repair.miscounted()) return state.with(repair);
    boolean open = repair.takes(Measure.FRESH) && !repair.fresh().complete();
    return state.with(repair).in(open ? Phase.FRESH : Phase.READY);
  }

  private static GoodBadState ready(GoodBadState state) {
    if (!state.repair().orElseThrow().fresh().complete()) throw refused();
    return state.in(Phase.READY);
  }

  private static GoodBadState learnAgain(GoodBadState state) {
    Repair repair = state.repair().orElseThrow();
    return state.with(repair.learned(repair.taught(state.seed(), state.batch()))).in(Phase.CHECK);
  }

  /** The limit that is sent with the action; who has not chosen to move it keeps the usual one. */
  private static Repair limit(GoodBadState state, Action action) {
    Repair repair = after(Phase.CHECK, state).repair().orElseThrow();
    if (!repair.takes(Measure.LIMIT)) {
      if (action.name().equals("try")) throw refused();
      return repair;
    }
    OptionalInt limit = action.number(LIMIT, Repair.LEAST_LIMIT, Repair.MOST_LIMIT);
    return repair.limited(
        limit.orElseThrow(
            () ->
                new Invalid(
                    "problem.exercise.wholeNumber", Repair.LEAST_LIMIT, Repair.MOST_LIMIT)));
  }

  private static GoodBadState release(GoodBadPlan plan, GoodBadState state) {
    Repair repair = state.repair().orElseThrow();
    Seed seed = state.seed();
    List<Part> hidden = Part.batch(plan.hidden(), Light.B, new Chance(seed.hidden()));
    Trial trial = Trial.of(repair.second().orElseThrow(), hidden, repair.share());
    return state.tried(trial, Optional.of(Others.of(seed, state.batch().parts(), repair, hidden)));
  }

  @Override
  public Record scene(GoodBadPlan plan, GoodBadState state, Texts texts) {
    return outcome(plan, state)
        .<Record>map(outcome -> ReviewScene.of(state, outcome, texts))
        .orElseGet(() -> GoodBadScene.of(state, texts));
  }

  @Override
  public Optional<Outcome> outcome(GoodBadPlan plan, GoodBadState state) {
    return state.trial().map(trial -> outcome(trial.counts(), state.agreement()));
  }

  /**
   * Score and pass rule of the curriculum; stage A is measured under the light the model was
   * trained in, stage C under the new one. Who labels at random is sometimes lucky with the model,
   * but hardly ever with the labels, too.
   */
  private static Outcome outcome(Tally counts, double agreement) {
    double accuracy = counts.balancedAccuracy();
    double score = 70 * clip((accuracy - 0.5) / 0.35) + 30 * clip((agreement - 0.7) / 0.3);
    return new Outcome(
        counts.reliable() && agreement >= 0.8,
        score,
        Map.of(
            "balancedAccuracy",
            accuracy,
            "missedBad",
            counts.missedShare(),
            "rejectedGood",
            counts.rejectedShare(),
            "agreement",
            agreement));
  }

  private static double clip(double value) {
    return Math.max(0, Math.min(1, value));
  }

  @Override
  public List<Sample> samples() {
    return new GoodBadSamples(this).all();
  }
}
