package org.werkbank.journey.exercise;

/**
 * Three places at 12.8 kHz, a choice changed and fixed, wrecked both ways, fourteen windows of
 * which one is looked at again.
 */
class SensorSamplingJourneyIT extends ExerciseJourney {
  private static final int WINDOWS = 14;

  SensorSamplingJourneyIT() {
    super("sensor-sampling");
  }

  @Override
  void play(Hands hands) {
    hands.choose("#guess-front");
    hands.act("#go");
    hands.choose("#rate-12800");
    hands.act("#measure");
    hands.look();
    for (String place : new String[] {"rear", "foot"}) {
      hands.choose("#place-" + place);
      hands.act("#measure");
    }
    hands.act("#fix");
    hands.act("#change");
    hands.choose("#place-rear");
    hands.act("#fix");
    hands.look();
    hands.act("#confirm");
    hands.act("#slow");
    hands.act("#far");
    hands.look();
    hands.act("#windows");
    hands.look();
    for (int window = 0; window < WINDOWS; window++) hands.act(window % 3 == 0 ? "#fine" : "#bad");
    hands.look();
    hands.act("#window-5");
    hands.act("#fault");
    hands.act("#judge");
  }
}
