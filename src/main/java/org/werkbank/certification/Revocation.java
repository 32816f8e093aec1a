package org.werkbank.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of the revocation list. It says nothing about whose it was, and outlives the certificate.
 */
@Entity
public class Revocation {
  @Id
  @Column(name = "credential_id")
  private UUID credentialId;

  @Enumerated(EnumType.STRING)
  private RevocationReason reason;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected Revocation() {}

  Revocation(UUID credentialId, RevocationReason reason, Instant revokedAt) {
    this.credentialId = credentialId;
    this.reason = reason;
    this.revokedAt = revokedAt;
  }
}
