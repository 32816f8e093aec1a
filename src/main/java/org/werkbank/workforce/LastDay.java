package org.werkbank.workforce;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.werkbank.certification.Standing;

/**
 * What the last day of a certificate says today. "Not present" does not tell whether somebody never
 * began, failed, or had one that is over (curriculum B-06).
 */
public final class LastDay {
  /** Stands for "no certificate" where a date is wanted. */
  static final LocalDate NEVER = LocalDate.of(1970, 1, 1);

  private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

  private LastDay() {}

  /** Standing of a certificate that is valid up to and including this day. */
  static Standing standing(LocalDate last, LocalDate today) {
    return Arrays.stream(Standing.values())
        .filter(one -> !last.isBefore(from(one, today)) && last.isBefore(to(one, today)))
        .findFirst()
        .orElse(Standing.NOT_PRESENT);
  }

  /** First last day that has this standing. */
  static LocalDate from(Standing standing, LocalDate today) {
    return switch (standing) {
      case VALID -> soonEnds(today);
      case EXPIRES_SOON -> today;
      case NOT_PRESENT -> NEVER;
    };
  }

  /** First last day that no longer has this standing. */
  static LocalDate to(Standing standing, LocalDate today) {
    return switch (standing) {
      case VALID -> FAR;
      case EXPIRES_SOON -> soonEnds(today);
      case NOT_PRESENT -> today;
    };
  }

  private static LocalDate soonEnds(LocalDate today) {
    return today.plusDays(Standing.SOON.toDays());
  }

  /** As in addresses and keys of sentences: valid, expires-soon, not-present. */
  public static String code(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The standing with this code. */
  public static Optional<Standing> standing(String code) {
    return Arrays.stream(Standing.values()).filter(one -> code(one).equals(code)).findFirst();
  }
}
