package org.werkbank.platform.text;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Days and times as every page and paper writes them: day before month, a clock of 24 hours. */
public final class Dates {
  private static final String TIME = "HH:mm";

  private Dates() {}

  /** 2. November 2026, 2 November 2026. */
  public static String day(LocalDate day, Language language) {
    return write(day, language, "d. MMMM uuuu", "d MMMM uuuu");
  }

  /** 02.11.2026, 2 Nov 2026: where there is little room. */
  public static String shortDay(LocalDate day, Language language) {
    return write(day, language, "dd.MM.uuuu", "d MMM uuuu");
  }

  /** 08:30. */
  public static String time(ZonedDateTime when, Language language) {
    return write(when, language, TIME, TIME);
  }

  /** 02.11.2026, 08:30; 2 Nov 2026, 08:30. */
  public static String moment(ZonedDateTime when, Language language) {
    return shortDay(when.toLocalDate(), language) + ", " + time(when, language);
  }

  /** Montag, 2. November 2026, 08:30; Monday, 2 November 2026, 08:30. */
  public static String appointment(ZonedDateTime when, Language language) {
    String weekday = write(when, language, "EEEE", "EEEE");
    return weekday + ", " + day(when.toLocalDate(), language) + ", " + time(when, language);
  }

  private static String write(
      TemporalAccessor what, Language language, String german, String english) {
    return DateTimeFormatter.ofPattern(
            language == Language.DE ? german : english, language.locale())
        .format(what);
  }
}
