package org.werkbank.search.words;

import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import de.danielnaber.jwordsplitter.InputTooLongException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes German compounds apart: jwordsplitter with its own dictionary and one of the trade. What
 * was taken apart once is remembered.
 */
final class Compounds {
  private static final String TRADE = "trade-words_de.txt";
  private static final int SHORTEST = 6;
  private static final int LONGEST = 60;
  private static final int MOST_REMEMBERED = 200_000;

  private final Set<String> dictionary = dictionary();
  private final GermanWordSplitter splitter = splitter(dictionary);
  private final Map<String, int[]> remembered = new ConcurrentHashMap<>();

  /** Where the word is cut, the last cut being its end. */
  int[] cuts(String plain) {
    if (plain.length() < SHORTEST || plain.length() > LONGEST) return new int[] {plain.length()};
    int[] known = remembered.get(plain);
    if (known != null) return known;
    int[] cuts = split(plain);
    if (remembered.size() >= MOST_REMEMBERED) remembered.clear();
    remembered.put(plain, cuts);
    return cuts;
  }

  /** Without the s of {@code Schwingungs|sensor}. */
  String withoutJoint(String part) {
    if (part.length() < 4 || !part.endsWith("s") || dictionary.contains(part)) return part;
    String bare = part.substring(0, part.length() - 1);
    return dictionary.contains(bare) ? bare : part;
  }

  private int[] split(String plain) {
    List<String> parts = parts(plain);
    int[] cuts = new int[parts.size()];
    int at = 0;
    for (int i = 0; i < cuts.length; i++) {
      at += parts.get(i).length();
      cuts[i] = at;
    }
    return at == plain.length() ? cuts : new int[] {plain.length()};
  }

  private List<String> parts(String plain) {
    try {
      return splitter.splitWord(plain);
    } catch (InputTooLongException tooLong) {
      return List.of(plain);
    }
  }

  private static Set<String> dictionary() {
    Set<String> words = new HashSet<>(EmbeddedGermanDictionary.getWords());
    try (InputStream in = Compounds.class.getResourceAsStream(TRADE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
          .filter(word -> !word.isEmpty())
          .forEach(words::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Set.copyOf(words);
  }

  private static GermanWordSplitter splitter(Set<String> words) {
    try {
      GermanWordSplitter splitter = new GermanWordSplitter(false, words);
      splitter.setStrictMode(true);
      splitter.setMinimumWordLength(4);
      return splitter;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
