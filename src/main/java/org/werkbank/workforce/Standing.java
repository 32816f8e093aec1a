package org.werkbank.workforce;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What others may know about a certificate. {@link #NONE} does not say whether somebody never began, failed, or had one that
 * is no longer valid (curriculum B-06).
 */
public enum Standing {
  VALID,
  SOON,
  NONE;

  /** A certificate expires soon when this many days or fewer are left. */
  public static final int SOON_DAYS = 60;

  /** Stands for "no certificate" where a date is wanted. */
  static final LocalDate NEVER = LocalDate.of(1970, 1, 1);

  private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

  /** @param validUntil last day on which the certificate is valid */
  public static Standing of(LocalDate validUntil, LocalDate today) {
    return Arrays.stream(values())
        .filter(one -> !validUntil.isBefore(one.from(today)) && validUntil.isBefore(one.to(today)))
        .findFirst()
        .orElse(NONE);
  }

  /** As in addresses: valid, soon, none. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The standing with this code. */
  public static Optional<Standing> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** First last-day of validity that has this standing. */
  LocalDate from(LocalDate today) {
    return switch (this) {
      case VALID -> today.plusDays(SOON_DAYS + 1);
      case SOON -> today;
      case NONE -> NEVER;
    };
  }

  /** First last-day of validity that no longer has this standing. */
  LocalDate to(LocalDate today) {
    return switch (this) {
      case VALID -> FAR;
      case SOON -> today.plusDays(SOON_DAYS + 1);
      case NONE -> today;
    };
  }
}
