package org.werkbank.exercise.type.sixweektrial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * Where an attempt is. The trials follow from the seed and the design; only what was decided is
 * kept.
 *
 * @param guess how many of twelve quick tries will look good; empty before
 * @param design as it stands
 * @param decisions on the own trial and the reports; empty where nothing was chosen yet
 * @param own what became of the own plan at the twins; null before the end
 * @param simple the same for two and two weeks; null before the end
 * @param expert the same for six and six weeks; null before the end
 */
record SixWeekTrialState(
    Seed seed,
    Phase phase,
    String guess,
    Design design,
    List<Optional<Decision>> decisions,
    Twins own,
    Twins simple,
    Twins expert) {
  private static final int EXPERT_WEEKS = 6;

  enum Phase {
    GUESS,
    QUICK,
    PLAN,
    COMMITTED,
    TRIAL,
    DONE
  }

  static SixWeekTrialState start(Seed seed) {
    List<Optional<Decision>> open = Collections.nCopies(1 + Halls.OTHERS, Optional.empty());
    return new SixWeekTrialState(seed, Phase.GUESS, "", Design.of(2, 2), open, null, null, null);
  }

  SixWeekTrialState quick(String guessed) {
    return new SixWeekTrialState(seed, Phase.QUICK, guessed, design, decisions, null, null, null);
  }

  SixWeekTrialState with(Phase next) {
    return new SixWeekTrialState(seed, next, guess, design, decisions, own, simple, expert);
  }

  /** A design that is too dear stays on the table. */
  SixWeekTrialState planned(Design planned, int budget) {
    Phase next = planned.cost() <= budget ? Phase.COMMITTED : Phase.PLAN;
    return new SixWeekTrialState(seed, next, guess, planned, decisions, null, null, null);
  }

  /** Once every decision is there, the twins follow the plan. */
  SixWeekTrialState decided(List<Optional<Decision>> chosen) {
    if (chosen.stream().anyMatch(Optional::isEmpty))
      return new SixWeekTrialState(seed, Phase.TRIAL, guess, design, chosen, null, null, null);
    RandomGenerator hidden = seed.hidden();
    Twins mine = Twins.of(hidden, design);
    return new SixWeekTrialState(
        seed,
        Phase.DONE,
        guess,
        design,
        chosen,
        mine,
        beside(mine, hidden, Design.of(2, 2)),
        beside(mine, hidden, Design.of(EXPERT_WEEKS, EXPERT_WEEKS)));
  }

  /** Whoever chose this very plan sees it once, with one result. */
  private Twins beside(Twins mine, RandomGenerator hidden, Design other) {
    return other.equals(design) ? mine : Twins.of(hidden, other);
  }

  /** The own trial, then the reports of the other halls. */
  List<Trial> trials() {
    List<Trial> trials = new ArrayList<>();
    trials.add(Halls.own(seed, design));
    trials.addAll(Halls.others(seed));
    return trials;
  }

  /** How many decisions are those the bands allow. */
  int right() {
    List<Trial> trials = trials();
    int right = 0;
    for (int i = 0; i < trials.size(); i++) {
      Decision allowed = Decision.of(trials.get(i).band());
      if (decisions.get(i).filter(allowed::equals).isPresent()) right++;
    }
    return right;
  }
}
