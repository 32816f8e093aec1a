package org.werkbank.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;

class GlossaryTest {
  private static PublishedCourse course(String slug, Term... terms) {
    Text title = Text.same(slug);
    Course course =
        new Course(
            slug,
            slug,
            title,
            title,
            "CC",
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(terms),
            List.of(),
            List.of(),
            Map.of());
    return new PublishedCourse(UUID.randomUUID(), 1, "0", Instant.EPOCH, course);
  }

  private static Term term(String key, String de, String en, String means) {
    return new Term(key, new Text(de, en), new Text(means, means + " (en)"));
  }

  private static Glossary glossary(PublishedCourse... published) {
    Courses courses =
        new Courses(null, null, null) {
          @Override
          public List<PublishedCourse> current() {
            return List.of(published);
          }
        };
    return new Glossary(courses, null);
  }

  private static List<String> lines(List<Glossary.Letter> letters) {
    return letters.stream()
        .flatMap(
            letter ->
                letter.words().stream()
                    .map(word -> letter.letter() + ": " + word.word() + " = " + word.other()))
        .toList();
  }

  private static List<String> anchors(Glossary.Meaning meaning) {
    return meaning.sources().stream().map(Glossary.Source::anchor).toList();
  }

  @Test
  void wordsStandFromAToZAsTheLanguageSortsThem() {
    Glossary glossary =
        glossary(
            course(
                "one",
                term("z", "Zange", "pliers", "1"),
                term("ue", "Übung", "exercise", "2"),
                term("u", "Unfall", "accident", "3"),
                term("a", "ab und zu", "now and then", "4"),
                term("ok", "i. O.", "OK", "5")));
    assertEquals(
        List.of(
            "A: ab und zu = now and then",
            "I: i. O. = OK",
            "U: Übung = exercise",
            "U: Unfall = accident",
            "Z: Zange = pliers"),
        lines(glossary.letters(Language.DE)));
    assertEquals(
        List.of(
            "A: accident = Unfall",
            "E: exercise = Übung",
            "N: now and then = ab und zu",
            "O: OK = i. O.",
            "P: pliers = Zange"),
        lines(glossary.letters(Language.EN)));
  }

  @Test
  void aWordThatSeveralCoursesExplainAlikeStandsOnceAndKeepsBothPlaces() {
    Glossary glossary =
        glossary(
            course("one", term("model", "Modell", "model", "A rule.")),
            course("two", term("the-model", "Modell", "model", "A rule.")));
    List<Glossary.Word> words = glossary.letters(Language.DE).get(0).words();
    assertEquals(1, words.size());
    assertEquals(1, words.get(0).meanings().size());
    assertEquals(List.of("one-model", "two-the-model"), anchors(words.get(0).meanings().get(0)));
  }

  @Test
  void aWordThatCoursesExplainDifferentlyStandsOnceWithEveryMeaning() {
    Glossary glossary =
        glossary(
            course("one", term("model", "Modell", "model", "A rule.")),
            course("two", term("model", "Modell", "model", "What is left after learning.")));
    List<Glossary.Word> words = glossary.letters(Language.EN).get(0).words();
    assertEquals(1, words.size());
    assertEquals(
        List.of("A rule. (en)", "What is left after learning. (en)"),
        words.get(0).meanings().stream().map(Glossary.Meaning::text).toList());
    assertEquals(
        List.of(List.of("one-model"), List.of("two-model")),
        words.get(0).meanings().stream().map(GlossaryTest::anchors).toList());
  }

  @Test
  void aWordWithTwoTranslationsIsTwoWords() {
    Glossary glossary =
        glossary(
            course("one", term("miss", "Schlupf", "miss", "A part.")),
            course("two", term("slip", "Schlupf", "escape", "A part.")));
    assertEquals(
        List.of("S: Schlupf = escape", "S: Schlupf = miss"), lines(glossary.letters(Language.DE)));
  }

  @Test
  void legalFactsStandInTheOrderOfTheirNumbers() {
    LegalFacts facts =
        new LegalFacts() {
          @Override
          public Map<String, LegalFact> inForce() {
            return Map.of("a", fact("a", "Art. 26(4)"), "b", fact("b", "Art. 4(1)"));
          }
        };
    assertEquals(
        List.of("Art. 4(1)", "Art. 26(4)"),
        new Glossary(null, facts).laws().stream().map(LegalFact::norm).toList());
  }

  private static LegalFact fact(String key, String norm) {
    LocalDate day = LocalDate.of(2026, 11, 2);
    return new LegalFact(
        key, false, norm, Text.same("text"), day, Optional.empty(), "https://example", day, "me");
  }
}
