package org.werkbank.exercise.type.anonymousenough;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.Seed;

/**
 * Where an attempt is. People and tables follow from the seed; only what was chosen is kept.
 *
 * @param plan what the author wrote
 * @param guess how many of the 60 can be found in the first report; empty before
 * @param setting of the report as it stands
 * @param own whether the learner has built a report
 * @param released whether the setting was to be released
 * @param verdicts on the cases; empty where nothing was chosen yet
 */
record AnonymousEnoughState(
    AnonymousEnoughPlan plan,
    Seed seed,
    Phase phase,
    String guess,
    Setting setting,
    boolean own,
    boolean released,
    List<Optional<Verdict>> verdicts) {
  private static final int FIRST_SMALLEST = 5;

  enum Phase {
    GUESS,
    BUILD,
    CONFIRM,
    CASES,
    DONE
  }

  static AnonymousEnoughState start(AnonymousEnoughPlan plan, Seed seed) {
    return new AnonymousEnoughState(
        plan,
        seed,
        Phase.GUESS,
        "",
        new Setting(EnumSet.allOf(Filter.class), FIRST_SMALLEST, false, false),
        false,
        false,
        Collections.nCopies(TwoTables.CASES, Optional.empty()));
  }

  AnonymousEnoughState guessed(String number) {
    return new AnonymousEnoughState(
        plan, seed, Phase.BUILD, number, setting, false, false, verdicts);
  }

  AnonymousEnoughState with(Phase next) {
    return new AnonymousEnoughState(plan, seed, next, guess, setting, own, false, verdicts);
  }

  /** The boss looks at a report built like this. */
  AnonymousEnoughState built(Setting chosen) {
    return new AnonymousEnoughState(plan, seed, Phase.BUILD, guess, chosen, true, false, verdicts);
  }

  /** A report the works council did not ask for, or below the agreed size, stays on the table. */
  AnonymousEnoughState released(Setting chosen) {
    Phase next = asAgreed(chosen) ? Phase.CONFIRM : Phase.BUILD;
    return new AnonymousEnoughState(plan, seed, next, guess, chosen, true, true, verdicts);
  }

  private boolean asAgreed(Setting chosen) {
    Plant plant = plant();
    return chosen.filters().contains(plant.asked()) && chosen.smallest() >= plant.agreed();
  }

  /** Once every case has its verdict, the report of this month comes out. */
  AnonymousEnoughState judged(List<Optional<Verdict>> chosen) {
    Phase next = chosen.stream().anyMatch(Optional::isEmpty) ? Phase.CASES : Phase.DONE;
    return new AnonymousEnoughState(plan, seed, next, guess, setting, own, false, chosen);
  }

  Plant plant() {
    return Plant.of(seed, plan.asked());
  }

  List<TwoTables> cases(Plant plant) {
    return TwoTables.cases(seed, plant.teams());
  }

  /** How many verdicts are right. */
  int right() {
    List<TwoTables> cases = cases(plant());
    int right = 0;
    for (int i = 0; i < cases.size(); i++)
      if (verdicts.get(i).filter(cases.get(i).verdict()::equals).isPresent()) right++;
    return right;
  }
}
