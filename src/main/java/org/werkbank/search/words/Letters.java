package org.werkbank.search.words;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A stretch of text in small letters without soft hyphens, joiners and loose marks, and for each
 * letter its place in the text.
 */
final class Letters {
  private final StringBuilder plain = new StringBuilder();
  private final int[] places;
  private final int end;

  Letters(String text, int start, int end) {
    this.places = new int[end - start + 1];
    this.end = end;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (skipped(c) && !(c == '.' && at > start && Character.isDigit(text.charAt(at - 1))))
        continue;
      places[plain.length()] = at;
      plain.append(Character.toLowerCase(c));
    }
  }

  private static boolean skipped(char c) {
    return switch (c) {
      case '\u00AD', '-', '\u2010', '\u2011', '\'', '\u2019', '_', '.', ' ', '\u00A0' -> true;
      default -> Character.getType(c) == Character.NON_SPACING_MARK;
    };
  }

  String plain() {
    return plain.toString();
  }

  /** Where the letter with this number stands; behind the last for a number one too high. */
  int place(int letter) {
    return letter < plain.length() ? places[letter] : end;
  }

  /**
   * Behind the letter before this one, so that a cut leaves out what stands between two letters.
   */
  int behind(int letter) {
    return letter < plain.length() && letter > 0 ? places[letter - 1] + 1 : end;
  }

  /**
   * Umlauts, accents and other forms of a letter become the letter. In German {@code ae}, {@code
   * oe} and {@code ue} are umlauts too.
   */
  static String fold(CharSequence plain, boolean german) {
    StringBuilder folded = new StringBuilder(plain.length());
    char[] one = new char[1];
    char[] some = new char[4];
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < 128) {
        if (german && c == 'e' && umlaut(folded, plain, i)) continue;
        folded.append(c);
      } else {
        one[0] = c;
        int length = ASCIIFoldingFilter.foldToASCII(one, 0, some, 0, 1);
        folded.append(some, 0, length);
      }
    }
    return folded.toString();
  }

  /** Whether this e only makes an umlaut of the a, o or u before it. */
  private static boolean umlaut(StringBuilder folded, CharSequence plain, int at) {
    if (at == 0 || folded.length() == 0) return false;
    char before = plain.charAt(at - 1);
    if (before == 'a' || before == 'o') return true;
    if (before != 'u') return false;
    char earlier = at > 1 ? plain.charAt(at - 2) : ' ';
    return "aeiouyäöüq".indexOf(earlier) < 0;
  }
}
