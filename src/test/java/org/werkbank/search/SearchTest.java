package org.werkbank.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private Suggestions suggestions;

  @BeforeEach
  void open() {
    index = new SearchIndex(folder, List.of(books));
    search = new Search(index);
    suggestions = new Suggestions(index);
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
    books.put("b", Books.text(Language.DE, "Messen", "Am Lager sitzt ein Schwingungssensor."));
    assertEquals(
        List.of("Am Lager sitzt ein <mark>Schwingung</mark>ssensor."), sentences("Schwingung"));
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
  void aSlipInACompoundThatNoTextHasIsFoundByItsParts() {
    books.put("a", Books.text(Language.DE, "Reden", "Frag zuerst den Betriebsrat."));
    books.put("b", Books.text(Language.DE, "Sehen", "Eine Kamera prüft die Naht."));
    index.follow();
    for (String typed : List.of("Betriebsratsmitgolied", "Betriesratsmitglied"))
      assertEquals(List.of("Reden"), titles(typed), typed);
    assertEquals(List.of("Sehen"), titles("Prükfamera"));
    assertEquals(List.of(), titles("Quarkmitgolied"));
  }

  @Test
  void aMisspeltWordIsFoundByOtherWordsForTheRightOne() {
    books.put("a", Books.text(Language.DE, "Halt", "Das Lichtgitter stoppt die Presse."));
    books.put("b", Books.text(Language.EN, "Boxes", "The arm stacks boxes."));
    index.follow();
    assertEquals(List.of("Halt"), titles("Lichtschrankke"));
    assertEquals(List.of("Boxes"), titles("palletiesr"));
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

  @Test
  void whatIsTypedIsCompletedWithTitlesAndThenWithWords() {
    books.put("a", Books.text(Language.DE, "Prüfstand", "Die Prüfkamera sieht viel."));
    books.put("b", Books.entry(Kind.TERM, Language.DE, "Prüfdaten", "Zum Prüfen.", ""));
    index.follow();
    for (String typed : List.of("Prü", "pru", "PRUE")) {
      List<Suggestion> found = suggestions.of(typed, Language.DE, Optional.empty(), 3);
      assertEquals(
          List.of("Prüfdaten", "Prüfstand"),
          found.stream().limit(2).map(Suggestion::text).toList(),
          typed);
      assertEquals(
          "/search?q=" + found.get(2).text().replace("ü", "%C3%BC"), found.get(2).address());
    }
  }

  @Test
  void aCodeIsFoundHoweverItIsWritten() {
    books.put("a", Books.text(Language.DE, "Alarm", "Bei E-101 steht die Spindel."));
    books.put("b", Books.text(Language.DE, "Anderer", "Bei E102 steht sie nicht."));
    index.follow();
    for (String typed : List.of("E101", "e101", "E-101", "E 101", "e 101"))
      assertEquals(List.of("Bei <mark>E-101</mark> steht die Spindel."), sentences(typed), typed);
  }

  @Test
  void unitsAreFoundAsTheyAreWritten() {
    books.put("a", Books.text(Language.DE, "Fühler", "Es sind 7 mm/s und 80 °C bei 3,5 %."));
    books.put("b", Books.text(Language.DE, "Ruhe", "Nichts bewegt sich."));
    index.follow();
    for (String typed : List.of("mm/s", "°C", "%", "3,5 %", "3.5"))
      assertEquals(1, search.find(Question.of(typed, Language.DE)).total(), typed);
  }

  @Test
  void allWordsComeFirstAndTheMissingOneIsNamed() {
    books.put("a", Books.text(Language.DE, "Eins", "Die Kamera sieht den Kratzer."));
    books.put("b", Books.text(Language.DE, "Zwei", "Kratzer, Kratzer, nichts als Kratzer."));
    index.follow();
    List<Hit> hits = search.find(Question.of("Kamera Kratzer", Language.DE)).hits();
    assertEquals(List.of(List.of(), List.of("Kamera")), hits.stream().map(Hit::missing).toList());
  }

  @Test
  void aWholeWordComesBeforeAPartOfACompound() {
    books.put("a", Books.text(Language.DE, "Eins", "Das Spindellager läuft heiß."));
    books.put("b", Books.text(Language.DE, "Zwei", "Das Lager hier läuft immer heiß."));
    index.follow();
    assertEquals(
        List.of("/Zwei", "/Eins"),
        search.find(Question.of("Lager", Language.DE)).hits().stream().map(Hit::address).toList());
  }

  @Test
  void aTypoNeverTakesThePlaceOfWhatIsThere() {
    books.put("a", Books.text(Language.DE, "Eins", "Die Kiste steht."));
    books.put("b", Books.text(Language.DE, "Zwei", "Die Küste ist weit."));
    index.follow();
    Results results = search.find(Question.of("Küste", Language.DE));
    assertEquals(Optional.empty(), results.didYouMean());
    assertEquals("/Zwei", results.hits().get(0).address());
    assertEquals(1, results.total());
  }

  @Test
  void whatIsPublishedIsFoundAtTheNextLookAndWhatIsGoneIsNot() {
    books.put("a", Books.text(Language.DE, "Alt", "Die alte Fassung."));
    index.follow();
    books.put("a", Books.text(Language.DE, "Neu", "Die neue Fassung."));
    books.put("b", Books.text(Language.DE, "Dazu", "Noch eine Fassung."));
    assertTrue(index.follow());
    assertEquals(
        Set.of("/Neu", "/Dazu"),
        search.find(Question.of("Fassung", Language.DE)).hits().stream()
            .map(Hit::address)
            .collect(Collectors.toSet()));
    books.remove("b");
    index.follow();
    assertEquals(1, search.find(Question.of("Fassung", Language.DE)).total());
    assertFalse(index.follow());
  }

  @Test
  void theSameQuestionIsAnsweredAnewWhenSomethingChanged() {
    books.put("a", Books.text(Language.DE, "Alt", "Die Kamera."));
    index.follow();
    Question question = Question.of("Kamera", Language.DE);
    Results first = search.find(question);
    assertSame(first, search.find(question));
    books.put("b", Books.text(Language.DE, "Neu", "Noch eine Kamera."));
    index.follow();
    assertEquals(2, search.find(question).total());
  }

  @Test
  void facetsCountWhatTheOtherChoicesLetThrough() {
    books.put("a", Books.entry(Kind.TERM, Language.DE, "Kamera", "Sie sieht.", ""));
    books.put("b", Books.text(Language.DE, "Platz", "Die Kamera."));
    books.put("c", Books.text(Language.EN, "Place", "The camera."));
    index.follow();
    Question terms =
        new Question(
            "Kamera",
            Language.DE,
            Optional.empty(),
            Set.of(Kind.TERM),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            10);
    Results results = search.find(terms);
    assertEquals(1, results.total());
    assertEquals(Map.of(Kind.TERM, 1, Kind.UNIT, 2), results.facets().kinds());
    assertEquals(Map.of(Language.DE, 1), results.facets().languages());
  }

  private List<String> titles(String text) {
    return search.find(Question.of(text, Language.DE)).hits().stream()
        .map(hit -> hit.title().toString())
        .toList();
  }

  private List<String> sentences(String text) {
    index.follow();
    return search.find(Question.of(text, Language.DE)).hits().stream()
        .map(hit -> hit.sentence().toString())
        .toList();
  }
}
