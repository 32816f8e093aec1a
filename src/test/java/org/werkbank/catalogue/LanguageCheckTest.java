package org.werkbank.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.catalogue.language.ItemStatistics;
import org.werkbank.catalogue.language.LanguageCheck;
import org.werkbank.catalogue.language.UnitFigures;
import org.werkbank.platform.text.Language;

/** One planted sentence a rule; each is found with its file and line, and nothing else is. */
class LanguageCheckTest {

  @Test
  void aPlainCourseHasNoRemark() {
    assertEquals(List.of(), remarks(new Spoilt()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P-01 | de/01-eins.md | Das ist ein Satz mit sehr vielen Wörtern und er hört gar nicht mehr auf und geht immer weiter und weiter fort.
          P-02 | de/01-eins.md | Wir messen heute früh nach, weil die Ampel grün war, obwohl das Material neu ist.
          P-04 | de/01-eins.md | Niemand hat nichts gesehen.
          P-05 | de/01-eins.md | Die SPS schaltet.
          P-06 | de/01-eins.md | Die Maschinenausfallwahrscheinlichkeitsrechnung ist da. Das ist es. So geht es. Es ist gut.
          P-07 | de/01-eins.md | Drei Leute sehen nach.
          P-09 | de/01-eins.md | Bitte prüfen Sie das.
          P-09 | de/01-eins.md | Alle Werker*innen kommen.
          P-11 | en/01-one.md  | This is a sentence with very many words that goes on and on and on and never seems to want to come to any end.
          P3   | de/01-eins.md | Dieser Kurs ist gesetzlich anerkannt.
          """)
  void aPlantedSentenceIsFound(String rule, String file, String sentence) {
    Spoilt spoilt = new Spoilt().with(file, "Because.", sentence);
    assertEquals(List.of(file + ":35 " + rule), remarks(spoilt));
  }

  @Test
  void aTermIsExplainedWhereItIsFirstUsed() {
    Spoilt late =
        new Spoilt()
            .with(
                "de/01-eins.md",
                "A [label](term:label)",
                "Ein Etikett hängt da. A [label](term:label)");
    assertEquals(List.of("de/01-eins.md:9 P-05"), remarks(late));
    Spoilt later = new Spoilt().with("de/01-eins.md", "Because.", "Viele Etiketten hängen da.");
    assertEquals(List.of(), remarks(later));
  }

  @Test
  void numbersUnitsAndLawsAreTheSameInBothLanguages() {
    Spoilt equal =
        new Spoilt()
            .with("de/01-eins.md", "Because.", "Es sind 1.000,5 mm, also 3 von 100.")
            .with("en/01-one.md", "Because.", "It is 1,000.5 mm, that is 3 of 100.");
    assertEquals(List.of(), remarks(equal));
    Spoilt different =
        new Spoilt()
            .with("de/01-eins.md", "Because.", "Es sind 5 mm.")
            .with("en/01-one.md", "Because.", "It is 6 mm.")
            .with("items/01-all.yaml", "{de: Ja., en: \"Yes.\"}", "{de: Ja 4., en: \"Yes 5.\"}");
    assertEquals(List.of("en/01-one.md:0 P-11", "items/01-all.yaml:10 P-11"), remarks(different));
    Spoilt withoutLaw = new Spoilt().with("en/01-one.md", "[rule](law:law-1)", "rule");
    assertEquals(List.of("en/01-one.md:0 P-11"), remarks(withoutLaw));
  }

  @Test
  void aWholeTextIsJudgedByItsMeanItsPassiveAndItsPercent() {
    String eighteen =
        "Das hier ist ein Satz mit kurzen Wörtern und er geht noch etwas weiter als es sonst ist. ";
    Spoilt longWinded = new Spoilt().with("de/01-eins.md", "Because.", eighteen.repeat(20));
    assertTrue(remarks(longWinded).contains("de/01-eins.md:0 P-01"), remarks(longWinded) + "");
    String passive = "Das Teil wird geprüft. ";
    Spoilt suffering = new Spoilt().with("de/01-eins.md", "Because.", passive.repeat(4));
    assertEquals(List.of("de/01-eins.md:0 P-03"), remarks(suffering));
    Spoilt percent =
        new Spoilt()
            .with("de/01-eins.md", "Because.", "Es sind 5 %.")
            .with("en/01-one.md", "Because.", "It is 5%.");
    assertEquals(List.of("de/01-eins.md:0 P-07", "en/01-one.md:0 P-07"), remarks(percent));
  }

  @Test
  void figuresAndStatisticsAreCounted() {
    Reading.Valid valid = valid(new Spoilt());
    UnitFigures german = LanguageCheck.figures(valid.files(), valid.course()).get(0);
    assertEquals("de/01-eins.md", german.file());
    assertEquals(1, german.terms());
    assertEquals(1, german.explained());
    ItemStatistics items = ItemStatistics.of(valid.course(), Language.DE);
    assertEquals(new ItemStatistics(30, 0, List.of(30, 0, 0, 0)), items);
    assertEquals(1.0, items.mostFrequentPosition());
  }

  private static Reading.Valid valid(Spoilt spoilt) {
    return assertInstanceOf(Reading.Valid.class, Spoilt.READER.read(spoilt.files()));
  }

  private static List<String> remarks(Spoilt spoilt) {
    Reading.Valid valid = valid(spoilt);
    return LanguageCheck.remarks(valid.files(), valid.course()).stream()
        .map(one -> one.fault().file() + ":" + one.fault().line() + " " + one.rule().id())
        .toList();
  }
}
