package org.werkbank.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.werkbank.fixtures.Books;
import org.werkbank.platform.text.Language;

class ExamplesTest {
  @TempDir Path folder;
  private final Books books = new Books();
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = new SearchIndex(folder, List.of(books));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<String> examples(int most) {
    index.follow();
    return new Examples(index).of(Language.DE, most);
  }

  private void term(Language language, String word) {
    books.put(word + language, Books.entry(Kind.TERM, language, word, "What it means.", ""));
  }

  @Test
  void withoutTermsThereAreNoExamples() {
    books.put("a", Books.text(Language.DE, "Etiketten", "Text."));
    assertEquals(List.of(), examples(6));
  }

  @Test
  void examplesAreShortWordsOfTheReadersLanguage() {
    term(Language.DE, "Schlupf");
    term(Language.EN, "escape");
    term(Language.DE, "Fehlalarm (Pseudoausschuss)");
    term(Language.DE, "Maschinenausfallwahrscheinlichkeit");
    assertEquals(List.of("Schlupf"), examples(6));
  }

  @Test
  void aWordOfTwoCoursesIsOneExampleAndADraftIsNone() {
    books.put("a", Books.entry(Kind.TERM, Language.DE, "Modell", "A rule.", ""));
    books.put("b", Books.entry(Kind.TERM, Language.DE, "Modell", "Another rule.", ""));
    books.put(
        "c",
        new Entry(
            "c",
            Kind.TERM,
            Language.DE,
            "Geheim",
            "",
            "",
            List.of(),
            "/author/draft/c",
            Optional.empty(),
            0,
            List.of(),
            Optional.of(UUID.randomUUID())));
    assertEquals(List.of("Modell"), examples(6));
  }

  @Test
  void examplesComeFromAllOverTheGlossary() {
    for (String word : List.of("Anlage", "Band", "Charge", "Draht", "Etikett", "Feile")) {
      term(Language.DE, word);
    }
    assertEquals(List.of("Anlage", "Charge", "Etikett"), examples(3));
  }
}
