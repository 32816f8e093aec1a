package org.werkbank.exercise.type.sensorsampling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
import org.werkbank.exercise.type.sensorsampling.SensorSamplingState.Phase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * E04 of the curriculum: find the place and the rate at which the knock of a bearing can be heard,
 * wreck it, and tell bad data from real faults.
 */
@ApplicationScoped
public class SensorSampling implements ExerciseType<SensorSamplingPlan, SensorSamplingState> {
  /** How far the knock must stand above the noise, in decibels. */
  static final double GOAL = 25;

  static final double F1 = .75;
  private static final String WINDOW = "window-";

  @Override
  public String key() {
    return "sensor-sampling";
  }

  @Override
  public SensorSamplingPlan plan(Parameters parameters) {
    return new SensorSamplingPlan(parameters.number("trials", 2, 6, 3));
  }

  @Override
  public SensorSamplingState start(SensorSamplingPlan plan, Seed seed) {
    return SensorSamplingState.start(seed);
  }

  @Override
  public SensorSamplingState act(
      SensorSamplingPlan plan, SensorSamplingState state, Action action) {
    refuse(plan, state, action);
    return switch (action.name()) {
      case "guess" -> state.guessed(Place.of(action.text("guess")).orElseThrow());
      case "measure" -> state.measured(place(action), rate(action));
      case "fix" -> state.fixed(place(action), rate(action));
      case "change" -> state.with(Phase.MEASURE);
      case "confirm" -> state.confirmed();
      case "slow" -> state.wrecked(state.place(), Rate.HZ_400);
      case "far" -> state.wrecked(Place.CABINET, Rate.HZ_25600);
      case "windows" -> state.with(Phase.WINDOWS);
      case "judge" -> state.judged();
      default ->
          Verdict.of(action.name()).map(state::said).orElseGet(() -> state.at(window(action)));
    };
  }

  private static void refuse(SensorSamplingPlan plan, SensorSamplingState state, Action action) {
    boolean now =
        switch (action.name()) {
          case "guess" -> state.phase() == Phase.GUESS;
          case "measure" -> state.phase() == Phase.MEASURE && state.trials().size() < plan.trials();
          case "fix" -> state.phase() == Phase.MEASURE && !state.trials().isEmpty();
          case "change", "confirm" -> state.phase() == Phase.FIXED;
          case "slow", "far", "windows" -> state.phase() == Phase.WRECK;
          case "bad", "fault", "fine" -> state.phase() == Phase.WINDOWS;
          case "judge" -> state.phase() == Phase.READY;
          default -> state.phase() == Phase.WINDOWS || state.phase() == Phase.READY;
        };
    if (!now) throw new Invalid("problem.exercise.action");
    switch (action.name()) {
      case "guess" -> {
        if (Place.of(action.text("guess")).isEmpty())
          throw new Invalid("problem.exercise.guessFirst");
      }
      case "measure", "fix" -> {
        place(action);
        rate(action);
      }
      case "change", "confirm", "slow", "far", "windows", "bad", "fault", "fine", "judge" -> {}
      default -> window(action);
    }
  }

  private static Place place(Action action) {
    return Place.of(action.text("place")).orElseThrow(() -> new Invalid("problem.exercise.action"));
  }

  private static Rate rate(Action action) {
    return Rate.of(action.text("rate")).orElseThrow(() -> new Invalid("problem.exercise.action"));
  }

  /** {@code window-1} puts the first one on the bench. */
  private static int window(Action action) {
    if (!action.name().startsWith(WINDOW)) throw new Invalid("problem.exercise.action");
    String number = action.name().substring(WINDOW.length());
    OptionalInt window = Action.of("", "number", number).number("number", 1, Windows.ALL);
    return window.orElseThrow(() -> new Invalid("problem.exercise.action")) - 1;
  }

  @Override
  public Record scene(SensorSamplingPlan plan, SensorSamplingState state, Texts texts) {
    return SensorSamplingScene.of(plan, state, texts);
  }

  @Override
  public Optional<Outcome> outcome(SensorSamplingPlan plan, SensorSamplingState state) {
    if (state.phase() != Phase.DONE) return Optional.empty();
    Sorting sorting = state.sorting();
    Map<String, Double> measures =
        Map.of(
            "decibels",
            state.above(),
            "f1",
            sorting.f1(),
            "right",
            (double) sorting.right(),
            "thrown",
            (double) sorting.thrown());
    return Optional.of(new Outcome(passed(state), sorting.points(state.above()), measures));
  }

  static boolean passed(SensorSamplingState state) {
    Sorting sorting = state.sorting();
    return state.above() >= GOAL && sorting.f1() >= F1 && sorting.thrown() == 0;
  }

  @Override
  public List<Sample> samples() {
    Map<String, Object> plan = Map.of("trials", 3);
    Place best = Machine.of(new Seed(1)).best();
    List<Action> heard = heard(best, Rate.HZ_12800);
    List<Action> wrecked = new ArrayList<>(heard.subList(0, heard.size() - 1));
    wrecked.addAll(List.of(Action.of("slow"), Action.of("far"), Action.of("windows")));
    List<Action> mind = new ArrayList<>(heard(best, Rate.HZ_400));
    mind.add(4, Action.of("change"));
    mind.add(5, at("fix", best, Rate.HZ_400));
    return List.of(
        new Sample(
            "best place, all windows right",
            plan,
            1,
            all(wrecked, right(1)),
            Sample.Expected.PASSED),
        new Sample(
            "best place, real faults thrown away",
            plan,
            1,
            all(heard, same("bad")),
            Sample.Expected.FAILED),
        new Sample(
            "cabinet at the highest rate, all windows right",
            plan,
            1,
            all(heard(Place.CABINET, Rate.HZ_25600), right(1)),
            Sample.Expected.FAILED),
        new Sample(
            "best place at 400 Hz, after a change of mind",
            plan,
            1,
            all(mind, right(1)),
            Sample.Expected.FAILED),
        new Sample("no guess", plan, 1, List.of(Action.of("guess")), Sample.Expected.REFUSED),
        new Sample(
            "a fourth measurement",
            plan,
            1,
            List.of(
                Action.of("guess", "guess", "front"),
                at("measure", Place.FRONT, Rate.HZ_400),
                at("measure", Place.REAR, Rate.HZ_6400),
                at("measure", Place.FOOT, Rate.HZ_6400),
                at("measure", Place.MIDDLE, Rate.HZ_6400)),
            Sample.Expected.REFUSED),
        new Sample(
            "fixed without a measurement",
            plan,
            1,
            List.of(Action.of("guess", "guess", "front"), at("fix", Place.FRONT, Rate.HZ_400)),
            Sample.Expected.REFUSED),
        new Sample(
            "a rate that is not there",
            Map.of("trials", 2),
            1,
            List.of(
                Action.of("guess", "guess", "front"),
                new Action("measure", Map.of("place", "front", "rate", "800"))),
            Sample.Expected.REFUSED),
        new Sample(
            "a fifteenth window",
            plan,
            1,
            all(heard, List.of(Action.of("window-15"))),
            Sample.Expected.REFUSED));
  }

  private static List<Action> heard(Place place, Rate rate) {
    return List.of(
        Action.of("guess", "guess", "front"),
        at("measure", Place.CABINET, Rate.HZ_1600),
        at("measure", place, rate),
        at("fix", place, rate),
        Action.of("confirm"),
        Action.of("windows"));
  }

  private static Action at(String name, Place place, Rate rate) {
    return new Action(name, Map.of("place", place.word(), "rate", String.valueOf(rate.hertz())));
  }

  /** What somebody who reads the windows of these data says, after a look at the third. */
  private static List<Action> right(long seed) {
    List<Action> actions = new ArrayList<>(List.of(Action.of("window-3"), Action.of("window-1")));
    for (Window window : Windows.of(new Seed(seed)))
      actions.add(Action.of(window.kind().verdict().word()));
    actions.add(Action.of("judge"));
    return actions;
  }

  private static List<Action> same(String verdict) {
    List<Action> actions = new ArrayList<>();
    for (int i = 0; i < Windows.ALL; i++) actions.add(Action.of(verdict));
    actions.add(Action.of("judge"));
    return actions;
  }

  private static List<Action> all(List<Action> first, List<Action> then) {
    List<Action> all = new ArrayList<>(first);
    all.addAll(then);
    return List.copyOf(all);
  }
}
