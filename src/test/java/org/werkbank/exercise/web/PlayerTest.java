package org.werkbank.exercise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Showing;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class PlayerTest {
  private static final Texts DE = Texts.of(Language.DE);

  @Test
  void whoWaitsForAModelIsToldSoInWords() {
    Player player = Player.of(new Showing.Training(3), DE);
    assertTrue(player.training());
    assertEquals(DE.say("exercise.player.waiting", 3), player.message());
  }
}
