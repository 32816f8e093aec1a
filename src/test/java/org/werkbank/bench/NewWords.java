package org.werkbank.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.werkbank.platform.text.Language;
import org.werkbank.search.words.Words;

/**
 * Words that are in no course, as a larger stock of courses would bring them: German compounds of
 * the words of the trade, a few of them often and most of them seldom, and codes of alarms and
 * parts in both languages.
 */
final class NewWords {
  private static final String TRADE = "trade-words_de.txt";
  private static final int SHORTEST = 4;
  private static final double LONG_ONES = 0.2;
  private static final double CODES = 0.15;
  private static final int PARTS = 9_000;
  private static final Pattern JOINED_WITH_S = Pattern.compile(".*(ung|heit|keit|ion|ität)");

  private final List<String> trade;

  NewWords() throws IOException {
    try (InputStream in = Words.class.getResourceAsStream(TRADE)) {
      trade =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
              .filter(word -> word.length() >= SHORTEST && word.chars().allMatch(c -> c != '-'))
              .toList();
    }
  }

  /** The next one. */
  String next(Language language, SplittableRandom random) {
    if (language == Language.EN || random.nextDouble() < CODES) return code(random);
    StringBuilder word = new StringBuilder(joint(part(random)));
    if (random.nextDouble() < LONG_ONES) word.append(joint(part(random)));
    word.append(part(random));
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The square makes the first ones likelier, as words of a language are. */
  private String part(SplittableRandom random) {
    double place = random.nextDouble();
    return trade.get((int) (place * place * trade.size()));
  }

  private static String joint(String part) {
    return JOINED_WITH_S.matcher(part).matches() ? part + 's' : part;
  }

  private static String code(SplittableRandom random) {
    double place = random.nextDouble();
    char first = (char) ('A' + random.nextInt(8));
    return first + "-" + (1_000 + (int) (place * place * PARTS));
  }
}
