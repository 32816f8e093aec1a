package org.werkbank.exercise.type.sixweektrial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
import org.werkbank.exercise.type.sixweektrial.SixWeekTrialState.Phase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * E12 of the curriculum: see how easily two good weeks fool you, plan a trial within the budget,
 * read the bands, and meet the twins.
 */
@ApplicationScoped
public class SixWeekTrial implements ExerciseType<SixWeekTrialPlan, SixWeekTrialState> {
  static final double PASS = 80;
  static final List<String> GUESSES = List.of("none", "one", "four", "eight");

  @Override
  public String key() {
    return "six-week-trial";
  }

  @Override
  public SixWeekTrialPlan plan(Parameters parameters) {
    return new SixWeekTrialPlan(parameters.number("budget", 5_000, 25_000, 12_000));
  }

  @Override
  public SixWeekTrialState start(SixWeekTrialPlan plan, Seed seed) {
    return SixWeekTrialState.start(seed);
  }

  @Override
  public SixWeekTrialState act(SixWeekTrialPlan plan, SixWeekTrialState state, Action action) {
    check(plan, state, action);
    return switch (action.name()) {
      case "quick" -> state.quick(action.guess(GUESSES));
      case "begin", "change" -> state.with(Phase.PLAN);
      case "plan" -> state.planned(design(action), plan.budget());
      case "run" -> state.with(Phase.TRIAL);
      default -> state.decided(decisions(action));
    };
  }

  @Override
  public void check(SixWeekTrialPlan plan, SixWeekTrialState state, Action action) {
    Phase needed =
        switch (action.name()) {
          case "quick" -> Phase.GUESS;
          case "begin" -> Phase.QUICK;
          case "plan" -> Phase.PLAN;
          case "change", "run" -> Phase.COMMITTED;
          case "decide" -> Phase.TRIAL;
          default -> throw new Invalid("problem.exercise.action");
        };
    if (state.phase() != needed) throw new Invalid("problem.exercise.action");
    if (action.name().equals("quick")) action.guess(GUESSES);
    if (action.name().equals("plan")) design(action);
    if (action.name().equals("decide")) decisions(action);
  }

  /** The twins take a moment. */
  @Override
  public boolean slow(Action action) {
    return action.name().equals("decide");
  }

  @Override
  public Record scene(SixWeekTrialPlan plan, SixWeekTrialState state, Texts texts) {
    return SixWeekTrialScene.of(plan, state, texts);
  }

  @Override
  public Optional<Outcome> outcome(SixWeekTrialPlan plan, SixWeekTrialState state) {
    if (state.phase() != Phase.DONE) return Optional.empty();
    double score = state.own().score();
    Map<String, Double> measures = new HashMap<>();
    measures.put("found", (double) state.own().found() / Twins.PLANTS);
    measures.put("fooled", (double) state.own().fooled() / Twins.PLANTS);
    measures.put("decisions", (double) state.right());
    measures.put("cost", (double) state.design().cost());
    return Optional.of(new Outcome(passed(state), score, measures));
  }

  static boolean passed(SixWeekTrialState state) {
    return state.own().score() >= PASS && state.right() == state.decisions().size();
  }

  @Override
  public List<Sample> samples() {
    Map<String, Object> plan = Map.of("budget", 12_000);
    Action guess = Action.of("quick", "guess", "four");
    Action begin = Action.of("begin");
    Action run = Action.of("run");
    Action sixSix = plan(6, 6, "week", "end");
    List<Action> ready = List.of(guess, begin, sixSix, run);
    return List.of(
        new Sample(
            "six and six weeks, bands read well",
            plan,
            1,
            with(ready, rightFor(1, Design.of(6, 6))),
            Sample.Expected.PASSED),
        new Sample(
            "bands read as if every trial had worked",
            plan,
            1,
            with(ready, decide("scale", "scale", "scale", "scale", "scale")),
            Sample.Expected.FAILED),
        new Sample(
            "two and two weeks",
            plan,
            2,
            with(
                List.of(guess, begin, plan(2, 2, "week", "end"), run),
                rightFor(2, Design.of(2, 2))),
            Sample.Expected.FAILED),
        new Sample(
            "too dear first, changed the mind, forgot a decision",
            Map.of("budget", 9_000),
            3,
            List.of(
                guess,
                begin,
                plan(12, 12, "week", "end"),
                plan(4, 4, "best_day", "when_good"),
                Action.of("change"),
                plan(4, 4, "week", "when_good"),
                run,
                decide("scale", "scale", "", "stop", "stop"),
                decide("stop", "stop", "stop", "stop", "stop")),
            Sample.Expected.FAILED),
        new Sample("no guess", plan, 1, List.of(Action.of("quick")), Sample.Expected.REFUSED),
        new Sample(
            "13 weeks",
            plan,
            1,
            List.of(guess, begin, plan(13, 6, "week", "end")),
            Sample.Expected.REFUSED),
        new Sample(
            "an unknown measure",
            plan,
            1,
            List.of(guess, begin, plan(6, 6, "mood", "end")),
            Sample.Expected.REFUSED),
        new Sample(
            "running without a plan", plan, 1, List.of(guess, run), Sample.Expected.REFUSED));
  }

  /** What somebody who reads the bands of these data decides. */
  private static Action rightFor(long seed, Design design) {
    SixWeekTrialState state = SixWeekTrialState.start(new Seed(seed)).planned(design, 25_000);
    return decide(
        state.trials().stream()
            .map(trial -> Decision.of(trial.band()).name().toLowerCase(java.util.Locale.ROOT))
            .toArray(String[]::new));
  }

  private static List<Action> with(List<Action> actions, Action last) {
    List<Action> all = new ArrayList<>(actions);
    all.add(last);
    return List.copyOf(all);
  }

  private static Action plan(int before, int during, String measure, String stop) {
    return new Action(
        "plan",
        Map.of(
            "before",
            String.valueOf(before),
            "during",
            String.valueOf(during),
            "measure",
            measure,
            "stop",
            stop));
  }

  private static Action decide(String... decisions) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < decisions.length; i++) values.put("d" + i, decisions[i]);
    return new Action("decide", values);
  }

  private static Design design(Action action) {
    return new Design(
        weeks(action, "before"),
        weeks(action, "during"),
        word(action, "measure", Measure.values())
            .orElseThrow(() -> new Invalid("problem.exercise.action")),
        word(action, "stop", Stop.values())
            .orElseThrow(() -> new Invalid("problem.exercise.action")));
  }

  private static int weeks(Action action, String field) {
    OptionalInt weeks = action.number(field, Design.FEWEST, Design.MOST);
    return weeks.orElseThrow(
        () -> new Invalid("problem.exercise.wholeNumber", Design.FEWEST, Design.MOST));
  }

  /** What was chosen; empty where nothing was. */
  private static List<Optional<Decision>> decisions(Action action) {
    List<Optional<Decision>> decisions = new ArrayList<>();
    for (int i = 0; i <= Halls.OTHERS; i++) {
      String field = "d" + i;
      Optional<Decision> decision = word(action, field, Decision.values());
      if (decision.isEmpty() && !action.text(field).isBlank())
        throw new Invalid("problem.exercise.action");
      decisions.add(decision);
    }
    return List.copyOf(decisions);
  }

  private static <T extends Enum<T>> Optional<T> word(Action action, String field, T[] allowed) {
    for (T one : allowed)
      if (one.name().equalsIgnoreCase(action.text(field))) return Optional.of(one);
    return Optional.empty();
  }
}
