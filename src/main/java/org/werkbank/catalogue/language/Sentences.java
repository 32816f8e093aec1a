package org.werkbank.catalogue.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into sentences and words. */
final class Sentences {
  /** Dots that end no sentence. */
  private static final Pattern INNER_DOT =
      Pattern.compile(
          "(?<![\\p{L}])(z\\. ?B|n\\. ?i\\. ?O|i\\. ?O|d\\. ?h|u\\. ?a|e\\.g|i\\.e|bzw|ca|Dr|St"
              + "|usw|Std|Min|max|min)\\."
              + "|(?<!\\p{L})(?:Nr|No|no|Art|Abs)\\.(?=[\\s\\u00a0\\u202f]?\\d)"
              + "|(?<=\\d)\\.(?=\\d)"
              + "|(?<=\\d)\\.(?=\\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September"
              + "|Oktober|November|Dezember|Mal|Teil))");

  private static final char DOT = '\u2024';
  private static final Pattern END =
      Pattern.compile("(?<=[.!?…])[“”\"’)]*\\s+|(?<=:)\\s+(?=[„“\"])|\\n+");
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

  private Sentences() {}

  /** The sentences, without spaces around them. */
  static List<String> of(String text) {
    String guarded = INNER_DOT.matcher(text).replaceAll(dot -> dot.group().replace('.', DOT));
    List<String> sentences = new ArrayList<>();
    for (String sentence : END.split(guarded)) {
      String plain = sentence.replace(DOT, '.').strip();
      if (!words(plain).isEmpty()) sentences.add(plain);
    }
    return sentences;
  }

  /** Words and numbers; a dash or a sign alone is none. */
  static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) words.add(word.group());
    return words;
  }
}
