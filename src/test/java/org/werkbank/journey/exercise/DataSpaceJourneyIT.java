package org.werkbank.journey.exercise;

/** Both tries with made-up data, a contract changed once, two negotiations. */
class DataSpaceJourneyIT extends ExerciseJourney {
  DataSpaceJourneyIT() {
    super("data-space");
  }

  @Override
  void play(Hands hands) {
    hands.choose("#guess-chain");
    hands.act("#guess");
    hands.look();
    hands.act("#probe-nothing");
    hands.act("#probe-all");
    hands.look();
    hands.act("#begin");
    hands.look();
    hands.choose("#f-defects-ab");
    hands.choose("#f-process-a");
    hands.choose("#a-p1");
    hands.choose("#b-group");
    hands.choose("#term-months_12");
    hands.choose("#frequency-shift");
    hands.act("#seal");
    hands.press("#ds-policies > summary");
    hands.look();
    hands.act("#change");
    hands.choose("#b-p2");
    hands.act("#seal");
    hands.act("#negotiate");
    hands.look();
    hands.act("#again");
    hands.choose("#b-network");
    hands.act("#seal");
    hands.act("#negotiate");
    hands.look();
    hands.act("#finish");
  }
}
