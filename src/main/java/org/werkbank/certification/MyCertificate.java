package org.werkbank.certification;

import java.time.Instant;
import java.util.UUID;

/** A certificate in the list of its holder. */
public record MyCertificate(
    UUID id, String programme, Instant awardedAt, Instant validUntil, Instant revokedAt) {

  /** Whether it counts at this moment. */
  public boolean isValidAt(Instant now) {
    return revokedAt == null && !validUntil.isBefore(now);
  }

  /** Whether it counts and does not expire soon: then there is nothing to renew. */
  public boolean isSettledAt(Instant now) {
    return isValidAt(now.plus(Standing.SOON));
  }
}
