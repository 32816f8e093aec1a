package org.werkbank.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.werkbank.search.words.Word;

/** Beginnings of words, so that what is typed letter by letter finds titles at once. */
final class Beginnings {
  private static final int LONGEST = 16;
  private static final char FIRST = '^';

  private Beginnings() {}

  /** Every beginning of every word and part of a title; of the first word also as such. */
  static Set<String> of(List<Word> title) {
    Set<String> beginnings = new LinkedHashSet<>();
    boolean first = true;
    for (Word word : title) {
      add(beginnings, "", word.folded());
      if (first) add(beginnings, Character.toString(FIRST), word.folded());
      word.parts().forEach(part -> add(beginnings, "", part.folded()));
      first = false;
    }
    return beginnings;
  }

  private static void add(Set<String> beginnings, String before, String word) {
    for (int length = 1; length <= Math.min(word.length(), LONGEST); length++)
      beginnings.add(before + word.substring(0, length));
  }

  /**
   * What a title must begin with.
   *
   * @param first whether the first word typed must be its first word
   */
  static List<String> typed(List<Word> typed, boolean first) {
    List<String> beginnings = new ArrayList<>();
    for (Word word : typed) {
      String beginning = word.folded().substring(0, Math.min(word.folded().length(), LONGEST));
      if (beginning.isEmpty()) continue;
      beginnings.add(first && beginnings.isEmpty() ? FIRST + beginning : beginning);
    }
    return beginnings;
  }
}
