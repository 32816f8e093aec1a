package org.werkbank.journey.exercise;

/**
 * Full speed and no distance, then as slow as the line allows and as far as the aisle, then fixed.
 */
class StepInCellJourneyIT extends ExerciseJourney {
  private static final double SLOWEST = .25;
  private static final double FASTEST = 1.5;
  private static final double STEP = .05;

  StepInCellJourneyIT() {
    super("step-in?offer=b");
  }

  @Override
  void play(Hands hands) {
    hands.choose("#guess-smaller");
    hands.act("#si-guess");
    hands.look();
    hands.act("#si-rash");
    hands.look();
    hands.set("#distance", Double.parseDouble(hands.one(".si-floor").getAttribute("data-aisle")));
    for (double speed = SLOWEST; speed <= FASTEST; speed += STEP) {
      hands.set("#speed", Math.round(speed * 100) / 100.0);
      if (hands.one(".si-said.s-ok").count() > 0) break;
    }
    hands.choose("#guard-camera");
    hands.act("#si-run");
    hands.look();
    hands.choose("#guard-scanner");
    hands.act("#si-run");
    hands.look();
    hands.act("#si-lock");
    hands.look();
    hands.act("#si-finish");
  }
}
