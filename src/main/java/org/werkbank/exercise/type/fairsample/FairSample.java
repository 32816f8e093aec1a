package org.werkbank.exercise.type.fairsample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Offer;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.exercise.type.fairsample.FairSampleState.Phase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * E07 of the curriculum. Stage 1: spread the parts, guess, train, look at every group, try once
 * more. Stage 2: before that, find the two causes that are in no column.
 */
@ApplicationScoped
public class FairSample implements ExerciseType<FairSamplePlan, FairSampleState> {
  static final double PASS = 0.90;

  @Override
  public String key() {
    return "fair-sample";
  }

  @Override
  public FairSamplePlan plan(Parameters parameters) {
    int stage = parameters.number("stage", 1, 2, 1);
    int parts = parameters.number("parts", 30, 120, 60);
    Optional<DataTable> table = parameters.table(needs());
    table.ifPresent(own -> TableBoxes.check(own, parts, parameters));
    if (table.isPresent() && stage == 2)
      parameters.refuse(Parameters.DATA, "problem.exercise.fairStage");
    return new FairSamplePlan(stage, parts, table);
  }

  @Override
  public List<Need> needs() {
    return TableBoxes.NEEDS;
  }

  @Override
  public List<Offer> offers() {
    return List.of(new Offer("1", Map.of("stage", 1)), new Offer("2", Map.of("stage", 2)));
  }

  @Override
  public FairSampleState start(FairSamplePlan plan, Seed seed) {
    return FairSampleState.start(plan, seed);
  }

  @Override
  public FairSampleState act(FairSamplePlan plan, FairSampleState state, Action action) {
    check(plan, state, action);
    return switch (action.name()) {
      case "look" -> state.look(action.text("guess"));
      case "more" -> state.more(by(state, action), marks(action));
      case "mark" -> state.mark(by(state, action), marks(action));
      case "search" -> state.with(Phase.SEARCHING);
      case "spread" -> state.spread(numbers(plan, state, action), plan.parts());
      case "change" -> state.with(Phase.SPREADING);
      case "again" -> state.with(plan.searching() ? Phase.SEARCHING : Phase.SPREADING);
      case "train" -> state.train(action.text("guess"), plan);
      default -> state.with(Phase.DONE);
    };
  }

  @Override
  public void check(FairSamplePlan plan, FairSampleState state, Action action) {
    Phase needed =
        switch (action.name()) {
          case "look" -> Phase.STORY;
          case "more", "mark" -> Phase.SEARCHING;
          case "search", "spread" -> Phase.SPREADING;
          case "change", "train" -> Phase.COMMITTED;
          case "again", "finish" -> Phase.RESULT;
          default -> throw new Invalid("problem.exercise.action");
        };
    boolean searched = action.name().equals("search") && !plan.searching();
    if (state.phase() != needed || searched) throw new Invalid("problem.exercise.action");
    if (action.name().equals("spread")) numbers(plan, state, action);
    boolean twice = action.name().equals("more") && state.search().more() >= 0;
    if (twice) throw new Invalid("problem.exercise.action");
    boolean guesses =
        action.name().equals("look") || action.name().equals("train") && state.guess().isEmpty();
    if (guesses) action.guess(plan.crates(state.seed(), state.marks()).guesses());
  }

  @Override
  public boolean slow(Action action) {
    return Set.of("look", "more", "train").contains(action.name());
  }

  @Override
  public Record scene(FairSamplePlan plan, FairSampleState state, Texts texts) {
    return FairSampleScene.of(plan, state, texts);
  }

  @Override
  public Optional<Outcome> outcome(FairSamplePlan plan, FairSampleState state) {
    if (state.phase() != Phase.DONE) return Optional.empty();
    List<Double> groups = state.last().hidden();
    double worst = state.last().worst();
    double goal = state.goal(plan);
    Map<String, Double> measures = new HashMap<>();
    measures.put("worst", worst);
    measures.put("mean", plan.crates(state.seed(), state.marks()).mean(groups));
    for (int group = 0; group < groups.size(); group++)
      measures.put((plan.searching() ? "group" : "box") + group, groups.get(group));
    double score = 100 * Math.max(0, Math.min(1, (worst - .5) / (goal - .45)));
    return Optional.of(new Outcome(worst >= goal, score, measures));
  }

  @Override
  public List<Sample> samples() {
    return Stream.concat(inColumns().stream(), inNoColumn().stream()).toList();
  }

  private static List<Sample> inColumns() {
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

  /** Samples of stage 2, who know the causes. */
  private static List<Sample> inNoColumn() {
    Map<String, Object> plan = Map.of("stage", 2);
    long seed = 5;
    List<Mark> causes = new Recorded(new Seed(seed)).causes();
    Mark wrong =
        Mark.all().stream().filter(mark -> !causes.contains(mark)).findFirst().orElseThrow();
    Action look = Action.of("look", "guess", "few");
    Action right = mark(causes);
    Action half = mark(List.of(causes.get(0), wrong));
    Action fair = spread(20, 20, 20);
    Action rest = spread(60, 0, 0);
    Action train = Action.of("train");
    Action again = Action.of("again");
    Action finish = Action.of("finish");
    Action more = new Action("more", Map.of("by", "store"));
    return List.of(
        new Sample(
            "both causes found",
            plan,
            seed,
            List.of(look, right, fair, train, finish),
            Sample.Expected.PASSED),
        new Sample(
            "more of the same first, then one cause, then both",
            plan,
            seed,
            List.of(look, more, half, fair, train, again, right, fair, train),
            Sample.Expected.PASSED),
        new Sample(
            "one cause found",
            plan,
            seed,
            List.of(look, half, fair, train, finish),
            Sample.Expected.FAILED),
        new Sample(
            "both causes found and no part of them taken",
            plan,
            seed,
            List.of(look, right, Action.of("search"), right, rest, train, finish),
            Sample.Expected.FAILED),
        new Sample("no guess", plan, seed, List.of(Action.of("look")), Sample.Expected.REFUSED),
        new Sample(
            "spread before two bars are marked",
            plan,
            seed,
            List.of(look, mark(List.of(wrong)), fair),
            Sample.Expected.REFUSED),
        new Sample(
            "more of the same twice",
            plan,
            seed,
            List.of(look, more, more),
            Sample.Expected.REFUSED));
  }

  private static Action mark(List<Mark> marks) {
    Map<String, String> values = new HashMap<>();
    for (Mark mark : marks) values.put(mark.field(), "on");
    return new Action("mark", values);
  }

  private static Action spread(int... numbers) {
    Map<String, String> values = new HashMap<>();
    for (int box = 0; box < numbers.length; box++)
      values.put("n" + box, String.valueOf(numbers[box]));
    return new Action("spread", values);
  }

  private static Thing by(FairSampleState state, Action action) {
    String by = action.text("by");
    return Arrays.stream(Thing.values())
        .filter(thing -> thing.key().equals(by))
        .findFirst()
        .orElse(state.search().by());
  }

  /** The bars that are ticked, in the order of the screen. */
  private static List<Mark> marks(Action action) {
    return Mark.all().stream().filter(mark -> !action.text(mark.field()).isEmpty()).toList();
  }

  /**
   * A number for each box; an empty field is 0. Their sum may be anything, so that what was typed
   * is never lost.
   */
  private static List<Integer> numbers(FairSamplePlan plan, FairSampleState state, Action action) {
    List<Integer> numbers = new ArrayList<>();
    for (int box = 0; box < state.spread().size(); box++) {
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
