package org.werkbank.exercise.type.wordmachine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks up in the passages what a machine says. Section numbers, codes and values with their units
 * must all stand in the same passage; a sentence without any must stand there word for word. It
 * compares figures and words, no meaning: whether the passage is the right one is for the reader to
 * see.
 */
final class SourceCheck {
  /** Marks of lists and of emphasis, which models like to write. */
  private static final Pattern MARKS =
      Pattern.compile("(?m)^\\s*(?:[-*•#]+|\\d{1,2}[.)])\\s+|[*`_]+");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\D)|\\R+");

  private static final String BLANK = "[\\s\\u00a0]+";

  /** A section, a code, or a value with the word behind it, which is its unit. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\d+\\.\\d+\\.\\d+|[A-Z]\\d+|\\d+(?:[.,]\\d+)*(?:[\\s\\u00a0]*[\\p{L}°µ%]+)?");

  private SourceCheck() {}

  /**
   * Where something can stand.
   *
   * @param heading begins with the number of the section
   */
  record Passage(String heading, String text) {
    private String all() {
      return heading + ". " + text;
    }
  }

  /** The sentences of an answer as one reads them. */
  static List<String> sentences(String answer) {
    String plain = MARKS.matcher(answer).replaceAll("");
    return SENTENCE
        .splitAsStream(plain)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** The passages that say this sentence. */
  static List<Passage> sources(String sentence, List<Passage> passages) {
    return passages.stream().filter(passage -> says(passage, sentence)).toList();
  }

  static boolean saysFigures(String sentence) {
    return FIGURE.matcher(sentence).find();
  }

  /** The figures of a sentence that stand in none of the passages, as they are written. */
  static List<String> nowhere(String sentence, List<Passage> passages) {
    Map<String, String> said = said(sentence);
    passages.forEach(passage -> said.keySet().removeAll(offered(passage)));
    return List.copyOf(said.values());
  }

  private static boolean says(Passage passage, String sentence) {
    return saysFigures(sentence)
        ? offered(passage).containsAll(said(sentence).keySet())
        : words(passage.all()).contains(words(sentence));
  }

  /** The figures of a sentence, a value with its unit if it has one: as compared, as written. */
  private static Map<String, String> said(String sentence) {
    Map<String, String> figures = new LinkedHashMap<>();
    FIGURE
        .matcher(sentence)
        .results()
        .forEach(figure -> figures.put(compared(figure.group()), figure.group()));
    return figures;
  }

  /** The figures of a passage, a value with and without its unit. */
  private static Set<String> offered(Passage passage) {
    return FIGURE
        .matcher(passage.all())
        .results()
        .flatMap(figure -> Stream.of(figure.group(), figure.group().split(BLANK)[0]))
        .map(SourceCheck::compared)
        .collect(Collectors.toSet());
  }

  /** A decimal comma is a point; blanks and case do not matter. */
  private static String compared(String figure) {
    return figure.replace(',', '.').replaceAll(BLANK, "").toLowerCase(Locale.ROOT);
  }

  /** The words between blanks, in small letters, so that only whole words are found. */
  private static String words(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip() + " ";
  }
}
