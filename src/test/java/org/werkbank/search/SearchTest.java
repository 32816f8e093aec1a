package org.werkbank.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.werkbank.fixtures.Books;
import org.werkbank.platform.text.Language;

class SearchTest {
  @TempDir Path folder;
  private final Books books = new Books();
  private SearchIndex index;
  private Search search;

  @BeforeEach
  void open() {
    index = new SearchIndex(folder, List.of(books));
    search = new Search(index);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aPartOfACompoundIsFoundAndMarkedInsideIt() {
    books.put(
        "a",
        Books.text(
            Language.DE, "Zahlen", "Wir rechnen. Die Maschinenausfallwahrscheinlichkeit steigt."));
    assertEquals(
        List.of("Die Maschinen<mark>ausfall</mark>wahrscheinlichkeit steigt."),
        sentences("Ausfall"));
  }

  @Test
  void everySpellingOfAnUmlautFindsTheSame() {
    books.put("a", Books.text(Language.DE, "Platz 7", "Hier ist die Sichtprüfung."));
    index.follow();
    for (String typed :
        List.of("prufung", "pruefung", "Prüfung", "Sichtpruefung", "sichtprufung")) {
      assertEquals(1, search.find(Question.of(typed, Language.DE)).total(), typed);
    }
  }

  @Test
  void aMisspeltWordIsFoundAndTheRightOneOffered() {
    books.put("a", Books.text(Language.DE, "Lüfter", "So klingt ein Lagerschaden."));
    index.follow();
    Results results = search.find(Question.of("Lagerschadn", Language.DE));
    assertEquals(Optional.of("Lagerschaden"), results.didYouMean());
    assertEquals(1, results.total());
  }

  @Test
  void anEnglishWordFindsTheGermanTextAndSaysByWhich() {
    books.put("a", Books.text(Language.DE, "Platz 7", "Der Ausschuss steigt."));
    books.put("b", Books.text(Language.EN, "Station 7", "Less scrap today."));
    index.follow();
    List<Hit> hits = search.find(Question.of("scrap", Language.EN)).hits();
    assertEquals(List.of(Language.EN, Language.DE), hits.stream().map(Hit::language).toList());
    assertEquals(Optional.of("Ausschuss"), hits.get(1).foundBy());
    assertEquals("Der <mark>Ausschuss</mark> steigt.", hits.get(1).sentence().toString());
  }

  @Test
  void aHitInTheOtherLanguageLeadsToThePageInThatLanguage() {
    books.put("a", Books.text(Language.EN, "Escapes?step=key#place", "More escapes."));
    index.follow();
    assertEquals(
        List.of("/Escapes?step=key&lang=en#place"), addresses(Question.of("escapes", Language.DE)));
    assertEquals(
        List.of("/Escapes?step=key#place"), addresses(Question.of("escapes", Language.EN)));
  }

  private List<String> addresses(Question question) {
    return search.find(question).hits().stream().map(Hit::address).toList();
  }

  private List<String> sentences(String text) {
    index.follow();
    return search.find(Question.of(text, Language.DE)).hits().stream()
        .map(hit -> hit.sentence().toString())
        .toList();
  }
}
