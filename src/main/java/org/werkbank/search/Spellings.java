package org.werkbank.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.werkbank.platform.text.Language;
import org.werkbank.search.words.Word;
import org.werkbank.search.words.Words;

/**
 * The words of one entry as people write them, for the {@link Lexicon}.
 *
 * @param folded without umlauts and capitals
 * @param written the same, and behind {@link Fields#BETWEEN} as it is written
 */
record Spellings(Set<String> folded, Set<String> written) {
  private static final int SHORTEST = 3;

  static Spellings of(List<Word> words) {
    Spellings all = new Spellings(new LinkedHashSet<>(), new LinkedHashSet<>());
    words.stream().filter(Spellings::spelt).forEach(all::add);
    return all;
  }

  /** Codes and numbers are not misspelt: E101 is not E102. */
  static boolean spelt(Word word) {
    return word.folded().length() >= SHORTEST
        && word.folded().chars().allMatch(Character::isLetter);
  }

  private void add(Word word) {
    add(word.folded(), word.written());
    boolean noun = Character.isUpperCase(word.written().charAt(0));
    for (Word.Part part : word.parts()) {
      int letters = part.end() - part.start();
      boolean root = part.whole() && letters - part.folded().length() > 1;
      if (part.folded().length() < SHORTEST || root) continue;
      String text =
          word.written().substring(part.start() - word.start(), part.end() - word.start());
      add(part.folded(), noun ? capital(text) : text);
    }
  }

  private void add(String plain, String text) {
    folded.add(plain);
    written.add(plain + Fields.BETWEEN + text);
  }

  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Three letters in a row, beginnings and ends of words included. */
  static Set<String> letters(String title, Language language) {
    Set<String> letters = new LinkedHashSet<>();
    for (Word word : Words.of(language).read(title)) {
      String framed = " " + word.folded() + " ";
      for (int i = 0; i + 3 <= framed.length(); i++) letters.add(framed.substring(i, i + 3));
    }
    return letters;
  }
}
