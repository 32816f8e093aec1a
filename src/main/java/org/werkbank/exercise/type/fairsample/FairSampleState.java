package org.werkbank.exercise.type.fairsample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.LogisticRegression;

/**
 * An attempt after some actions.
 *
 * @param spread parts from each of the six boxes, as last sent
 * @param guess supplier the learner expects to be weakest (A, B, C), {@code all} for no difference,
 *     empty before
 * @param trials one or two
 * @param others what other choices would have brought; null before the first training
 */
public record FairSampleState(
    Seed seed, Phase phase, List<Integer> spread, String guess, List<Trial> trials, Others others) {

  /**
   * SPREADING: choosing numbers. COMMITTED: numbers fixed, not trained. RESULT: bars of the first
   * try. DONE: debrief.
   */
  public enum Phase {
    SPREADING,
    COMMITTED,
    RESULT,
    DONE
  }

  /**
   * One training.
   *
   * @param checked balanced accuracy of each box, on the parts shown after the first try
   * @param hidden the same on the parts that count
   */
  public record Trial(List<Integer> spread, List<Double> checked, List<Double> hidden) {
    static Trial of(Seed seed, List<Integer> spread) {
      LogisticRegression model = Crimps.learn(seed, spread);
      return new Trial(spread, Crimps.checked(seed, model), Crimps.hidden(seed, model));
    }
  }

  /** The simple choice, everything from box one, and the expert's, the same from every box. */
  public record Others(Trial simple, Trial expert) {
    static Others of(Seed seed, int parts) {
      List<Integer> simple = new ArrayList<>(Collections.nCopies(Crimps.BOXES, 0));
      simple.set(0, parts);
      List<Integer> expert = new ArrayList<>();
      for (int box = 0; box < Crimps.BOXES; box++) {
        expert.add(parts / Crimps.BOXES + (box < parts % Crimps.BOXES ? 1 : 0));
      }
      return new Others(Trial.of(seed, List.copyOf(simple)), Trial.of(seed, List.copyOf(expert)));
    }
  }

  static FairSampleState start(Seed seed) {
    List<Integer> nothing = List.copyOf(Collections.nCopies(Crimps.BOXES, 0));
    return new FairSampleState(seed, Phase.SPREADING, nothing, "", List.of(), null);
  }

  FairSampleState with(Phase next) {
    return new FairSampleState(seed, next, spread, guess, trials, others);
  }

  FairSampleState spread(List<Integer> numbers, int parts) {
    boolean all = numbers.stream().mapToInt(Integer::intValue).sum() == parts;
    return new FairSampleState(
        seed, all ? Phase.COMMITTED : Phase.SPREADING, numbers, guess, trials, others);
  }

  /** Trains. The second try is the last. */
  FairSampleState train(String guessed, int parts) {
    List<Trial> now = new ArrayList<>(trials);
    now.add(Trial.of(seed, spread));
    boolean first = trials.isEmpty();
    Others compared = first ? Others.of(seed, parts) : others;
    return new FairSampleState(
        seed,
        first ? Phase.RESULT : Phase.DONE,
        spread,
        first ? guessed : guess,
        List.copyOf(now),
        compared);
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
