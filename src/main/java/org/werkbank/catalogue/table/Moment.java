package org.werkbank.catalogue.table;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times: ISO 8601, German with points, English with strokes. */
final class Moment {
  private static final String CLOCK = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?";
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]+" + CLOCK + "(?:Z|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern LOCAL =
      Pattern.compile(
          "(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:,?\\s+" + CLOCK + "(?:\\s*Uhr)?)?");

  private Moment() {}

  /** Seconds since 1970 on the plant's own clock; empty if this is no moment. */
  static OptionalLong seconds(String cell, boolean monthFirst) {
    String text = cell.strip();
    if (text.length() < 6 || text.length() > 40 || !Character.isDigit(text.charAt(0)))
      return OptionalLong.empty();
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) return at(iso, 1, 2, 3, 4);
    Matcher local = LOCAL.matcher(text);
    if (!local.matches()) return OptionalLong.empty();
    boolean month = monthFirst && local.group(2).equals("/");
    return at(local, 4, month ? 1 : 3, month ? 3 : 1, 5);
  }

  private static OptionalLong at(Matcher found, int year, int month, int day, int clock) {
    int years = number(found, year);
    try {
      LocalDateTime moment =
          LocalDateTime.of(
              found.group(year).length() == 2 ? 2000 + years : years,
              number(found, month),
              number(found, day),
              number(found, clock),
              number(found, clock + 1),
              number(found, clock + 2));
      return OptionalLong.of(moment.toEpochSecond(ZoneOffset.UTC));
    } catch (DateTimeException noSuchDay) {
      return OptionalLong.empty();
    }
  }

  private static int number(Matcher found, int group) {
    return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
  }
}
