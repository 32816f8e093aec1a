package org.werkbank.exercise.type.wordmachine;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What is looked for in the shift log: words of the open sentence that were tapped, and words that
 * were typed. All of them must be in a line.
 *
 * @param asset whether the asset of the sentence
 * @param part whether its part
 * @param value whether its value
 * @param typed at most {@link #LONGEST} characters
 * @param fresh whether nothing has been done since the sentence was opened
 */
record LogSearch(boolean asset, boolean part, boolean value, String typed, boolean fresh) {
  static final LogSearch NOTHING = new LogSearch(false, false, false, "", true);
  static final int LONGEST = 60;

  LogSearch toggled(String key) {
    return new LogSearch(
        key.equals("asset") != asset,
        key.equals("part") != part,
        key.equals("value") != value,
        typed,
        false);
  }

  LogSearch typing(String words) {
    String plain = words.strip();
    return new LogSearch(
        asset, part, value, plain.substring(0, Math.min(LONGEST, plain.length())), false);
  }

  /** For the next sentence: the same kinds of words, nothing typed. */
  LogSearch next() {
    return new LogSearch(asset, part, value, "", true);
  }

  boolean nothing() {
    return !asset && !part && !value && typed.isEmpty();
  }

  /**
   * Numbers of the lines found, from 1. Typed words are found in either language, so that changing
   * the language changes no result.
   */
  List<Integer> lines(ShiftLog log, Triple claim) {
    List<Wording> languages = typed.isEmpty() ? List.of() : Wording.all(log);
    List<String> words = List.of(typed.toLowerCase(Locale.ROOT).split("[\\s\\u00a0,.]+"));
    return IntStream.rangeClosed(1, log.lines().size())
        .filter(line -> tapped(log.lines().get(line - 1), claim))
        .filter(
            line ->
                typed.isEmpty()
                    || languages.stream()
                        .anyMatch(wording -> wording.holds(log.lines().get(line - 1), words)))
        .boxed()
        .toList();
  }

  private boolean tapped(int[] line, Triple claim) {
    return (!asset || has(line, Words.asset(claim.asset())))
        && (!part || has(line, Words.part(claim.part())))
        && (!value || has(line, Words.value(claim.value())));
  }

  private static boolean has(int[] line, int word) {
    for (int at : line) if (at == word) return true;
    return false;
  }
}
