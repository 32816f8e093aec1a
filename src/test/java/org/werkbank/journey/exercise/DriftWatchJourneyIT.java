package org.werkbank.journey.exercise;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Looks away for a month, sees what that brought, stops a machine once on proof or at the latest on
 * day 20, and runs three months to the end.
 */
class DriftWatchJourneyIT extends ExerciseJourney {
  private static final int LATEST = 20;

  DriftWatchJourneyIT() {
    super("drift-watch?offer=1");
  }

  @Override
  void play(Hands hands) {
    hands.choose("#guess-part");
    hands.act("#guess");
    hands.look();
    hands.act("#ignore");
    hands.look();
    hands.act("#next");
    for (int month = 1; month <= 3; month++) {
      month(hands, month);
      hands.act("#next");
    }
  }

  private static void month(Hands hands, int month) {
    boolean stopped = month > 1;
    while (hands.one("#stretch").count() > 0) {
      hands.choose("#sample-10");
      hands.act("#stretch");
      if (stopped || hands.one("#stop").count() == 0) continue;
      int day = Integer.parseInt(hands.one("#look").inputValue());
      boolean proof = hands.text(".dw-said").matches("(?s).*(kein Zufall|no longer chance).*");
      if (!proof && day < LATEST) continue;
      stop(hands);
      stopped = true;
    }
    assertTrue(stopped, "the machine was stopped once");
  }

  private static void stop(Hands hands) {
    hands.look();
    hands.act("#stop");
    hands.look();
    hands.choose("#plate-" + hands.text(".dw-plate").replaceAll("\\D", ""));
    hands.act("#learn");
    hands.look();
  }
}
