package org.werkbank.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.werkbank.fixtures.Books;
import org.werkbank.platform.text.Language;

/** A draft exists for its author alone. */
class RightsTest {
  private static final UUID AUTHOR = UUID.randomUUID();

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    Books books = new Books();
    books.put("published", Books.text(Language.DE, "Lagerwechsel", "So wechselt man ein Lager."));
    books.put("draft", draft(Kind.UNIT, "Geheimplan", "Das Lager und die Wundermaschine."));
    books.put("term", draft(Kind.TERM, "Wunderbegriff", ""));
    index = new SearchIndex(folder, List.of(books));
    index.follow();
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static Entry draft(Kind kind, String title, String body) {
    return new Entry(
        title,
        kind,
        Language.DE,
        title,
        "",
        body,
        List.of(),
        "/author/draft",
        Optional.of(new Entry.Course("entwurf", "E01", "Entwurf")),
        0,
        List.of("trainer"),
        Optional.of(AUTHOR));
  }

  @Test
  void theAuthorFindsIt() {
    assertEquals(2, find("Lager", Optional.of(AUTHOR)).total());
    assertEquals(1, find("Wundermaschine", Optional.of(AUTHOR)).total());
    assertEquals(
        List.of("Geheimplan"),
        suggested("Geheim", Optional.of(AUTHOR)).stream().map(Suggestion::text).toList());
  }

  @Test
  void nobodyElseFindsCountsOrIsToldOfIt() {
    for (Optional<UUID> person : List.of(Optional.<UUID>empty(), Optional.of(UUID.randomUUID()))) {
      Results lager = find("Lager", person);
      assertEquals(1, lager.total());
      assertEquals(Set.of(Kind.UNIT), lager.facets().kinds().keySet());
      assertEquals(List.of(), lager.facets().courses());
      assertEquals(Set.of(), lager.facets().roles().keySet());
      for (String word : List.of("Wundermaschine", "Geheimplan", "Wundermaschin", "wunderbegrif")) {
        Results results = find(word, person);
        assertEquals(Results.none().hits(), results.hits(), word);
        assertEquals(Optional.empty(), results.didYouMean(), word);
        assertEquals(List.of(), results.near(), word);
      }
      assertEquals(List.of(), suggested("Geheim", person));
      assertEquals(List.of(), suggested("Wunder", person));
    }
  }

  private Results find(String text, Optional<UUID> person) {
    return new Search(index)
        .find(
            new Question(
                text,
                Language.DE,
                person,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                10));
  }

  private List<Suggestion> suggested(String typed, Optional<UUID> person) {
    return new Suggestions(index).of(typed, Language.DE, person, 8);
  }
}
