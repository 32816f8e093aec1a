package org.werkbank.exercise.type.readingtree;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
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
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.exercise.spi.learn.DecisionTree;
import org.werkbank.exercise.type.readingtree.Data.Rows;
import org.werkbank.exercise.type.readingtree.ReadingTreeState.Depth;
import org.werkbank.exercise.type.readingtree.ReadingTreeState.Phase;
import org.werkbank.exercise.type.readingtree.ReadingTreeState.Reading;
import org.werkbank.exercise.type.readingtree.ReadingTreeState.Summer;
import org.werkbank.exercise.type.readingtree.SeasonData.Package;
import org.werkbank.exercise.type.readingtree.Trees.Setting;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * E03 of the curriculum: follow a learned tree like a fault-finding chart, choose its depth by
 * cost, and buy the data it lacks.
 */
@ApplicationScoped
public class ReadingTree implements ExerciseType<ReadingTreePlan, ReadingTreeState> {
  static final List<String> DEPTH_GUESSES = List.of("more", "some", "less");
  static final List<Failure> SEASON_GUESSES =
      List.of(Failure.PWF, Failure.HDF, Failure.OSF, Failure.TWF);
  static final List<String> PLACES = List.of("a", "b", "c", "d");

  @Override
  public String key() {
    return "reading-tree";
  }

  /** 2: air and process are in degrees Celsius, not in kelvin. */
  @Override
  public int generatorVersion() {
    return 2;
  }

  @Override
  public ReadingTreePlan plan(Parameters parameters) {
    boolean all = parameters.word("parts", List.of("all", "tree"), "all").equals("all");
    Euros euros =
        new Euros(
            parameters.number("stop", 100, 1_900, 600),
            parameters.number("missed", 2_000, 100_000, 2_000));
    Optional<DataTable> table = parameters.table(needs());
    table.ifPresent(own -> TableData.check(own, parameters));
    return new ReadingTreePlan(all && table.isEmpty(), euros, table);
  }

  @Override
  public List<Need> needs() {
    return TableData.NEEDS;
  }

  @Override
  public List<Offer> offers() {
    return List.of(
        new Offer("tree", Map.of("parts", "tree")), new Offer("all", Map.of("parts", "all")));
  }

  @Override
  public ReadingTreeState start(ReadingTreePlan plan, Seed seed) {
    return ReadingTreeState.start(seed);
  }

  @Override
  public boolean slow(Action action) {
    return switch (action.name()) {
      case "learn", "grow", "season", "train", "finish" -> true;
      default -> false;
    };
  }

  @Override
  public void check(ReadingTreePlan plan, ReadingTreeState state, Action action) {
    boolean allowed =
        switch (action.name()) {
          case "learn" -> state.phase() == Phase.START;
          case "yes", "no" -> state.phase() == Phase.READING && !state.reading().ended();
          case "next" -> state.phase() == Phase.READING && state.reading().ended();
          case "back" -> state.phase() == Phase.READING && !state.reading().answers().isEmpty();
          case "grow" -> state.phase() == Phase.GUESS_DEPTH;
          case "depth", "wall", "fix" -> state.phase() == Phase.DEPTH;
          case "change", "season" -> state.phase() == Phase.GUESS_SEASON && seasonal(plan, action);
          case "choose" -> state.phase() == Phase.SEASON;
          case "rethink", "train" -> state.phase() == Phase.CHOSEN;
          case "finish" -> state.phase() == (plan.season() ? Phase.TRAINED : Phase.GUESS_SEASON);
          default -> false;
        };
    if (!allowed) throw new Invalid("problem.exercise.action");
    switch (action.name()) {
      case "grow" -> action.guess(DEPTH_GUESSES);
      case "season" -> action.guess(SEASON_GUESSES.stream().map(Failure::name).toList());
      case "depth", "fix" -> setting(action);
      case "choose" -> {
        if (!PLACES.contains(action.text("package")))
          throw new Invalid("problem.exercise.packageFirst");
      }
      default -> {}
    }
  }

  private static boolean seasonal(ReadingTreePlan plan, Action action) {
    return plan.season() || action.name().equals("change");
  }

  private static Setting setting(Action action) {
    OptionalInt depth = action.number("depth", 1, Trees.DEEPEST);
    String columns = action.text("columns");
    if (depth.isEmpty()) throw new Invalid("problem.exercise.depthRange", Trees.DEEPEST);
    if (!List.of("all", "measured").contains(columns)) throw new Invalid("problem.exercise.action");
    return new Setting(depth.getAsInt(), columns.equals("all"));
  }

  @Override
  public ReadingTreeState act(ReadingTreePlan plan, ReadingTreeState state, Action action) {
    check(plan, state, action);
    Reading reading = state.reading();
    return switch (action.name()) {
      case "learn" -> learn(plan, state);
      case "yes" -> state.with(Phase.READING, reading.answer(true));
      case "no" -> state.with(Phase.READING, reading.answer(false));
      case "back" -> state.with(Phase.READING, reading.back());
      case "next" -> {
        boolean last = reading.given().size() == Machine.SIX - 1;
        yield state.with(last ? Phase.GUESS_DEPTH : Phase.READING, reading.next());
      }
      case "grow" -> grow(plan, state, action.text("guess"));
      case "depth" -> state.with(Phase.DEPTH, state.depth().with(setting(action), false));
      case "wall" -> state.with(Phase.DEPTH, state.depth().with(Setting.WALL, true));
      case "fix" -> state.with(Phase.GUESS_SEASON, state.depth().with(setting(action), false));
      case "change" -> state.with(Phase.DEPTH);
      case "season" -> season(state, action.text("guess"));
      case "choose" -> choose(state, PLACES.indexOf(action.text("package")));
      case "rethink" -> state.with(Phase.SEASON, state.season().choose(null));
      case "train" -> train(state);
      default -> finish(plan, state);
    };
  }

  private static ReadingTreeState learn(ReadingTreePlan plan, ReadingTreeState state) {
    Data data = plan.data(state.seed());
    Trees trees = Trees.readable(data);
    List<Machine> six = Machine.six(data, trees.all(), state.seed());
    return state.with(
        Phase.READING,
        new Reading(data.measures(), data.measured(), trees, six, List.of(), List.of()));
  }

  private static ReadingTreeState grow(ReadingTreePlan plan, ReadingTreeState state, String guess) {
    Data data = plan.data(state.seed());
    Rows learning = data.learning();
    Trees trees = Trees.grown(data, learning);
    Rows check = data.check();
    Depth depth =
        new Depth(
            guess,
            check.values().length,
            trees.counts(learning),
            trees.counts(check),
            new Setting(1, true),
            false);
    return state.with(Phase.READING, state.reading().with(trees)).with(Phase.DEPTH, depth);
  }

  private static ReadingTreeState season(ReadingTreeState state, String guess) {
    SeasonData season = new SeasonData(state.seed());
    DecisionTree tree = season.learn(null);
    return state.with(
        Phase.SEASON,
        new Summer(guess, tree, season.inWinter(tree), season.inSummer(tree), null, null, null));
  }

  private static ReadingTreeState choose(ReadingTreeState state, int place) {
    Package chosen = new SeasonData(state.seed()).counter().get(place);
    return state.with(Phase.CHOSEN, state.season().choose(chosen));
  }

  private static ReadingTreeState train(ReadingTreeState state) {
    SeasonData season = new SeasonData(state.seed());
    DecisionTree tree = season.learn(state.season().bought());
    return state.with(Phase.TRAINED, state.season().trained(tree, season.inSummer(tree)));
  }

  private static ReadingTreeState finish(ReadingTreePlan plan, ReadingTreeState state) {
    Reading reading = state.reading();
    Result result =
        Result.of(
            plan.data(state.seed()),
            reading.trees(),
            state.depth().setting(),
            reading.paths(),
            plan.euros());
    if (!plan.season()) return state.done(result);
    SeasonData season = new SeasonData(state.seed());
    Summer summer = state.season();
    DecisionTree best =
        summer.bought() == Package.SUMMER ? summer.after() : season.learn(Package.SUMMER);
    List<Double> heat = season.heat(List.of(summer.after(), summer.before(), best));
    return state.done(result.inSummer(heat.get(0), heat.get(1), heat.get(2)));
  }

  @Override
  public Record scene(ReadingTreePlan plan, ReadingTreeState state, Texts texts) {
    return ReadingTreeScene.of(plan, state, texts);
  }

  @Override
  public Optional<Outcome> outcome(ReadingTreePlan plan, ReadingTreeState state) {
    Result result = state.result();
    if (result == null) return Optional.empty();
    Map<String, Double> measures = new HashMap<>();
    measures.put("paths", (double) result.paths());
    measures.put("share", result.share());
    measures.put("found", result.user().recall());
    measures.put("falseAlarms", (double) result.user().falseAlarms());
    if (result.seasonal()) measures.put("heat", result.heat());
    return Optional.of(new Outcome(result.passed(), result.score(), measures));
  }

  @Override
  public List<Sample> samples() {
    return Played.samples();
  }
}
