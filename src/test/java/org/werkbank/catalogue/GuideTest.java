package org.werkbank.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.werkbank.platform.text.Language;

/** The guide for a shift meeting, and the question for the notice board. */
class GuideTest {
  private static final String DE =
      """
      ---
      title: Zwanzig Minuten
      ---

      # Ziel

      Alle kennen die Grenze.

      # Vorbereiten

      - Ein Teil mit Kratzer

      # Ablauf

      | Minute | Schritt | Sag oder frag |
      |---|---|---|
      | 0–20 | Reden | „Prozent wovon?“ |

      # Fragen aus der Runde

      Nimmt uns das die Arbeit? Ehrlich: Das wissen wir nicht.

      # Mitnehmen

      Frag nach.
      """;
  private static final String EN =
      DE.replace("# Ziel", "# Aim")
          .replace("# Vorbereiten", "# Prepare")
          .replace("# Ablauf", "# Running order")
          .replace("# Fragen aus der Runde", "# Questions from the group")
          .replace("# Mitnehmen", "# Take away");

  @Test
  void aCourseMayHaveAGuideAndAQuestionForTheNoticeBoard() {
    Spoilt spoilt =
        new Spoilt()
            .and("de/guide.md", DE)
            .and("en/guide.md", EN)
            .with("de/01-eins.md", "title: ", "poster: Prozent wovon?\ntitle: ");
    Reading.Valid valid = assertInstanceOf(Reading.Valid.class, Spoilt.READER.read(spoilt.files()));
    Guide guide = valid.course().guide().get(Language.DE);
    assertEquals("Zwanzig Minuten", guide.title());
    assertTrue(guide.course().toString().contains("<table"), guide.course().toString());
    assertEquals("<p>Frag nach.</p>", guide.takeAway().toString().strip());
    Unit unit = valid.course().unit(1).orElseThrow();
    assertEquals("Prozent wovon?", unit.in(Language.DE).poster());
    assertEquals("", unit.in(Language.EN).poster());
  }

  @Test
  void whatIsWrongWithAGuideIsToldWithItsLine() {
    assertEquals(
        List.of("en/guide.md:0 catalogue.guideMissing"),
        new Spoilt().and("de/guide.md", DE).faults());
    assertEquals(
        List.of(
            "de/guide.md:0 catalogue.partMissing",
            "de/guide.md:5 catalogue.partUnknown",
            "de/guide.md:7 catalogue.textBeforeParts",
            "en/guide.md:7 catalogue.termUnknown"),
        new Spoilt()
            .and("de/guide.md", DE.replace("# Ziel", "# Zweck"))
            .and("en/guide.md", EN.replace("die Grenze", "[die](term:label)"))
            .faults());
  }
}
