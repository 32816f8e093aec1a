package org.werkbank.catalogue.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.platform.text.Language;

/**
 * How easy a text is to read, from the length of its sentences and words.
 *
 * @param sentences how many
 * @param words in all sentences
 * @param syllables in all words, estimated from the groups of vowels
 */
record Readability(Language language, int sentences, int words, int syllables) {
  private static final Pattern GERMAN = Pattern.compile("eu|äu|au|ei|ai|ie|aa|ee|oo|[aeiouyäöü]");
  private static final Pattern ENGLISH = Pattern.compile("[aeiouy]+");
  private static final Pattern MARKS = Pattern.compile("^\\P{L}+|\\P{L}+$");
  private static final Pattern SILENT = Pattern.compile("[^aeiouyl]e(?:s|d)?$");

  static Readability of(Language language, List<String> sentences) {
    int words = 0;
    int syllables = 0;
    for (String sentence : sentences) {
      for (String word : Sentences.words(sentence)) {
        words++;
        String letters = MARKS.matcher(word).replaceAll("");
        syllables += syllables(language, letters.toLowerCase(Locale.ROOT));
      }
    }
    return new Readability(language, sentences.size(), words, syllables);
  }

  /** Words a sentence; 0 for no text. */
  double mean() {
    return sentences == 0 ? 0 : (double) words / sentences;
  }

  /**
   * German: 180 − words/sentence − 58.5 · syllables/word (Amstad, Wie verständlich sind unsere
   * Zeitungen?, 1978). English: 206.835 − 1.015 · words/sentence − 84.6 · syllables/word (Flesch, A
   * new readability yardstick, 1948). About 0 to 100; above 60 is plain. 100 for no text.
   */
  double ease() {
    if (words == 0) return 100;
    double perWord = (double) syllables / words;
    return language == Language.DE
        ? 180 - mean() - 58.5 * perWord
        : 206.835 - 1.015 * mean() - 84.6 * perWord;
  }

  private static int syllables(Language language, String word) {
    Matcher vowels = (language == Language.DE ? GERMAN : ENGLISH).matcher(word);
    int count = 0;
    while (vowels.find()) count++;
    if (language == Language.EN && count > 1 && SILENT.matcher(word).find()) count--;
    return Math.max(1, count);
  }
}
