package org.werkbank.exercise.type.wordmachine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.werkbank.exercise.type.wordmachine.SourceCheck.Passage;

class SourceCheckTest {
  private static final Passage WASHER =
      new Passage(
          "5.4.2 Waschanlage, Zuführung: Wartung",
          "Alle 450 Stunden, nach jeder Störung. Schrauben anziehen, Drehmoment 65 Nm.");
  private static final Passage SAW =
      new Passage(
          "3.4.1 Säge, Zuführung: Störung E347",
          "Ursache: Luft. Leitung entlüften. Sensor mit Tuch reinigen.");
  private static final List<Passage> BOTH = List.of(WASHER, SAW);

  private static List<Passage> sources(String sentence) {
    return SourceCheck.sources(sentence, BOTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Drehmoment 65 Nm (Abschnitt 5.4.2).",
        "Nimm 65\u00a0Nm.",
        "Nimm 65nm.",
        "Das Drehmoment ist 65.",
        "Abschnitt 5.4.2: alle 450 Stunden.",
        "Schrauben anziehen!"
      })
  void whatOneSectionSaysStandsThere(String sentence) {
    assertEquals(List.of(WASHER), sources(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sensor mit Tuch reinigen.", "E347: siehe Abschnitt 3.4.1", "leitung entlüften"})
  void actionsAndCodesStandInTheOther(String sentence) {
    assertEquals(List.of(SAW), sources(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nimm 6,5 Nm. | 6,5 Nm",
        "Alle 65 Stunden. | 65 Stunden",
        "Meldung E348, Abschnitt 5.4.2. | E348",
        "Zwischen 50 und 65 Nm. | 50 und",
        "Wartung alle 1.000 Stunden. | 1.000 Stunden"
      })
  void aFigureNobodyWroteIsNamed(String sentence, String nowhere) {
    assertEquals(List.of(), sources(sentence));
    assertEquals(List.of(nowhere), SourceCheck.nowhere(sentence, BOTH));
  }

  @Test
  void figuresOfTwoSectionsProveNothingTogether() {
    String mixed = "65 Nm laut Abschnitt 3.4.1.";
    assertEquals(List.of(), sources(mixed));
    assertEquals(List.of(), SourceCheck.nowhere(mixed, BOTH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das steht nicht in den Abschnitten.",
        "Zieh die Schrauben über Kreuz an.",
        "Sensor mit Tuch",
        "rauben anziehen"
      })
  void withoutFiguresItMustStandThereWordForWord(String sentence) {
    boolean whole = sentence.equals("Sensor mit Tuch");
    assertEquals(whole ? List.of(SAW) : List.of(), sources(sentence));
  }

  @Test
  void listsAndBoldTypeAreReadAsSentences() {
    assertEquals(
        List.of("Schritte:", "Leitung entlüften.", "Drehmoment ca. 65 Nm.", "Fertig."),
        SourceCheck.sentences(
            "**Schritte:**\n1. Leitung entlüften.\n- Drehmoment ca. `65 Nm`. Fertig.\n\n"));
  }
}
