package org.werkbank.journey.exercise;

/** With an invented AI: its suggestion at once, then after the own judgement; followed and not. */
class SortCasesAdviceJourneyIT extends ExerciseJourney {
  private static final String[] BINS = {"#put-run", "#put-check", "#put-stop"};

  SortCasesAdviceJourneyIT() {
    super("sort-cases?offer=advice");
  }

  @Override
  void play(Hands hands) {
    hands.choose("#guess-none");
    hands.act("#begin");
    int asked = 0;
    for (int card = 0; hands.one("#finish").count() == 0; card++) {
      if (card == 0 || card == 3) hands.look();
      hands.act(BINS[card % BINS.length]);
      if (hands.one("#keep").count() > 0) {
        if (asked == 0) hands.look();
        hands.act(asked++ == 0 ? "#change" : "#keep");
      }
      if (card == 0) hands.look();
      hands.act("#next");
    }
    hands.act("#follow");
    hands.look();
    hands.act("#finish");
  }
}
