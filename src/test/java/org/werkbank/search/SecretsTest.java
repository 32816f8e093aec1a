package org.werkbank.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.werkbank.fixtures.ShippedShelves;
import org.werkbank.fixtures.TestDatabase;

/**
 * Nobody finds an answer by searching. A word that stands nowhere else is put into every option,
 * reply, reason and question of the shipped courses; then no document of the index may have it, in
 * no field, stored or not.
 */
class SecretsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
  private static final String PLANTED = "Zwirbelquast";
  private static final Pattern IN_ITEM = Pattern.compile("\\b((?:de|en): \"?)");
  private static final Pattern IN_GUESS = Pattern.compile("(?m)^( +-? *(?:text|reply): \"?)");

  @TempDir Path folder;

  @Test
  void noFieldOfAnyDocumentHasAWordOfAnAnswer() {
    int planted = plant(IN_ITEM, IN_GUESS);
    List<String> words = words();
    assertTrue(planted > 1500, planted + " places");
    assertTrue(words.size() > 5000, words.size() + " words");
    assertEquals(List.of(), words.stream().filter(SecretsTest::secret).toList());
  }

  /** What is open is in the index: the same look finds the topic of an item. */
  @Test
  void theSameLookFindsAWordOfATopic() {
    plant(Pattern.compile("(topic: \\{de: \"?)"), IN_GUESS);
    assertTrue(words().stream().anyMatch(SecretsTest::secret));
  }

  private static boolean secret(String word) {
    return word.toLowerCase().contains(PLANTED.substring(0, 8).toLowerCase());
  }

  /** Everything that is in the index: all terms of all fields, and all that is stored. */
  private List<String> words() {
    try (TestDatabase db = TestDatabase.Kind.H2.open()) {
      db.run(em -> ShippedShelves.publish(folder.resolve("courses"), em, CLOCK));
      return db.in(this::indexed);
    }
  }

  private List<String> indexed(EntityManager em) {
    SearchIndex index = new SearchIndex(folder.resolve("search"), ShippedShelves.of(em, CLOCK));
    try {
      index.follow();
      return index.ask((searcher, synonyms) -> all(searcher), List.of());
    } finally {
      index.close();
    }
  }

  private static List<String> all(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    List<String> all = new ArrayList<>();
    for (String field : FieldInfos.getIndexedFields(reader)) {
      Terms terms = MultiTerms.getTerms(reader, field);
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next())
        all.add(term.utf8ToString());
    }
    for (int i = 0; i < reader.maxDoc(); i++) {
      Document document = searcher.storedFields().document(i);
      for (IndexableField field : document.getFields()) all.add(field.stringValue());
    }
    return all;
  }

  /** Copies the shipped courses and puts the word wherever the patterns fit. */
  private int plant(Pattern items, Pattern guesses) {
    Path shipped = Path.of("courses");
    int planted = 0;
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("courses").resolve(shipped.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        String name = file.toString();
        if (name.contains("items")) planted += plant(copy, items);
        else if (name.endsWith(".md")) planted += plant(copy, guesses);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return planted;
  }

  private static int plant(Path file, Pattern where) throws IOException {
    int planted = 0;
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      boolean open = line.contains("topic:") && !where.pattern().contains("topic");
      if (!open) planted += (int) where.matcher(line).results().count();
      text.append(open ? line : where.matcher(line).replaceAll("$1" + PLANTED + " ")).append('\n');
    }
    Files.writeString(file, text);
    return planted;
  }
}
