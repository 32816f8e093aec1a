package org.werkbank.catalogue.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.platform.text.Language;

/** Sentences, words and what they are made of. */
class SentencesTest {

  @Test
  void aDotInsideANumberOrAnAbbreviationEndsNoSentence() {
    assertEquals(
        List.of(
            "Bei 1.000 Teilen, z. B. Scheiben, sind 2,5 % n. i. O. laut Art. 4 Abs. 1.",
            "Ab dem 2. Dezember 2026 gilt es."),
        Sentences.of(
            "Bei 1.000 Teilen, z. B. Scheiben, sind 2,5 % n. i. O. laut Art. 4 Abs. 1. "
                + "Ab dem 2. Dezember 2026 gilt es."));
  }

  @Test
  void aWordThatCanBeShortForSomethingIsSoOnlyBeforeANumber() {
    assertEquals(
        List.of("The answer is no.", "See no. 5."), Sentences.of("The answer is no. See no. 5."));
    assertEquals(
        List.of("Das ist von eigener Art.", "Lies Art. 4."),
        Sentences.of("Das ist von eigener Art. Lies Art. 4."));
  }

  @Test
  void whatSomebodySaysIsASentenceOfItsOwn() {
    assertEquals(
        List.of("Jonas fragt:", "„Läuft das?", "Mirela nickt."),
        Sentences.of("Jonas fragt: „Läuft das?“ Mirela nickt."));
  }

  @Test
  void aDashAloneIsNoWord() {
    assertEquals(List.of("Halt", "3", "mm"), Sentences.words("Halt – 3 mm"));
  }

  /** Amstad's own scale: short words in short sentences are easy, officialese is not. */
  @Test
  void plainTextIsEasierThanOfficialText() {
    double plain =
        Readability.of(Language.DE, List.of("Das Band steht.", "Ayşe ruft Tomasz.")).ease();
    double official =
        Readability.of(
                Language.DE,
                List.of(
                    "Die Inanspruchnahme betrieblicher Weiterbildungsmaßnahmen bedarf der"
                        + " vorherigen schriftlichen Genehmigung durch die Geschäftsleitung."))
            .ease();
    assertTrue(plain > 85 && official < 20, plain + " " + official);
  }

  /** The e of "machine" is silent, whatever stands behind the word. */
  @Test
  void aFullStopMakesNoSyllable() {
    int bare = Readability.of(Language.EN, List.of("Use one machine")).syllables();
    assertEquals(4, bare);
    assertEquals(bare, Readability.of(Language.EN, List.of("Use one “machine”.")).syllables());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DE | Die Teile werden von der Kamera geprüft.        | true
          DE | Der Fehler wurde erst am Abend gefunden.        | true
          DE | Das Teil wird heiß.                             | false
          DE | Die Kamera prüft die Teile.                     | false
          EN | The parts are checked by the camera.            | true
          EN | The fault was found in the evening.             | true
          EN | The part is hot.                                | false
          EN | The camera checks the parts.                    | false
          """)
  void passiveIsSpotted(Language language, String sentence, boolean passive) {
    assertEquals(passive, Grammar.passive(language, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DE | Das heißt nicht, dass niemand prüft.            | false
          DE | Niemand hat nichts gesehen.                     | true
          DE | Es gibt kein Band ohne Fehler.                  | false
          EN | Nobody saw nothing.                             | true
          EN | The camera does not see it.                     | false
          """)
  void doubleNegationIsSpottedInsideOneClause(Language language, String sentence, boolean twice) {
    assertEquals(twice, Grammar.doubleNegation(language, sentence));
  }

  @Test
  void subordinateClausesAreCountedAndListsAreNot() {
    String nested = "Wir messen nach, weil die Ampel grün war, obwohl das Material neu ist.";
    assertEquals(2, Grammar.clauses(Language.DE, nested));
    assertEquals(0, Grammar.clauses(Language.DE, "Die Pumpe, der Lüfter und das Band stehen."));
  }

  @Test
  void longCompoundsAreFoundUnlessDivided() {
    Compounds compounds = new Compounds(List.of());
    assertEquals(
        List.of("Maschinenausfallwahrscheinlichkeitsrechnung"),
        compounds.tooLong("Die „Maschinenausfallwahrscheinlichkeitsrechnung“ stimmt."));
    assertTrue(compounds.tooLong("Der Schwingungssensor misst.").isEmpty());
    assertFalse(compounds.tooLong("Maschinenausfallwahrscheinlichkeitsrechnung").isEmpty());
  }
}
