package org.werkbank.exercise.type.fairsample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.werkbank.exercise.spi.Seed;

/**
 * An attempt after some actions.
 *
 * @param search what stage 2 shows before there are boxes; null in stage 1 and before the guess
 * @param marks the two bars that become columns; empty in stage 1 and before they are fixed
 * @param spread parts from each box, as last sent
 * @param guess what the learner expects, one of {@link Crates#guesses}; empty before
 * @param trials one or two
 * @param others what other choices would have brought; null before the first training
 */
public record FairSampleState(
    Seed seed,
    Phase phase,
    Search search,
    List<Mark> marks,
    List<Integer> spread,
    String guess,
    List<Trial> trials,
    Others others) {

  /**
   * STORY: the guess of stage 2. SEARCHING: marking bars in stage 2. SPREADING: choosing numbers.
   * COMMITTED: numbers fixed, not trained. RESULT: bars of the first try. DONE: debrief.
   */
  public enum Phase {
    STORY,
    SEARCHING,
    SPREADING,
    COMMITTED,
    RESULT,
    DONE
  }

  /**
   * What the model of stage 2 is worth before anything is marked.
   *
   * @param by the recorded thing the learner looks at
   * @param bars balanced accuracy of each value of each thing
   * @param more the lowest bar with 240 parts more; negative before they are tried
   */
  record Search(Thing by, List<List<Double>> bars, double more) {}

  /**
   * One training.
   *
   * @param marks the bars that were columns; empty in stage 1
   * @param checked balanced accuracy of each box, on the parts shown after the first try
   * @param lowest the lowest of all bars that could be looked at on these parts
   * @param hidden the same of each group that counts, on the parts that count
   */
  public record Trial(
      List<Mark> marks,
      List<Integer> spread,
      List<Double> checked,
      double lowest,
      List<Double> hidden) {
    private static final double EQUAL = .05;

    /** Of boxes that are the groups. */
    static Trial of(List<Integer> spread, List<Double> checked, List<Double> hidden) {
      return new Trial(List.of(), spread, checked, Collections.min(checked), hidden);
    }

    /** The worst group that counts. */
    double worst() {
      return Collections.min(hidden);
    }

    /** Boxes within 5 of 100 of each other count as equal. */
    boolean equal() {
      return Collections.max(checked) - Collections.min(checked) < EQUAL;
    }

    int weakestBox() {
      return checked.indexOf(Collections.min(checked));
    }
  }

  /** The simple choice and the expert's. */
  public record Others(Trial simple, Trial expert) {}

  static FairSampleState start(FairSamplePlan plan, Seed seed) {
    Phase first = plan.searching() ? Phase.STORY : Phase.SPREADING;
    List<Integer> nothing = Collections.nCopies(plan.crates(seed, List.of()).count(), 0);
    return new FairSampleState(
        seed, first, null, List.of(), List.copyOf(nothing), "", List.of(), null);
  }

  FairSampleState with(Phase next) {
    return new FairSampleState(seed, next, search, marks, spread, guess, trials, others);
  }

  /** Measures the model without marks for every bar. */
  FairSampleState look(String guessed) {
    Recorded recorded = new Recorded(seed);
    List<List<Double>> bars = recorded.bars(recorded.taken(MarkedBoxes.TAKEN), List.of());
    Search found = new Search(Thing.SUPPLIER, bars, -1);
    return new FairSampleState(
        seed, Phase.SEARCHING, found, marks, spread, guessed, trials, others);
  }

  /** Learns from more parts of the same. */
  FairSampleState more(Thing by, List<Mark> ticked) {
    Recorded recorded = new Recorded(seed);
    double lowest =
        Recorded.weakest(
            recorded.bars(recorded.taken(MarkedBoxes.TAKEN + MarkedBoxes.MORE), List.of()));
    return marked(Phase.SEARCHING, new Search(by, search.bars, lowest), ticked);
  }

  /** Two marks make boxes; any other number is kept to be put right. */
  FairSampleState mark(Thing by, List<Mark> ticked) {
    Phase next = ticked.size() == MarkedBoxes.MARKS ? Phase.SPREADING : Phase.SEARCHING;
    return marked(next, new Search(by, search.bars, search.more), ticked);
  }

  private FairSampleState marked(Phase next, Search seen, List<Mark> ticked) {
    return new FairSampleState(seed, next, seen, ticked, spread, guess, trials, others);
  }

  FairSampleState spread(List<Integer> numbers, int parts) {
    boolean all = numbers.stream().mapToInt(Integer::intValue).sum() == parts;
    Phase next = all ? Phase.COMMITTED : Phase.SPREADING;
    return new FairSampleState(seed, next, search, marks, numbers, guess, trials, others);
  }

  /** Trains. The second try is the last. */
  FairSampleState train(String guessed, FairSamplePlan plan) {
    Crates crates = plan.crates(seed, marks);
    List<Trial> now = new ArrayList<>(trials);
    now.add(crates.train(spread));
    boolean first = trials.isEmpty();
    Others compared =
        first ? new Others(crates.simple(plan.parts()), crates.expert(plan.parts())) : others;
    return new FairSampleState(
        seed,
        first ? Phase.RESULT : Phase.DONE,
        search,
        marks,
        spread,
        guess.isEmpty() ? guessed : guess,
        List.copyOf(now),
        compared);
  }

  /**
   * What each group has to reach. With an own table it is what the same from every box reaches on
   * the parts shown, less .03, but no more than .90 and no less than .55; known after the first
   * training.
   */
  double goal(FairSamplePlan plan) {
    if (plan.table().isEmpty() || others == null) return FairSample.PASS;
    double equal = Math.floor(100 * others.expert().lowest()) / 100 - .03;
    return Math.max(.55, Math.min(FairSample.PASS, equal));
  }

  int taken() {
    return spread.stream().mapToInt(Integer::intValue).sum();
  }

  boolean firstTry() {
    return trials.isEmpty();
  }

  /** The try that counts. */
  Trial last() {
    return trials.get(trials.size() - 1);
  }
}
