package org.werkbank.exercise.type.stepin;

import java.util.List;

/**
 * What a series of decisions cost, and how it went with the AI.
 *
 * @param cost euro
 * @param escaped weak welds that went on
 * @param scrapped good welds thrown out
 * @param pulls pull tests
 * @param over share of the wrong suggestions that were followed
 * @param under share of the right suggestions that were overridden
 */
record Ledger(int cost, int escaped, int scrapped, int pulls, double over, double under) {

  /**
   * @param choices one for each weld
   */
  static Ledger of(List<Weld> welds, List<Choice> choices) {
    int cost = 0, escaped = 0, scrapped = 0, pulls = 0, wrong = 0, followed = 0, overridden = 0;
    for (int i = 0; i < welds.size(); i++) {
      Weld weld = welds.get(i);
      Choice choice = choices.get(i);
      cost += choice.cost(weld);
      if (choice.throwsOut(weld) != weld.weak()) {
        if (weld.weak()) escaped++;
        else scrapped++;
      }
      if (choice == Choice.PULL) pulls++;
      if (weld.suggestsWrong()) {
        wrong++;
        if (choice.follows(weld)) followed++;
      } else if (choice != Choice.PULL && !choice.follows(weld)) {
        overridden++;
      }
    }
    return new Ledger(
        cost,
        escaped,
        scrapped,
        pulls,
        share(followed, wrong),
        share(overridden, welds.size() - wrong));
  }

  static Ledger of(List<Weld> welds, Way way) {
    return of(welds, welds.stream().map(way::of).toList());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
