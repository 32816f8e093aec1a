package org.werkbank.exercise.type.sortcases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.werkbank.exercise.type.sortcases.SortCasesState.Phase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * Cases from the hall, one after the other, each into the bin it belongs to. With suggestions of an
 * invented AI: in the first half at once, in the second half after the own judgement.
 */
@ApplicationScoped
public class SortCases implements ExerciseType<SortCasesPlan, SortCasesState> {
  static final String PUT = "put-";
  static final String ALL = "all-";
  static final String FOLLOW = "follow";

  @Override
  public String key() {
    return "sort-cases";
  }

  @Override
  public SortCasesPlan plan(Parameters parameters) {
    return SortCasesBlock.read(parameters);
  }

  @Override
  public SortCasesState start(SortCasesPlan plan, Seed seed) {
    return SortCasesState.start(plan, seed);
  }

  @Override
  public SortCasesState act(SortCasesPlan plan, SortCasesState state, Action action) {
    return switch (state.phase()) {
      case GUESS -> state.guessed(guess(plan, action));
      case CARD -> state.put(plan, bin(plan, action, PUT));
      case ASKED -> state.put(plan, either(action, "change", "keep"));
      case LAID -> either(action, "next", "next") ? state.next() : state;
      case RULE -> action.name().equals("finish") ? state.done() : state.tried(rule(plan, action));
      case DONE -> throw new Invalid("problem.exercise.action");
    };
  }

  private static String guess(SortCasesPlan plan, Action action) {
    either(action, "begin", "begin");
    return action.guess(Guess.values(plan));
  }

  /** The bin an action names after these letters. */
  private static String bin(SortCasesPlan plan, Action action, String before) {
    if (!action.name().startsWith(before)) throw new Invalid("problem.exercise.action");
    String bin = action.name().substring(before.length());
    if (!plan.has(bin)) throw new Invalid("problem.exercise.action");
    return bin;
  }

  private static String rule(SortCasesPlan plan, Action action) {
    boolean follow = action.name().equals(FOLLOW) && plan.advised();
    return follow ? FOLLOW : ALL + bin(plan, action, ALL);
  }

  /** Whether it is the first of two actions. */
  private static boolean either(Action action, String one, String other) {
    if (action.name().equals(one)) return true;
    if (action.name().equals(other)) return false;
    throw new Invalid("problem.exercise.action");
  }

  @Override
  public Record scene(SortCasesPlan plan, SortCasesState state, Texts texts) {
    return SortCasesScene.of(plan, state, texts);
  }

  @Override
  public Optional<Outcome> outcome(SortCasesPlan plan, SortCasesState state) {
    if (state.phase() != Phase.DONE) return Optional.empty();
    int right = state.right(plan);
    Map<String, Double> measures = new HashMap<>();
    measures.put("cards", (double) plan.draw());
    measures.put("right", (double) right);
    if (plan.advised()) {
      for (Half half : Half.both(plan, state)) {
        String name = half.ownFirst() ? "OwnFirst" : "AiFirst";
        measures.put("misleading" + name, (double) half.misleading());
        measures.put("followed" + name, (double) half.followed());
        measures.put("right" + name, (double) half.right());
      }
    }
    return Optional.of(new Outcome(right >= plan.needed(), 100.0 * right / plan.draw(), measures));
  }

  @Override
  public List<Offer> offers() {
    return List.of(new Offer("kinds", Example.KINDS), new Offer("advice", Example.ADVICE));
  }

  @Override
  public List<Sample> samples() {
    Map<String, Object> kinds = with(Example.KINDS, "draw", 10);
    Map<String, Object> advice = with(Example.ADVICE, "draw", 10);
    Action begin = Action.of("begin", "guess", "all");
    Action never = Action.of("begin", "guess", "none");
    Action put = Action.of(PUT + "rule");
    Action next = Action.of("next");
    List<Action> lazy = new ArrayList<>(List.of(begin));
    for (int i = 0; i < 10; i++) lazy.addAll(List.of(put, next));
    lazy.add(Action.of("finish"));
    return List.of(
        new Sample(
            "each card read, then everything into one bin",
            kinds,
            1,
            sorted(kinds, 1, begin, Action.of(ALL + "rule")),
            Sample.Expected.PASSED),
        new Sample(
            "own judgement, whatever is suggested",
            advice,
            2,
            sorted(advice, 2, never, Action.of(FOLLOW)),
            Sample.Expected.PASSED),
        new Sample("everything into one bin", kinds, 1, lazy, Sample.Expected.FAILED),
        new Sample("no such guess", kinds, 1, List.of(Action.of("begin")), Sample.Expected.REFUSED),
        new Sample(
            "no such bin", kinds, 1, List.of(begin, Action.of("put-x")), Sample.Expected.REFUSED),
        new Sample("two bins", kinds, 1, List.of(begin, put, put), Sample.Expected.REFUSED),
        new Sample(
            "a rule before the last card",
            advice,
            1,
            List.of(never, Action.of(FOLLOW)),
            Sample.Expected.REFUSED));
  }

  private static Map<String, Object> with(Map<String, Object> example, String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(example);
    more.put(name, value);
    return more;
  }

  /** Puts every card where it belongs. */
  private List<Action> sorted(Map<String, Object> written, long seed, Action begin, Action rule) {
    SortCasesPlan plan = plan(new Parameters(written));
    SortCasesState state = act(plan, start(plan, new Seed(seed)), begin);
    List<Action> actions = new ArrayList<>(List.of(begin));
    while (state.phase() != Phase.RULE) {
      Action action =
          switch (state.phase()) {
            case CARD -> Action.of(PUT + state.card(plan, state.answers().size()).bin());
            case ASKED -> Action.of("keep");
            default -> Action.of("next");
          };
      actions.add(action);
      state = act(plan, state, action);
    }
    actions.addAll(List.of(rule, Action.of("finish")));
    return List.copyOf(actions);
  }
}
