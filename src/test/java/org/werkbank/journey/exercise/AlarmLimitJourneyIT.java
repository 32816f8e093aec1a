package org.werkbank.journey.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** A limit by euros, one sensor set firm, once into the wall, and the weeks that count. */
class AlarmLimitJourneyIT extends ExerciseJourney {
  AlarmLimitJourneyIT() {
    super("alarm-limit");
  }

  @Override
  void play(Hands hands) {
    hands.choose("[id='guess-none']");
    hands.act("#guess");
    String before = hands.text(".kit-total");
    hands.choose("[id='hold-5']");
    assertNotEquals(before, hands.text(".kit-total"), "the bill follows the hold time at once");
    hands.press(".al-tiles button[value='look-3']");
    assertEquals("3", hands.one("#al-fan").inputValue());
    hands.look();
    String free = hands.text("[data-amount='4']");
    hands.act("#fix");
    assertNotEquals(free, hands.text("[data-amount='4']"), "a firm sensor costs");
    hands.act("#wall");
    hands.look();
    hands.act("#back");
    hands.act("#lock");
    hands.look();
    hands.act("#finish");
  }
}
