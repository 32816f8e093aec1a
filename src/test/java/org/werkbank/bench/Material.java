package org.werkbank.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.werkbank.fixtures.ShippedShelves;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Entry;
import org.werkbank.search.Kind;
import org.werkbank.search.Pair;
import org.werkbank.search.Shelf;

/**
 * What the courses that come with the program are made of, in both languages.
 *
 * @param entries everything that can be found in them
 * @param pairs the words of their glossaries
 */
record Material(List<Entry> entries, List<Pair> pairs) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
  private static final String END_OF_SENTENCE = "\\R+|(?<=[.!?:])\\s+(?=\\p{Lu})";

  /** Publishes the courses of a folder in a database of their own and reads what search sees. */
  static Material of(Path courses) {
    List<Entry> entries = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    try (TestDatabase database = TestDatabase.Kind.H2.open()) {
      database.run(em -> ShippedShelves.publish(courses, em, CLOCK));
      database.run(
          em -> {
            for (Shelf shelf : ShippedShelves.of(em, CLOCK)) {
              for (String source : shelf.stock().keySet()) {
                entries.addAll(shelf.entries(source));
                pairs.addAll(shelf.pairs(source));
              }
            }
          });
    }
    return new Material(List.copyOf(entries), List.copyOf(pairs));
  }

  /** The steps of all units in one language. */
  List<Entry> steps(Language language) {
    return entries.stream()
        .filter(entry -> entry.kind() == Kind.UNIT && entry.language() == language)
        .toList();
  }

  /** What is no step: courses, terms, legal facts, programmes. */
  List<Entry> others() {
    return entries.stream().filter(entry -> entry.kind() != Kind.UNIT).toList();
  }

  /** The sentences of a text. */
  static List<String> sentences(String text) {
    return Arrays.stream(text.split(END_OF_SENTENCE))
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }
}
