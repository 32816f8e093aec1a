package org.werkbank.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that differ in one place (Damerau 1964). */
final class OneEdit {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private OneEdit() {}

  /** Whether one letter more, less or other, or two letters in wrong order, make them equal. */
  static boolean between(String one, String other) {
    if (one.length() > other.length()) return between(other, one);
    if (other.length() - one.length() > 1) return false;
    int same = 0;
    while (same < one.length() && one.charAt(same) == other.charAt(same)) same++;
    if (one.length() < other.length()) return one.substring(same).equals(other.substring(same + 1));
    if (same == one.length()) return true;
    if (one.substring(same + 1).equals(other.substring(same + 1))) return true;
    return same + 1 < one.length()
        && one.charAt(same) == other.charAt(same + 1)
        && one.charAt(same + 1) == other.charAt(same)
        && one.substring(same + 2).equals(other.substring(same + 2));
  }

  /** All rows of small letters that differ from a word in one place. */
  static Stream<String> of(String word) {
    Stream<String> other =
        IntStream.rangeClosed(0, word.length())
            .boxed()
            .flatMap(at -> LETTERS.chars().mapToObj(letter -> with(word, at, (char) letter)))
            .flatMap(row -> row);
    Stream<String> fewer =
        IntStream.range(0, word.length())
            .mapToObj(at -> word.substring(0, at) + word.substring(at + 1));
    return Stream.of(swapped(word).stream(), fewer, other).flatMap(row -> row);
  }

  /** The word with two letters in the other order. */
  static List<String> swapped(String word) {
    return IntStream.range(0, word.length() - 1)
        .mapToObj(
            at ->
                word.substring(0, at)
                    + word.charAt(at + 1)
                    + word.charAt(at)
                    + word.substring(at + 2))
        .filter(row -> !row.equals(word))
        .toList();
  }

  /** A letter put in there, and put in the place of the one there. */
  private static Stream<String> with(String word, int at, char letter) {
    String more = word.substring(0, at) + letter + word.substring(at);
    return at == word.length()
        ? Stream.of(more)
        : Stream.of(word.substring(0, at) + letter + word.substring(at + 1), more);
  }
}
