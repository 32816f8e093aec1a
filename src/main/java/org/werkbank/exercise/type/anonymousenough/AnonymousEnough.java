package org.werkbank.exercise.type.anonymousenough;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.anonymousenough.AnonymousEnoughState.Phase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * E09 of the curriculum: build a report without names, look for people in it as a curious boss
 * would, release it for next month's people, and see in five pairs of tables who is given away.
 */
@ApplicationScoped
public class AnonymousEnough implements ExerciseType<AnonymousEnoughPlan, AnonymousEnoughState> {
  /** At least this share of the groups has to be shown. */
  static final double SHOWN = .5;

  static final List<String> GUESSES = List.of("none", "few", "half", "all");
  private static final String ANY = "any";

  @Override
  public String key() {
    return "anonymous-enough";
  }

  @Override
  public AnonymousEnoughPlan plan(Parameters parameters) {
    List<String> words = new ArrayList<>(List.of(ANY));
    for (Filter filter : Filter.values()) words.add(filter.word());
    String asked = parameters.word("asked", words, ANY);
    return new AnonymousEnoughPlan(filter(asked));
  }

  @Override
  public AnonymousEnoughState start(AnonymousEnoughPlan plan, Seed seed) {
    return AnonymousEnoughState.start(plan, seed);
  }

  @Override
  public AnonymousEnoughState act(
      AnonymousEnoughPlan plan, AnonymousEnoughState state, Action action) {
    Phase needed =
        switch (action.name()) {
          case "look" -> Phase.GUESS;
          case "attack", "tear", "release" -> Phase.BUILD;
          case "change", "run" -> Phase.CONFIRM;
          case "judge" -> Phase.CASES;
          default -> throw new Invalid("problem.exercise.action");
        };
    if (state.phase() != needed) throw new Invalid("problem.exercise.action");
    return switch (action.name()) {
      case "look" -> state.guessed(action.guess(GUESSES));
      case "attack" -> state.built(setting(action));
      case "tear" -> state.built(Setting.everything());
      case "release" -> state.released(setting(action));
      case "change" -> state.with(Phase.BUILD);
      case "run" -> state.with(Phase.CASES);
      default -> state.judged(verdicts(action));
    };
  }

  @Override
  public Record scene(AnonymousEnoughPlan plan, AnonymousEnoughState state, Texts texts) {
    return AnonymousEnoughScene.of(state, texts);
  }

  @Override
  public Optional<Outcome> outcome(AnonymousEnoughPlan plan, AnonymousEnoughState state) {
    if (state.phase() != Phase.DONE) return Optional.empty();
    Plant plant = state.plant();
    Result own = Result.of(new Report(plant.thisMonth(), state.setting()), plant.asked());
    Map<String, Double> measures = new HashMap<>();
    measures.put("exposed", (double) own.exposed());
    measures.put("shown", own.share());
    measures.put("asked", own.asked());
    measures.put("verdicts", (double) state.right());
    return Optional.of(new Outcome(passed(own, state.right()), own.score(), measures));
  }

  static boolean passed(Result own, int right) {
    return own.safe() && own.useful() && right == TwoTables.CASES;
  }

  @Override
  public List<Sample> samples() {
    Map<String, Object> drawn = Map.of("asked", ANY);
    Map<String, Object> teams = Map.of("asked", "team");
    Action look = Action.of("look", "guess", "few");
    Action run = Action.of("run");
    return List.of(
        new Sample(
            "one filter, both checks, all verdicts right",
            drawn,
            1,
            List.of(look, careful(drawn, 1), run, right(drawn, 1)),
            Sample.Expected.PASSED),
        new Sample(
            "by team, after tearing it open",
            teams,
            2,
            List.of(
                look,
                Action.of("tear"),
                build("attack", Set.of(Filter.TEAM), 5, false, false),
                careful(teams, 2),
                Action.of("change"),
                careful(teams, 2),
                run,
                right(teams, 2)),
            Sample.Expected.PASSED),
        new Sample(
            "a safe report, but every pair called harmless",
            drawn,
            1,
            List.of(
                look,
                careful(drawn, 1),
                run,
                judge("nobody", "nobody", "nobody", "", "one"),
                judge("nobody", "nobody", "nobody", "nobody", "nobody")),
            Sample.Expected.FAILED),
        new Sample(
            "everything allowed, nothing checked",
            drawn,
            3,
            List.of(
                look,
                build("release", EnumSet.allOf(Filter.class), 4, false, false),
                build("release", EnumSet.allOf(Filter.class), 8, false, false),
                run,
                right(drawn, 3)),
            Sample.Expected.FAILED),
        new Sample("no guess", drawn, 1, List.of(Action.of("look")), Sample.Expected.REFUSED),
        new Sample(
            "groups of 11",
            drawn,
            1,
            List.of(look, build("attack", Set.of(Filter.AGE), 11, true, true)),
            Sample.Expected.REFUSED),
        new Sample(
            "releasing without building", drawn, 1, List.of(look, run), Sample.Expected.REFUSED));
  }

  private Action careful(Map<String, Object> parameters, long seed) {
    Plant plant = start(plan(new Parameters(parameters)), new Seed(seed)).plant();
    return build("release", Set.of(plant.asked()), plant.agreed(), true, true);
  }

  private Action right(Map<String, Object> parameters, long seed) {
    AnonymousEnoughState state = start(plan(new Parameters(parameters)), new Seed(seed));
    return judge(
        state.cases(state.plant()).stream()
            .map(pair -> pair.verdict().word())
            .toArray(String[]::new));
  }

  /** An action that sends the form of the report. */
  static Action build(
      String name, Set<Filter> filters, int smallest, boolean differences, boolean same) {
    Map<String, String> values = new HashMap<>();
    for (Filter filter : filters) values.put(filter.word(), "on");
    values.put("smallest", String.valueOf(smallest));
    if (differences) values.put("differences", "on");
    if (same) values.put("same", "on");
    return new Action(name, values);
  }

  /** An action that sends these verdicts. */
  static Action judge(String... verdicts) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < verdicts.length; i++) values.put("q" + i, verdicts[i]);
    return new Action("judge", values);
  }

  private static Setting setting(Action action) {
    Set<Filter> filters = EnumSet.noneOf(Filter.class);
    for (Filter filter : Filter.values())
      if (!action.text(filter.word()).isEmpty()) filters.add(filter);
    int smallest =
        action
            .number("smallest", Setting.FEWEST, Setting.MOST)
            .orElseThrow(
                () -> new Invalid("problem.exercise.wholeNumber", Setting.FEWEST, Setting.MOST));
    return new Setting(
        filters, smallest, !action.text("differences").isEmpty(), !action.text("same").isEmpty());
  }

  /** What was chosen; empty where nothing was. */
  private static List<Optional<Verdict>> verdicts(Action action) {
    List<Optional<Verdict>> verdicts = new ArrayList<>();
    for (int i = 0; i < TwoTables.CASES; i++) {
      String chosen = action.text("q" + i);
      Optional<Verdict> verdict =
          List.of(Verdict.values()).stream().filter(one -> one.word().equals(chosen)).findAny();
      if (verdict.isEmpty() && !chosen.isBlank()) throw new Invalid("problem.exercise.action");
      verdicts.add(verdict);
    }
    return List.copyOf(verdicts);
  }

  private static Optional<Filter> filter(String word) {
    return List.of(Filter.values()).stream().filter(one -> one.word().equals(word)).findAny();
  }
}
