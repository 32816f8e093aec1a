package org.werkbank.journey.exercise;

/** A plan that is too dear, then six and six weeks, one decision forgotten, then all of them. */
class SixWeekTrialJourneyIT extends ExerciseJourney {
  SixWeekTrialJourneyIT() {
    super("six-week-trial");
  }

  @Override
  void play(Hands hands) {
    hands.choose("#guess-four");
    hands.act("#quick");
    hands.look();
    hands.act("#begin");
    hands.set("#before", 12);
    hands.set("#during", 12);
    hands.act("#plan");
    hands.look();
    hands.set("#before", 6);
    hands.set("#during", 6);
    hands.choose("#measure-week");
    hands.act("#plan");
    hands.look();
    hands.act("#run");
    hands.look();
    hands.choose("#d0-extend");
    hands.act("#decide");
    hands.look();
    for (int report = 1; report < 5; report++) hands.choose("#d" + report + "-scale");
    hands.act("#decide");
  }
}
