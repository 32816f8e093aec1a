package org.werkbank.search.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.werkbank.fixtures.Books;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;
import org.werkbank.search.Entry;
import org.werkbank.search.Kind;
import org.werkbank.search.Question;
import org.werkbank.search.Search;
import org.werkbank.search.SearchIndex;
import org.werkbank.search.Suggestions;

class WrittenTest {
  private static final UUID PERSON = UUID.randomUUID();

  @TempDir Path folder;
  private final Promised promised =
      new Promised(WrittenTest.class.getResourceAsStream("openapi.yaml"));
  private SearchIndex index;

  @BeforeEach
  void open() {
    Books books = new Books();
    books.put(
        "a", Books.entry(Kind.TERM, Language.DE, "Schlupf & <b>Co</b>", "Was durchrutscht.", ""));
    books.put(
        "b",
        new Entry(
            "b",
            Kind.UNIT,
            Language.DE,
            "Was rutscht durch?",
            "",
            "Schlupf kostet mehr als Ausschuss.",
            List.of(),
            "/courses/x/1?step=case",
            Optional.of(new Entry.Course("x", "M01", "Kurs")),
            10,
            List.of("operator"),
            Optional.empty()));
    index = new SearchIndex(folder, List.of(books));
    index.follow();
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static Question question(String... parameters) {
    Map<String, String> given = new HashMap<>();
    Arrays.stream(parameters)
        .map(parameter -> parameter.split("=", 2))
        .forEach(pair -> given.put(pair[0], pair[1]));
    return Wanted.question(given::get, Language.DE, PERSON);
  }

  private JsonObject answer(String... parameters) {
    Question question = question(parameters);
    return Written.results(question, new Search(index).find(question));
  }

  @Test
  void hitsAreWrittenAsPromised() {
    JsonObject answer = answer("q=Schlupf");
    assertEquals(2, answer.getInt("total"));
    assertEquals("", kept("/api/search", 200, answer));
    JsonObject unit =
        answer.getJsonArray("hits").getValuesAs(JsonObject.class).stream()
            .filter(hit -> hit.getString("kind").equals("unit"))
            .findFirst()
            .orElseThrow();
    assertEquals("Schlupf kostet mehr als Ausschuss.", unit.getString("sentence"));
    assertEquals(
        "<mark>Schlupf</mark> kostet mehr als Ausschuss.", unit.getString("sentenceMarked"));
    assertEquals("M01", unit.getJsonObject("course").getString("code"));
  }

  @Test
  void whatLooksLikeMarkupStaysText() {
    JsonObject term =
        answer("q=Schlupf").getJsonArray("hits").getValuesAs(JsonObject.class).stream()
            .filter(hit -> hit.getString("kind").equals("term"))
            .findFirst()
            .orElseThrow();
    assertEquals("Schlupf & <b>Co</b>", term.getString("title"));
  }

  @Test
  void nothingIsWrittenAsPromised() {
    JsonObject answer = answer("q=Turboencabulator");
    assertEquals(0, answer.getInt("total"));
    assertEquals("", kept("/api/search", 200, answer));
  }

  @Test
  void suggestionsAreWrittenAsPromised() {
    JsonObject answer =
        Written.suggestions(
            new Suggestions(index).of("Schl", Language.DE, Optional.of(PERSON), 8),
            Texts.of(Language.DE));
    assertEquals(1, answer.getJsonArray("suggestions").size());
    assertEquals("", kept("/api/search/suggest", 200, answer));
  }

  @Test
  void theDescriptionWouldFindAnAnswerThatDiffers() {
    JsonObject answer = answer("q=Schlupf");
    assertFalse(kept("/api/search/suggest", 200, answer).isEmpty());
    assertFalse(kept("/api/search", 418, answer).isEmpty());
  }

  private String kept(String path, int status, JsonObject answer) {
    return String.join("\n", promised.differences(path, status, answer.toString()));
  }

  @Test
  void askedAreLanguageAndSizeOrThoseOfTheAccount() {
    assertEquals(Language.EN, question("q=x", "lang=en").language());
    assertEquals(50, question("q=x", "size=50").size());
    assertEquals(Language.DE, question("q=x").language());
    assertEquals(10, question("q=x").size());
    assertEquals(Optional.of(PERSON), question("q=x").person());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "51", "-1", "1e1", "", "9999999999", "ten", "١"})
  void aSizeThatIsNoneIsRefused(String size) {
    Invalid refused = assertThrows(Invalid.class, () -> question("q=x", "size=" + size));
    assertEquals("problem.search.size", refused.key());
  }

  @Test
  void aQuestionWithoutTextOrInAnotherLanguageIsRefused() {
    assertEquals(
        "problem.search.textMissing", assertThrows(Invalid.class, () -> question("lang=de")).key());
    assertEquals(
        "problem.search.textMissing", assertThrows(Invalid.class, () -> question("q= ")).key());
    assertEquals(
        "problem.search.language",
        assertThrows(Invalid.class, () -> question("q=x", "lang=fr")).key());
  }

  @Test
  void theDescriptionSaysWhatTheCodeDoes() {
    assertEquals(
        Wanted.LARGEST,
        promised.document().at("/paths/~1api~1search/get/parameters/2/schema/maximum").asInt());
    List<String> kinds = Arrays.stream(Kind.values()).map(Kind::code).toList();
    assertEquals(
        kinds.toString(),
        promised
            .document()
            .at("/components/schemas/Kind/enum")
            .toString()
            .replace("\"", "")
            .replace(",", ", "));
  }
}
