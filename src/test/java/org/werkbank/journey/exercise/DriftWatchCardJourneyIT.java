package org.werkbank.journey.exercise;

/** Zero on every card, what that brings, then a number for each machine by its prices. */
class DriftWatchCardJourneyIT extends ExerciseJourney {

  DriftWatchCardJourneyIT() {
    super("drift-watch?offer=2");
  }

  @Override
  void play(Hands hands) {
    hands.choose("#guess-no");
    hands.act("#guess");
    hands.look();
    hands.act("#try");
    hands.look();
    for (int machine = 0; machine < 3; machine++) {
      String prices = hands.one(".dw-machine >> nth=" + machine).textContent();
      int daily = prices.contains("250") ? 20 : prices.contains("12") ? 2 : 5;
      hands.choose("#daily" + machine + "-" + daily);
    }
    hands.choose("#red-MEASURE");
    hands.choose("#proof-yes");
    hands.act("#release");
    hands.look();
    hands.choose("#plate-" + hands.text(".dw-plate").replaceAll("\\D", ""));
    hands.act("#confirm");
  }
}
