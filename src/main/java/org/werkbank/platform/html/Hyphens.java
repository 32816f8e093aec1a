package org.werkbank.platform.html;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import de.danielnaber.jwordsplitter.InputTooLongException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.platform.text.Language;

/**
 * Soft hyphens between the parts of long German compounds. Not every browser has a German
 * dictionary, and „Unterlegscheibenprüfung“ is wider than a phone.
 */
public final class Hyphens {
  private static final char SOFT = '\u00AD';
  private static final int LONGEST = 60;
  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{14,}");

  /** Prefixes the dictionary does not cut off; a break behind them is right in every word. */
  private static final Pattern PREFIX =
      Pattern.compile("(?i)(unter|über|zusammen|gegen|wieder|zwischen|zurück)(?=\\p{L}{6})");

  private Hyphens() {}

  /**
   * The text with soft hyphens in German words of 14 letters and more; any other language
   * unchanged.
   */
  public static String soft(String text, Language language) {
    if (language != Language.DE) return text;
    return LONG_WORD.matcher(text).replaceAll(word -> join(word.group()));
  }

  private static String join(String word) {
    if (word.length() > LONGEST) return word;
    List<String> parts = Splitter.split(word);
    if (parts.size() == 1) {
      Matcher prefix = PREFIX.matcher(word);
      return prefix.lookingAt()
          ? word.substring(0, prefix.end()) + SOFT + word.substring(prefix.end())
          : word;
    }
    StringBuilder joined = new StringBuilder(word.length() + parts.size());
    int from = 0;
    for (String part : parts) {
      if (from > 0) joined.append(SOFT);
      joined.append(word, from, from + part.length());
      from += part.length();
    }
    return from == word.length() ? joined.toString() : word;
  }

  /** Loads the dictionary only when the first long word comes. */
  private static final class Splitter {
    private static final GermanWordSplitter WORDS = load();

    private static GermanWordSplitter load() {
      try {
        GermanWordSplitter splitter = new GermanWordSplitter(false);
        splitter.setStrictMode(true);
        splitter.setMinimumWordLength(4);
        return splitter;
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }

    static List<String> split(String word) {
      try {
        return WORDS.splitWord(word);
      } catch (InputTooLongException tooLong) {
        return List.of(word);
      }
    }
  }
}
