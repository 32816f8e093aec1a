package org.werkbank.journey.exercise;

/** Everything from one box, then what the bars teach: the same from every box. */
class FairSampleJourneyIT extends ExerciseJourney {
  private static final int BOXES = 6;

  FairSampleJourneyIT() {
    super("fair-sample");
  }

  @Override
  void play(Hands hands) {
    int parts = Integer.parseInt(hands.one(".fs-spread").getAttribute("data-parts"));
    hands.set("#n0", parts);
    hands.act("#spread");
    hands.look();
    hands.choose("[id='guess-C']");
    hands.act("#train");
    hands.look();
    hands.act("#again");
    for (int box = 0; box < BOXES; box++) hands.set("#n" + box, parts / BOXES);
    hands.act("#spread");
    hands.look();
    hands.act("#train");
  }
}
