package org.werkbank.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What others may see about a person and a programme. Why something is not present nobody can tell
 * (B-06).
 */
public enum Standing {
  VALID,
  EXPIRES_SOON,
  NOT_PRESENT;

  /** How long before the end it is said that a certificate expires soon. */
  public static final Duration SOON = Duration.ofDays(60);

  /**
   * The standing at this moment.
   *
   * @param validUntil end of the longest certificate; null if there is none
   */
  static Standing of(Instant validUntil, Clock clock) {
    Instant now = clock.instant();
    if (validUntil == null || validUntil.isBefore(now)) return NOT_PRESENT;
    return validUntil.isBefore(now.plus(SOON)) ? EXPIRES_SOON : VALID;
  }
}
