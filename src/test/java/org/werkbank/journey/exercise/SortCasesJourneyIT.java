package org.werkbank.journey.exercise;

/** Every card into the first bin, one rule tried, and all cards seen at the end. */
class SortCasesJourneyIT extends ExerciseJourney {
  SortCasesJourneyIT() {
    super("sort-cases?offer=kinds");
  }

  @Override
  void play(Hands hands) {
    hands.choose("#guess-all");
    hands.act("#begin");
    hands.look();
    for (int card = 1; hands.one("#finish").count() == 0; card++) {
      hands.act("#put-rule");
      if (card == 1) hands.look();
      hands.act("#next");
    }
    hands.look();
    hands.act("#all-model");
    hands.look();
    hands.act("#finish");
  }
}
