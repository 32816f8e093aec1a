package org.werkbank.exercise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Mode;
import org.werkbank.exercise.Showing;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class PlayerTest {
  private static final Texts DE = Texts.of(Language.DE);
  private static final Optional<Outcome> PASSED = Optional.of(new Outcome(true, 90, Map.of()));

  private record Scene() {}

  private static List<String> hints(Mode mode, Optional<Outcome> outcome) {
    return Player.of(
            new Showing.Ready(
                "count", "count", new Scene(), texts(), mode, 0, outcome, Optional.empty()),
            DE)
        .hints();
  }

  private static ResourceBundle texts() {
    try (var text = new java.io.StringReader("hint.1=Look.\nhint.2=Look left.\nhint.3=It is 4.")) {
      return new PropertyResourceBundle(text);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  @Test
  void whoPractisesGetsThreeHintsWhileThereIsSomethingToDo() {
    assertEquals(
        List.of("Look.", "Look left.", "It is 4."), hints(Mode.PRACTICE, Optional.empty()));
    assertEquals(List.of(), hints(Mode.PRACTICE, PASSED));
  }

  @Test
  void aTestHasNoHints() {
    assertEquals(List.of(), hints(Mode.TEST, Optional.empty()));
    assertEquals(List.of(), hints(Mode.TEST, PASSED));
  }

  @Test
  void whoWaitsForAModelIsToldSoInWords() {
    Player player = Player.of(new Showing.Training(3), DE);
    assertTrue(player.training());
    assertEquals(DE.say("exercise.player.waiting", 3), player.message());
  }
}
