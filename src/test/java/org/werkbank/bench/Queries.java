package org.werkbank.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.werkbank.platform.text.Language;
import org.werkbank.search.words.Word;
import org.werkbank.search.words.Words;

/**
 * What is asked, taken from the words of an index: as many from its hundred most frequent words as
 * from the next thousand, the next ten thousand and the rest. Of the same index always the same.
 */
final class Queries {
  private static final long SEED = 20261122;
  private static final String BODY = "body";
  private static final String FACET = "facet";
  private static final int EACH = 400;
  private static final int FIRST_CLASS = 100;
  private static final int LAST_CLASS = 10_000;
  private static final int SHORTEST = 5;
  private static final int LONGEST_BEGINNING = 7;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Map<Sort, List<Query>> all = new EnumMap<>(Sort.class);

  /** A sort of queries. */
  enum Sort {
    ONE_WORD("one word"),
    THREE_WORDS("three words"),
    TYPO("one word with a slip"),
    SUGGESTION("suggestion");

    private final String title;

    Sort(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /** What somebody types, in the language they read. */
  record Query(Sort sort, String text, Language language) {}

  private record Known(String written, int entries) {}

  Queries(IndexReader reader) throws IOException {
    for (Sort sort : Sort.values()) all.put(sort, new ArrayList<>());
    for (Language language : Language.values()) {
      Map<String, Known> known = known(reader, language);
      List<List<String>> classes = classes(known);
      for (int i = 0; i < EACH; i++) {
        String word = any(classes.get(i % classes.size()));
        add(Sort.ONE_WORD, word, language);
        add(Sort.THREE_WORDS, three(reader, language, classes, i), language);
        add(Sort.TYPO, slip(word, known), language);
        int letters = Math.min(word.length(), 2 + i % (LONGEST_BEGINNING - 1));
        add(Sort.SUGGESTION, word.substring(0, letters), language);
      }
    }
  }

  /** Those of one sort; one language after the other, one class after the other. */
  List<Query> of(Sort sort) {
    return List.copyOf(all.get(sort));
  }

  private void add(Sort sort, String text, Language language) {
    all.get(sort).add(new Query(sort, text, language));
  }

  /** Words of five letters and more that say something, with the number of their entries. */
  private static Map<String, Known> known(IndexReader reader, Language language)
      throws IOException {
    Map<String, Known> known = new HashMap<>();
    TermsEnum terms = MultiTerms.getTerms(reader, "written." + language.code()).iterator();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      String[] spelt = term.utf8ToString().split("\u0001");
      if (spelt[0].length() < SHORTEST || isCommon(spelt[1], language)) continue;
      known.merge(
          spelt[0],
          new Known(spelt[1], terms.docFreq()),
          (one, other) -> one.entries() >= other.entries() ? one : other);
    }
    return known;
  }

  private static boolean isCommon(String word, Language language) {
    return Words.of(language).read(word).stream().anyMatch(Word::common);
  }

  private static List<List<String>> classes(Map<String, Known> known) {
    List<String> words =
        known.values().stream()
            .sorted(
                Comparator.comparingInt(Known::entries).reversed().thenComparing(Known::written))
            .map(Known::written)
            .toList();
    List<List<String>> classes = new ArrayList<>();
    int from = 0;
    for (int size = FIRST_CLASS; from + size < words.size() && size <= LAST_CLASS; size *= 10) {
      classes.add(words.subList(from, from + size));
      from += size;
    }
    classes.add(words.subList(from, words.size()));
    return classes;
  }

  /** In turn three that stand together somewhere and three that need not. */
  private String three(IndexReader reader, Language language, List<List<String>> classes, int at)
      throws IOException {
    List<String> words = new ArrayList<>();
    if (at % 2 == 0) words.addAll(sentence(reader, language));
    while (words.size() < 3) words.add(any(classes.get((at / 2 + words.size()) % classes.size())));
    return String.join(" ", words);
  }

  private List<String> sentence(IndexReader reader, Language language) throws IOException {
    while (true) {
      Document unit =
          reader.storedFields().document(random.nextInt(reader.maxDoc()), Set.of(BODY, FACET));
      String body = unit.get(BODY);
      if (body == null || !unit.get(FACET).split("\u001F")[1].equals(language.code())) continue;
      List<String> words =
          Words.of(language).read(any(body.lines().toList())).stream()
              .filter(word -> !word.common() && word.folded().length() >= SHORTEST)
              .map(Word::written)
              .distinct()
              .toList();
      if (words.size() >= 3) return words.subList(0, 3);
    }
  }

  /** A letter missing, twice, wrong, or two in wrong order; never the first, never a word. */
  private String slip(String word, Map<String, Known> known) {
    while (true) {
      int at = 1 + random.nextInt(word.length() - 2);
      String before = word.substring(0, at);
      String after = word.substring(at + 1);
      char letter = (char) ('a' + random.nextInt(26));
      String slip =
          switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + word.charAt(at) + word.substring(at);
            case 2 -> before + letter + after;
            default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
          };
      boolean real =
          Words.of(Language.DE).read(slip).stream().anyMatch(w -> known.containsKey(w.folded()));
      if (!slip.equals(word) && !real) return slip;
    }
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
