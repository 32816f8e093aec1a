package org.werkbank.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final ZonedDateTime MONDAY =
      ZonedDateTime.of(2026, 11, 2, 8, 30, 0, 0, ZoneId.of("Europe/Berlin"));

  @Test
  void theDayComesBeforeTheMonthInBothLanguages() {
    assertEquals(
        List.of("2. November 2026", "2 November 2026"),
        both(language -> Dates.day(MONDAY.toLocalDate(), language)));
    assertEquals(
        List.of("02.11.2026", "2 Nov 2026"),
        both(language -> Dates.shortDay(MONDAY.toLocalDate(), language)));
  }

  @Test
  void theClockHas24Hours() {
    ZonedDateTime evening = MONDAY.plusHours(12);
    assertEquals(List.of("20:30", "20:30"), both(language -> Dates.time(evening, language)));
    assertEquals(
        List.of("02.11.2026, 20:30", "2 Nov 2026, 20:30"),
        both(language -> Dates.moment(evening, language)));
    assertEquals(
        List.of("Montag, 2. November 2026, 20:30", "Monday, 2 November 2026, 20:30"),
        both(language -> Dates.appointment(evening, language)));
  }

  private static List<String> both(Function<Language, String> write) {
    return Arrays.stream(Language.values()).map(write).toList();
  }
}
