package org.werkbank.exercise.type.stepin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Step in? (curriculum E10). Stage A: {@code guess}, perhaps {@code trial}, {@code begin}; then for
 * each weld {@code good} or {@code weak} and after it {@code ship}, {@code scrap} or {@code pull};
 * {@code next} follows a pull test. Stage B: {@code guess}, any number of {@code run} and {@code
 * rash}, {@code lock}, then {@code change} or {@code finish}.
 */
@ApplicationScoped
public class StepIn implements ExerciseType<StepInPlan, StepInState> {
  static final List<String> WAYS = List.of("accept", "check", "doubt");
  static final List<String> DISTANCES = List.of("larger", "same", "smaller");

  @Override
  public String key() {
    return "step-in";
  }

  @Override
  public List<Offer> offers() {
    return List.of(new Offer("a", Map.of("stage", "A")), new Offer("b", Map.of("stage", "B")));
  }

  @Override
  public StepInPlan plan(Parameters parameters) {
    return new StepInPlan(parameters.word("stage", List.of("A", "B"), "A"));
  }

  @Override
  public StepInState start(StepInPlan plan, Seed seed) {
    return plan.welds()
        ? StepInState.of(seed, Shift.start(seed))
        : StepInState.of(seed, Zone.start(seed));
  }

  @Override
  public StepInState act(StepInPlan plan, StepInState state, Action action) {
    return plan.welds()
        ? StepInState.of(state.seed(), act(state.shift().orElseThrow(), action))
        : StepInState.of(state.seed(), act(state.zone().orElseThrow(), action));
  }

  private static Shift act(Shift shift, Action action) {
    return switch (shift.step()) {
      case GUESS -> shift.guessed(guess(action, WAYS));
      case READY -> shift.with(one(action, "trial", "begin") ? Shift.Step.TRIED : Shift.Step.JUDGE);
      case TRIED -> {
        only(action, "begin");
        yield shift.with(Shift.Step.JUDGE);
      }
      case JUDGE -> shift.judge(one(action, "weak", "good"));
      case CHOOSE -> shift.choose(choice(action));
      case PULLED -> {
        only(action, "next");
        yield shift.next();
      }
      case DONE -> throw refused();
    };
  }

  private static Choice choice(Action action) {
    return switch (action.name()) {
      case "ship" -> Choice.SHIP;
      case "scrap" -> Choice.SCRAP;
      case "pull" -> Choice.PULL;
      default -> throw refused();
    };
  }

  private static Zone act(Zone zone, Action action) {
    return switch (zone.step()) {
      case GUESS -> zone.guessed(guess(action, DISTANCES));
      case SET -> set(zone, action);
      case SURE -> zone.with(one(action, "finish", "change") ? Zone.Step.DONE : Zone.Step.SET);
      case DONE -> throw refused();
    };
  }

  /** Tries a setting; the camera is on offer once the scanner has been seen at work. */
  private static Zone set(Zone zone, Action action) {
    switch (action.name()) {
      case "rash":
        return zone.run(Setting.RASH);
      case "run":
        Setting setting = Setting.of(action).orElseThrow(StepIn::outOfRange);
        if (setting.camera() && zone.runs() == 0) throw refused();
        return zone.run(setting);
      case "lock":
        if (zone.last().isPresent()) return zone.with(Zone.Step.SURE);
        throw refused();
      default:
        throw refused();
    }
  }

  /** Whether it is the one action, not the other. */
  private static boolean one(Action action, String yes, String no) {
    if (action.name().equals(yes)) return true;
    only(action, no);
    return false;
  }

  private static void only(Action action, String name) {
    if (!action.name().equals(name)) throw refused();
  }

  private static String guess(Action action, List<String> guesses) {
    only(action, "guess");
    return action.guess(guesses);
  }

  private static Invalid refused() {
    return new Invalid("problem.exercise.action");
  }

  private static Invalid outOfRange() {
    return new Invalid("problem.exercise.speedDistance");
  }

  @Override
  public Record scene(StepInPlan plan, StepInState state, Texts texts) {
    if (plan.welds()) return ShiftScene.of(state.shift().orElseThrow(), state.seed(), texts);
    return ZoneScene.of(state.zone().orElseThrow(), state.seed(), texts);
  }

  @Override
  public Optional<Outcome> outcome(StepInPlan plan, StepInState state) {
    return plan.welds()
        ? state.shift().filter(shift -> shift.step() == Shift.Step.DONE).map(StepIn::outcome)
        : state
            .zone()
            .filter(zone -> zone.step() == Zone.Step.DONE)
            .map(zone -> Guarded.of(zone, state.seed()).outcome());
  }

  private static Outcome outcome(Shift shift) {
    Ledger ledger = shift.ledger();
    return new Outcome(
        shift.passed(),
        shift.score(),
        Map.of(
            "cost",
            (double) ledger.cost(),
            "pulls",
            (double) ledger.pulls(),
            "over",
            ledger.over(),
            "under",
            ledger.under()));
  }

  @Override
  public List<Sample> samples() {
    return Samples.all();
  }
}
