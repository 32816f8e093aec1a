package org.werkbank.catalogue.table;

import java.util.Locale;
import java.util.Set;

/** What a cell says, as people and machines of a plant write it. */
final class Value {
  private static final Set<String> MISSING =
      Set.of("", "-", "–", "—", "?", "n/a", "na", "nan", "null", "#nv", "#n/a", "k.a.", "k. a.");
  private static final Set<String> SO =
      Set.of(
          ("1 ja j yes y true wahr x nok nio ng notok nichtok fail failed failure fehler defekt ausfall schlecht bad"
                  + " störung alarm ausschuss kaputt")
              .split(" "));
  private static final int LONGEST_UNIT = 10;

  private Value() {}

  static boolean missing(String cell) {
    return cell.length() < 6 && MISSING.contains(cell.strip().toLowerCase(Locale.ROOT));
  }

  /** Equal for what means the same: {@code n. i. O.} and {@code NIO}. */
  static String truth(String cell) {
    return cell.replaceAll("[.\\s_-]", "").toLowerCase(Locale.ROOT);
  }

  /** Whether this word usually marks the case one looks for: a fault, a yes. */
  static boolean so(String cell) {
    return SO.contains(truth(cell));
  }

  /** Where the number in front ends; 0 if there is none. */
  static int numberEnd(String cell) {
    int i = 0;
    if (i < cell.length() && "+-−".indexOf(cell.charAt(i)) >= 0) i++;
    int digits = 0;
    int last = 0;
    for (; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        last = i + 1;
      } else if (".,".indexOf(c) >= 0) {
        continue;
      } else if (space(c) || c == '\'') {
        if (!threeDigits(cell, i + 1)) break;
      } else if (exponent(cell, i) && digits > 0) {
        if (!Character.isDigit(cell.charAt(i + 1))) i++;
      } else {
        break;
      }
    }
    return digits == 0 ? 0 : last;
  }

  private static boolean threeDigits(String cell, int from) {
    if (from + 3 > cell.length()) return false;
    for (int i = from; i < from + 3; i++) {
      if (!Character.isDigit(cell.charAt(i))) return false;
    }
    return from + 3 == cell.length() || !Character.isDigit(cell.charAt(from + 3));
  }

  private static boolean exponent(String cell, int i) {
    if (Character.toLowerCase(cell.charAt(i)) != 'e') return false;
    int next = i + 1;
    boolean sign = next < cell.length() && "+-".indexOf(cell.charAt(next)) >= 0;
    int digit = sign ? next + 1 : next;
    return digit < cell.length() && Character.isDigit(cell.charAt(digit));
  }

  private static boolean space(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  /**
   * The number, whole or grouped in thousands, with the decimal sign of the dialect.
   *
   * @return {@link Double#NaN} if it is none
   */
  static double number(String digits, boolean comma) {
    char decimal = comma ? ',' : '.';
    char group = comma ? '.' : ',';
    StringBuilder plain = new StringBuilder(digits.length());
    int sinceGroup = -1;
    boolean behind = false;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
        if (sinceGroup >= 0 && !behind) sinceGroup++;
      } else if (c == decimal && !behind) {
        if (sinceGroup >= 0 && sinceGroup != 3) return Double.NaN;
        behind = true;
        sinceGroup = -1;
        plain.append('.');
      } else if ((c == group || space(c) || c == '\'') && !behind) {
        int before = plain.length() - (signed(plain) ? 1 : 0);
        if (sinceGroup < 0 ? before < 1 || before > 3 : sinceGroup != 3) return Double.NaN;
        sinceGroup = 0;
      } else if (c == '−') {
        plain.append('-');
      } else if ("+-eE".indexOf(c) >= 0) {
        behind |= c == 'e' || c == 'E';
        plain.append(c);
      } else {
        return Double.NaN;
      }
    }
    if (sinceGroup >= 0 && sinceGroup != 3) return Double.NaN;
    return parse(plain.toString());
  }

  private static boolean signed(StringBuilder plain) {
    return plain.length() > 0 && "+-".indexOf(plain.charAt(0)) >= 0;
  }

  private static double parse(String plain) {
    try {
      double value = Double.parseDouble(plain);
      return Double.isFinite(value) ? value : Double.NaN;
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }

  /** Whether this can stand behind a number: {@code mm}, {@code °C}, {@code %}, {@code 1/min}. */
  static boolean unit(String text) {
    if (text.isEmpty()) return true;
    if (text.length() > LONGEST_UNIT || text.endsWith(".")) return false;
    return text.matches("(1/)?[\\p{L}%°µΩ²³/·^*0-9]+") && !Character.isDigit(text.charAt(0))
        || text.matches("1/\\p{L}+");
  }
}
