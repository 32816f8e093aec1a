package org.werkbank.certification;

import java.time.Instant;
import java.util.UUID;

/**
 * A certificate in the list of its holder.
 *
 * @param firstAwardedAt when the first of an unbroken row was awarded
 */
public record MyCertificate(
    UUID id,
    String programme,
    Instant awardedAt,
    Instant firstAwardedAt,
    Instant validUntil,
    Instant revokedAt) {

  /** Whether it counts at this moment. */
  public boolean isValidAt(Instant now) {
    return revokedAt == null && !validUntil.isBefore(now);
  }
}
