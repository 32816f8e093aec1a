package org.werkbank.search.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens. Part numbers, alarm codes and units stay whole and are cut into segments
 * besides: {@code E-101}, {@code E101} and {@code E 101} are one token with the segments {@code E}
 * and {@code 101}; {@code mm/s}, {@code °C} and {@code %} are tokens. A slash between two words
 * parts them.
 */
final class Scanner {
  private static final int LONGEST_PREFIX = 3;
  private static final int LONGEST_TOKEN = 120;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Scanner(String text) {
    this.text = text;
  }

  static List<Token> scan(String text) {
    Scanner scanner = new Scanner(text);
    int at = 0;
    while (at < text.length()) at = scanner.next(at);
    return scanner.tokens;
  }

  private int next(int at) {
    if (isSign(text.charAt(at))) {
      tokens.add(new Token(at, at + 1, List.of(new Token.Segment(at, at + 1))));
      return at + 1;
    }
    if (!inWord(at) && !isDegree(at)) return at + 1;
    int initials = initials(at);
    int end = initials > at ? initials : run(at);
    List<Token.Segment> segments = segments(at, end);
    int joined = initials > at ? end : withNumber(at, end);
    if (joined > end) {
      int number = end + 1;
      segments.add(new Token.Segment(number, joined));
      end = joined;
    }
    tokens.add(new Token(at, end, initials > at ? List.of(new Token.Segment(at, end)) : segments));
    return end;
  }

  /** Letters and digits, joined by single hyphens, slashes, apostrophes, dots and commas. */
  private int run(int start) {
    int end = start + 1;
    while (end < text.length() && end - start < LONGEST_TOKEN) {
      if (inWord(end)) end++;
      else if (joins(end) && end + 1 < text.length() && inWord(end + 1)) end += 2;
      else break;
    }
    return end;
  }

  private boolean joins(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '-', '\u2010', '\u2011', '\'', '\u2019', '_' -> true;
      case '/' -> !(isLetter(at - 2) && isLetter(at - 1) && isLetter(at + 1) && isLetter(at + 2));
      case '.', ',' -> Character.isDigit(text.charAt(at - 1)) && isDigit(at + 1);
      default -> false;
    };
  }

  /**
   * The end of {@code n. i. O.}, {@code z.B.}, {@code n.i.O}; the start itself if it is not one.
   */
  private int initials(int start) {
    int at = start;
    int letters = 0;
    int end = start;
    while (at + 1 < text.length()
        && Character.isLetter(text.charAt(at))
        && text.charAt(at + 1) == '.'
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
      letters++;
      end = at + 2;
      at = end;
      if (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) at++;
    }
    boolean last =
        letters > 1 && at == end && isLetter(at) && (at + 1 == text.length() || !inWord(at + 1));
    return last ? at + 1 : letters > 1 ? end : start;
  }

  /** {@code E 101}: up to three capitals, or one letter, and then a number. */
  private int withNumber(int start, int end) {
    int length = end - start;
    if (length > LONGEST_PREFIX || end + 1 >= text.length() || text.charAt(end) != ' ') return end;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) || length > 1 && !Character.isUpperCase(c)) return end;
    }
    int at = end + 1;
    while (at < text.length() && Character.isDigit(text.charAt(at))) at++;
    boolean number = at > end + 1 && (at == text.length() || !inWord(at) && !joins(at));
    return number ? at : end;
  }

  private List<Token.Segment> segments(int start, int end) {
    List<Token.Segment> segments = new ArrayList<>();
    int from = start;
    for (int at = start + 1; at <= end; at++) {
      boolean cut = at == end || cuts(at) || changes(from, at);
      if (!cut) continue;
      if (at > from) segments.add(new Token.Segment(from, at));
      from = at < end && cuts(at) ? at + 1 : at;
    }
    return segments;
  }

  private boolean cuts(int at) {
    char c = text.charAt(at);
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '/' || c == '_';
  }

  /** From letters to digits or back. */
  private boolean changes(int from, int at) {
    if (at <= from) return false;
    char before = text.charAt(at - 1);
    char now = text.charAt(at);
    return Character.isDigit(before) && Character.isLetter(now)
        || Character.isLetter(before) && Character.isDigit(now);
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private boolean isDigit(int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private boolean inWord(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.OTHER_NUMBER
        || Character.isSurrogate(c) && Character.isLetter(text.codePointAt(at))
        || c == '\u00AD';
  }

  private boolean isDegree(int at) {
    return text.charAt(at) == '°'
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isSign(char c) {
    return c == '%' || c == '‰' || c == '€' || c == '$';
  }
}
