package org.werkbank.exercise.type.stepin;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.Seed;

/**
 * Stage A after some actions.
 *
 * @param guess which way the learner thinks is cheapest; empty before
 * @param welds the thirty that count
 * @param own own judgement of each weld so far: weak?
 * @param choices one for each weld that is decided; as many as judgements, or one less
 */
record Shift(Step step, String guess, List<Weld> welds, List<Boolean> own, List<Choice> choices) {
  private static final int WELDS = 10;
  private static final int TRIAL = 11;

  /** Most pull tests of a passed series: half of it. */
  static final int PULLS = 15;

  /**
   * GUESS: nothing seen yet. READY: the trial is offered. TRIED: its result. JUDGE: a weld, without
   * the AI. CHOOSE: the same with the AI's suggestion. PULLED: its pull test.
   */
  enum Step {
    GUESS,
    READY,
    TRIED,
    JUDGE,
    CHOOSE,
    PULLED,
    DONE
  }

  static Shift start(Seed seed) {
    return new Shift(Step.GUESS, "", Batch.draw(seed.stream(WELDS)), List.of(), List.of());
  }

  /** The ten welds of the trial, which count for nothing. */
  static List<Weld> trial(Seed seed) {
    return Batch.trial(seed.stream(TRIAL));
  }

  Shift guessed(String what) {
    return new Shift(Step.READY, what, welds, own, choices);
  }

  Shift with(Step next) {
    return new Shift(next, guess, welds, own, choices);
  }

  Shift judge(boolean weak) {
    return new Shift(Step.CHOOSE, guess, welds, and(own, weak), choices);
  }

  Shift choose(Choice choice) {
    Shift after = new Shift(Step.PULLED, guess, welds, own, and(choices, choice));
    return choice == Choice.PULL ? after : after.next();
  }

  /** The next weld, or the end. */
  Shift next() {
    return with(choices.size() == welds.size() ? Step.DONE : Step.JUDGE);
  }

  /** The weld on the bench. */
  Weld weld() {
    return welds.get(at());
  }

  /** Its number from 0. */
  int at() {
    return step == Step.PULLED ? choices.size() - 1 : choices.size();
  }

  int pulls() {
    return (int) choices.stream().filter(choice -> choice == Choice.PULL).count();
  }

  /** What everything decided so far cost and how it went. */
  Ledger ledger() {
    return Ledger.of(welds.subList(0, choices.size()), choices);
  }

  /**
   * How many own judgements were changed for the AI's suggestion, and how many of those were right.
   */
  int[] given() {
    int changed = 0;
    int right = 0;
    for (int i = 0; i < choices.size(); i++) {
      boolean otherwise = own.get(i) != welds.get(i).suggestsWeak();
      if (!otherwise || !choices.get(i).follows(welds.get(i))) continue;
      changed++;
      if (own.get(i) == welds.get(i).weak()) right++;
    }
    return new int[] {changed, right};
  }

  /** 100 for the expert's cost, 0 for that of accepting everything. */
  double score() {
    double accept = Ledger.of(welds, Way.ACCEPT).cost();
    double expert = Ledger.of(welds, Way.EXPERT).cost();
    double score = 100 * (accept - ledger().cost()) / (accept - expert);
    return Math.max(0, Math.min(100, score));
  }

  boolean passed() {
    Ledger own = ledger();
    return score() >= 60 && own.over() <= .30 && own.under() <= .15 && own.pulls() <= PULLS;
  }

  private static <T> List<T> and(List<T> before, T more) {
    List<T> all = new ArrayList<>(before);
    all.add(more);
    return List.copyOf(all);
  }
}
