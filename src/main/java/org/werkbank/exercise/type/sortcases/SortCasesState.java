package org.werkbank.exercise.type.sortcases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.sortcases.SortCasesPlan.Card;

/**
 * An attempt.
 *
 * @param order numbers of the drawn cards, as they come
 * @param guess made before the first card; empty before
 * @param answers one for each card that lies in a bin
 * @param own judgement of the card in hand, while the suggestion is looked at; empty otherwise
 * @param rules simple rules that were tried, each once
 */
public record SortCasesState(
    List<Integer> order,
    Phase phase,
    String guess,
    List<Answer> answers,
    String own,
    List<String> rules) {

  /** Where the learner is. */
  enum Phase {
    GUESS,
    CARD,
    ASKED,
    LAID,
    RULE,
    DONE
  }

  /**
   * What became of a card.
   *
   * @param first bin that was chosen at first
   * @param last bin in which it lies
   */
  record Answer(String first, String last) {}

  static SortCasesState start(SortCasesPlan plan, Seed seed) {
    return new SortCasesState(Draw.of(plan, seed), Phase.GUESS, "", List.of(), "", List.of());
  }

  SortCasesState guessed(String value) {
    return new SortCasesState(order, Phase.CARD, value, answers, own, rules);
  }

  /**
   * The card in hand goes into this bin; where the suggestion comes second and is another one, it
   * is shown first.
   */
  SortCasesState put(SortCasesPlan plan, String bin) {
    boolean second = plan.advised() && answers.size() >= plan.firstHalf();
    if (second && !card(plan, answers.size()).ai().bin().equals(bin))
      return new SortCasesState(order, Phase.ASKED, guess, answers, bin, rules);
    return laid(new Answer(bin, bin));
  }

  /** After a look at the suggestion. */
  SortCasesState put(SortCasesPlan plan, boolean change) {
    return laid(new Answer(own, change ? card(plan, answers.size()).ai().bin() : own));
  }

  private SortCasesState laid(Answer answer) {
    List<Answer> all = new ArrayList<>(answers);
    all.add(answer);
    return new SortCasesState(order, Phase.LAID, guess, List.copyOf(all), "", rules);
  }

  SortCasesState next() {
    Phase next = answers.size() < order.size() ? Phase.CARD : Phase.RULE;
    return new SortCasesState(order, next, guess, answers, own, rules);
  }

  SortCasesState tried(String rule) {
    if (rules.contains(rule)) return this;
    List<String> all = new ArrayList<>(rules);
    all.add(rule);
    return new SortCasesState(order, phase, guess, answers, own, List.copyOf(all));
  }

  SortCasesState done() {
    return new SortCasesState(order, Phase.DONE, guess, answers, own, rules);
  }

  Card card(SortCasesPlan plan, int at) {
    return plan.cards().get(order.get(at));
  }

  boolean right(SortCasesPlan plan, int at) {
    return answers.get(at).last().equals(card(plan, at).bin());
  }

  /** Cards that lie right. */
  int right(SortCasesPlan plan) {
    int right = 0;
    for (int i = 0; i < answers.size(); i++) if (right(plan, i)) right++;
    return right;
  }

  /** Cards that would lie right if all of them went into one bin; empty: where the AI says. */
  int rightBy(SortCasesPlan plan, Optional<String> bin) {
    int right = 0;
    for (int number : order) {
      Card card = plan.cards().get(number);
      if (card.bin().equals(bin.orElseGet(() -> card.ai().bin()))) right++;
    }
    return right;
  }
}
