package org.werkbank.exercise.type.wordmachine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.AsksMachine.Part;
import org.werkbank.exercise.spi.AsksMachine.Support;

class SourceCheckTest {
  private static final List<String> PASSAGES =
      List.of(
          "5.4.2 Waschanlage, Zuführung: Wartung. Schrauben anziehen, Drehmoment 65 Nm.",
          "3.4.2 Säge, Zuführung: Wartung. Schrauben anziehen, Drehmoment 50 Nm.");

  private static List<Support> supports(String answer) {
    return SourceCheck.of(answer, PASSAGES).stream().map(Part::support).toList();
  }

  @Test
  void aValueWithItsSectionIsSupported() {
    assertEquals(List.of(Support.SUPPORTED), supports("Drehmoment 65 Nm (Abschnitt 5.4.2)."));
  }

  @Test
  void aValueOfAnotherSectionIsNot() {
    assertEquals(List.of(Support.UNSUPPORTED), supports("Drehmoment 50 Nm (Abschnitt 5.4.2)."));
  }

  @Test
  void aValueNobodyWroteIsNot() {
    assertEquals(
        List.of(Support.NOTHING, Support.UNSUPPORTED),
        supports("Zieh die Schrauben über Kreuz an. Nimm 6,5 Nm."));
  }

  @Test
  void aRefusalInWordsHasNothingToCheck() {
    assertEquals(List.of(Support.NOTHING), supports("Das steht nicht in den Abschnitten."));
  }
}
