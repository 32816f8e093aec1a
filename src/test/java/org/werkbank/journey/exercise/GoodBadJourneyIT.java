package org.werkbank.journey.exercise;

/** The picture in words: whatever has a size in millimetres is a fault. */
class GoodBadJourneyIT extends ExerciseJourney {
  private static final String WORDS = ".part-bench details p";

  GoodBadJourneyIT() {
    super("good-bad");
  }

  @Override
  void play(Hands hands) {
    labels(hands);
    hands.look();
    hands.act("#train");
  }

  /** All parts there are, until none lies on the bench. */
  static void labels(Hands hands) {
    while (hands.one(WORDS).count() > 0)
      hands.act(hands.text(WORDS).matches("(?s).*\\d.*") ? "#bad" : "#good");
  }
}
