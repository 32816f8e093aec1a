package org.werkbank.exercise.type.whatisnormal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.exercise.type.whatisnormal.WhatIsNormalState.Phase;
import org.werkbank.exercise.type.whatisnormal.WhatIsNormalState.Results;
import org.werkbank.exercise.type.whatisnormal.WhatIsNormalState.Tried;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * E11 of the curriculum: name the normal days, try the limit, break it, fix it, watch what comes.
 */
@ApplicationScoped
public class WhatIsNormal implements ExerciseType<WhatIsNormalPlan, WhatIsNormalState> {
  static final int PASS = 80;
  static final List<String> GUESSES = List.of("yes", "no", "many");
  private static final int LEAST = 9;
  private static final int FEWEST = 5;
  private static final int MOST = 10;

  @Override
  public String key() {
    return "what-is-normal";
  }

  @Override
  public WhatIsNormalPlan plan(Parameters parameters) {
    int least = parameters.number("least", FEWEST, MOST, LEAST);
    Optional<DataTable> table = parameters.table(needs());
    Optional<OwnSeries> own = table.flatMap(OwnSeries::of);
    if (table.isPresent() && own.isEmpty())
      parameters.refuse(
          Parameters.DATA,
          "problem.exercise.normalDays",
          OwnSeries.LEAST_DAYS,
          OwnSeries.MOST_DAYS,
          Detector.LEAST_ROWS);
    int half = own.map(series -> Math.max(1, series.shownDays() / 2)).orElse(MOST);
    return new WhatIsNormalPlan(Math.min(least, half), own);
  }

  @Override
  public List<Need> needs() {
    return OwnSeries.NEEDS;
  }

  @Override
  public WhatIsNormalState start(WhatIsNormalPlan plan, Seed seed) {
    return WhatIsNormalState.start(seed);
  }

  @Override
  public WhatIsNormalState act(WhatIsNormalPlan plan, WhatIsNormalState state, Action action) {
    Phase needed =
        switch (action.name()) {
          case "guess" -> Phase.LOOKING;
          case "try", "one", "all", "restore", "lock" -> Phase.CHOOSING;
          case "back", "watch" -> Phase.SURE;
          default -> throw new Invalid("problem.exercise.action");
        };
    if (state.phase() != needed) throw new Invalid("problem.exercise.action");
    return switch (action.name()) {
      case "guess" -> state.guess(action.guess(GUESSES));
      case "try" -> tried(plan, state, choice(plan, action), day(plan, state, action), null);
      case "one" -> broken(plan, state, action, List.of(day(plan, state, action)));
      case "all" -> broken(plan, state, action, days(plan));
      case "restore" -> restored(plan, state);
      case "lock" -> lock(plan, state, action);
      case "back" -> state.with(Phase.CHOOSING, state.choice(), state.day(), false);
      default -> {
        Shown shown = plan.shown(state.seed());
        yield state.done(Results.of(shown, plan.watched(state.seed()), state.choice()));
      }
    };
  }

  private static WhatIsNormalState tried(
      WhatIsNormalPlan plan, WhatIsNormalState state, Choice choice, int day, Choice keep) {
    Tried now = choice.days().isEmpty() ? null : Tried.of(plan.shown(state.seed()), choice);
    return state.tried(choice, day, now, keep);
  }

  /** One single day, or all: what the learner had chosen is kept aside. */
  private static WhatIsNormalState broken(
      WhatIsNormalPlan plan, WhatIsNormalState state, Action action, List<Integer> days) {
    Choice sent = choice(plan, action);
    Choice keep = state.kept() == null ? sent : state.kept();
    return tried(plan, state, sent.with(days), day(plan, state, action), keep);
  }

  private static List<Integer> days(WhatIsNormalPlan plan) {
    return IntStream.rangeClosed(1, plan.days()).boxed().toList();
  }

  private static WhatIsNormalState restored(WhatIsNormalPlan plan, WhatIsNormalState state) {
    if (state.kept() == null) throw new Invalid("problem.exercise.action");
    return tried(plan, state, state.kept(), state.day(), null);
  }

  private static WhatIsNormalState lock(
      WhatIsNormalPlan plan, WhatIsNormalState state, Action action) {
    Choice choice = choice(plan, action);
    boolean enough = choice.days().size() >= plan.least();
    return state.with(
        enough ? Phase.SURE : Phase.CHOOSING, choice, day(plan, state, action), !enough);
  }

  private static Choice choice(WhatIsNormalPlan plan, Action action) {
    List<Integer> days =
        days(plan).stream().filter(day -> action.text("d" + day).equals("on")).toList();
    String sense = action.text("sense");
    if (!Choice.SENSES.contains(sense)) throw new Invalid("problem.exercise.action");
    return new Choice(days, action.text("modes").equals("apart"), sense);
  }

  private static int day(WhatIsNormalPlan plan, WhatIsNormalState state, Action action) {
    return action.number("day", 1, plan.days()).orElse(state.day());
  }

  @Override
  public Record scene(WhatIsNormalPlan plan, WhatIsNormalState state, Texts texts) {
    return state.phase() == Phase.DONE
        ? ReviewScene.of(plan, state, texts)
        : WhatIsNormalScene.of(plan, state, texts);
  }

  @Override
  public Optional<Outcome> outcome(WhatIsNormalPlan plan, WhatIsNormalState state) {
    if (state.phase() != Phase.DONE) return Optional.empty();
    Report own = state.results().own();
    Map<String, Double> measures =
        Map.of(
            "found", (double) own.found(),
            "events", (double) own.events(),
            "falseDays", (double) own.falseDays(),
            "delay", own.delay(),
            "days", (double) state.choice().days().size());
    return Optional.of(new Outcome(own.score() >= PASS, own.score(), measures));
  }

  @Override
  public List<Sample> samples() {
    return Samples.all();
  }
}
