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
    for (int machine = 0; machine < 5; machine++) {
      String prices = hands.one(".dw-machine >> nth=" + machine).textContent();
      int missed = Integer.parseInt(prices.replaceAll("(?s)^\\D*(\\d+).*$", "$1"));
      int measured = Integer.parseInt(prices.replaceAll("(?s)^\\D*\\d+\\D+(\\d+).*$", "$1"));
      int daily = missed < 10 ? 0 : missed < 2 * measured ? 1 : missed < 100 ? 5 : 20;
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
