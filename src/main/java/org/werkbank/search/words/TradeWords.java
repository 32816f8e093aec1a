package org.werkbank.search.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The words compounds of the shop floor are made of; {@code trade-words_de.txt} says how. */
final class TradeWords {
  private static final String FILE = "trade-words_de.txt";
  private static final char JOINT = '-';

  private final Set<String> words = new HashSet<>();
  private final Set<String> first = new HashSet<>();
  private final Set<String> last = new HashSet<>();

  private TradeWords() {}

  static TradeWords read() {
    TradeWords all = new TradeWords();
    try (InputStream in = TradeWords.class.getResourceAsStream(FILE)) {
      for (String word : lines(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
        if (word.charAt(0) == JOINT) all.last.add(word.substring(1));
        else if (word.endsWith("-")) all.first.add(word.substring(0, word.length() - 1));
        else all.words.add(word);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all;
  }

  private static Set<String> lines(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Those that may stand anywhere. */
  Set<String> words() {
    return words;
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** Whether a short word is a part at the beginning. */
  boolean begins(String word) {
    return first.contains(word);
  }

  /** Whether a short word is a part at the end. */
  boolean ends(String word) {
    return last.contains(word);
  }
}
