package org.werkbank.exercise.type.sortcases;

import java.util.List;
import org.werkbank.exercise.type.sortcases.SortCasesPlan.Card;

/**
 * One half of the cards with suggestions.
 *
 * @param ownFirst whether the own judgement came before the suggestion
 * @param misleading wrong suggestions
 * @param followed wrong suggestions in whose bin the card lies
 * @param right cards that lie right
 */
record Half(boolean ownFirst, int cards, int misleading, int followed, int right) {

  static List<Half> both(SortCasesPlan plan, SortCasesState state) {
    int middle = plan.firstHalf();
    return List.of(
        of(plan, state, false, 0, middle), of(plan, state, true, middle, state.order().size()));
  }

  private static Half of(
      SortCasesPlan plan, SortCasesState state, boolean ownFirst, int from, int to) {
    int misleading = 0;
    int followed = 0;
    int right = 0;
    for (int i = from; i < to; i++) {
      Card card = state.card(plan, i);
      if (card.misleads()) misleading++;
      if (card.misleads() && state.answers().get(i).last().equals(card.ai().bin())) followed++;
      if (state.right(plan, i)) right++;
    }
    return new Half(ownFirst, to - from, misleading, followed, right);
  }
}
