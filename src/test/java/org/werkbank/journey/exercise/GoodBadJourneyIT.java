package org.werkbank.journey.exercise;

/** The picture in words: whatever has a size in millimetres is a fault. */
class GoodBadJourneyIT extends ExerciseJourney {
  private static final String WORDS = ".part-bench details p";

  GoodBadJourneyIT() {
    super("good-bad");
  }

  @Override
  void play(Hands hands) {
    while (hands.one(WORDS).count() > 0)
      hands.act(hands.text(WORDS).matches("(?s).*\\d.*") ? "#bad" : "#good");
    hands.look();
    hands.act("#train");
  }
}
