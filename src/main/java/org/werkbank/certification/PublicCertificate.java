package org.werkbank.certification;

import java.time.Instant;
import java.util.UUID;

/** What anybody may know about a certificate whose number they have. No name. */
public record PublicCertificate(
    UUID id,
    String programme,
    String programmeSource,
    Instant awardedAt,
    Instant validUntil,
    boolean supervised,
    String nameSalt,
    String nameHash,
    Instant revokedAt) {

  /** Status as the page shows it. */
  public enum Status {
    VALID,
    EXPIRED,
    REVOKED
  }

  /** The status at a moment; taken back weighs more than over. */
  public Status statusAt(Instant now) {
    if (revokedAt != null) return Status.REVOKED;
    return validUntil.isBefore(now) ? Status.EXPIRED : Status.VALID;
  }
}
