package org.werkbank.search.words;

import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import de.danielnaber.jwordsplitter.InputTooLongException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes German compounds apart: jwordsplitter with its own dictionary and one of the trade; and
 * besides, what the general dictionary holds as one word although a word of the trade is in it.
 * What was taken apart once is remembered.
 */
final class Compounds {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 60;
  private static final int SHORTEST_PART = 4;
  private static final int MOST_REMEMBERED = 200_000;

  private final TradeWords trade = TradeWords.read();
  private final Set<String> dictionary = dictionary(trade);
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

  /** Whether the word is in the dictionary; a word of fewer letters says nothing. */
  boolean has(String word) {
    return word.length() >= SHORTEST_PART && dictionary.contains(word);
  }

  /** Without the s of {@code Schwingungs|sensor}. */
  String withoutJoint(String part) {
    if (part.length() < SHORTEST_PART || !part.endsWith("s") || dictionary.contains(part))
      return part;
    String bare = part.substring(0, part.length() - 1);
    return dictionary.contains(bare) ? bare : part;
  }

  private int[] split(String plain) {
    List<String> parts = new ArrayList<>();
    for (String part : parts(plain)) add(parts, part);
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

  /** The word, or two words of which one is of the trade, the first as long as possible. */
  private void add(List<String> parts, String word) {
    for (int at = word.length() - 2; word.length() >= SHORTEST && at >= 2; at--) {
      String first = word.substring(0, at);
      String last = word.substring(at);
      if (!madeOf(first, last)) continue;
      add(parts, first);
      add(parts, last);
      return;
    }
    parts.add(word);
  }

  private boolean madeOf(String first, String last) {
    String bare = withoutJoint(first);
    if (first.length() < SHORTEST_PART) return trade.begins(first) && dictionary.contains(last);
    if (last.length() < SHORTEST_PART) return trade.ends(last) && dictionary.contains(bare);
    return (trade.has(bare) || trade.has(last))
        && dictionary.contains(bare)
        && dictionary.contains(last);
  }

  private static Set<String> dictionary(TradeWords trade) {
    Set<String> words = new HashSet<>(EmbeddedGermanDictionary.getWords());
    words.addAll(trade.words());
    List.copyOf(words).forEach(word -> words.addAll(withoutUmlauts(word)));
    return Set.copyOf(words);
  }

  /** As somebody without such keys types it. */
  private static List<String> withoutUmlauts(String word) {
    if (word.length() < SHORTEST_PART || word.chars().allMatch(c -> c < 128)) return List.of();
    String written =
        word.replace("ß", "ss").replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    return List.of(Letters.fold(word, true), written);
  }

  private static GermanWordSplitter splitter(Set<String> words) {
    try {
      GermanWordSplitter splitter = new GermanWordSplitter(false, words);
      splitter.setStrictMode(true);
      splitter.setMinimumWordLength(SHORTEST_PART);
      return splitter;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
