package org.werkbank.journey.exercise;

/**
 * The lamp is changed: first one measure too few, then fresh pictures and the limit, then the white
 * tile in place of the fresh pictures, and the limit is moved.
 */
class GoodBadLampJourneyIT extends ExerciseJourney {
  GoodBadLampJourneyIT() {
    super("good-bad?offer=abc");
  }

  @Override
  void play(Hands hands) {
    GoodBadJourneyIT.labels(hands);
    hands.act("#train");
    hands.look();
    hands.act("#lamp");
    hands.look();
    hands.choose("#guess-rejects");
    hands.act("#switch");
    hands.look();
    hands.act("#repair");
    hands.tick("#measure-fresh");
    hands.act("#choose");
    hands.look();
    hands.tick("#measure-limit");
    hands.act("#choose");
    hands.look();
    GoodBadJourneyIT.labels(hands);
    hands.act("#ready");
    hands.act("#change");
    hands.tick("#measure-fresh");
    hands.tick("#measure-tile");
    hands.act("#choose");
    hands.look();
    hands.act("#train");
    hands.set("#limit", 45);
    hands.look();
    hands.act("#release");
  }
}
