package org.werkbank.journey.exercise;

/** Everything open, then groups that are too small, then both checks; one verdict forgotten. */
class AnonymousEnoughJourneyIT extends ExerciseJourney {
  AnonymousEnoughJourneyIT() {
    super("anonymous-enough");
  }

  @Override
  void play(Hands hands) {
    hands.choose("#guess-few");
    hands.act("#look");
    hands.look();
    hands.act("#tear");
    hands.look();
    hands.set("#smallest", 4);
    hands.act("#release");
    hands.look();
    hands.set("#smallest", 10);
    hands.tick("#differences");
    hands.tick("#same");
    hands.act("#attack");
    hands.look();
    hands.act("#release");
    hands.look();
    hands.act("#run");
    hands.choose("#q0-nobody");
    hands.act("#judge");
    hands.look();
    for (int pair = 1; pair < 5; pair++) hands.choose("#q" + pair + "-both");
    hands.act("#judge");
  }
}
