package org.werkbank.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/** One device that stays signed in. */
@Entity
@Table(name = "remembered_device")
public class RememberedDevice {
  @Id private String selector;

  @Column(name = "validator_hash")
  private String validatorHash;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "valid_until")
  private Instant validUntil;

  protected RememberedDevice() {}

  RememberedDevice(String selector, String validatorHash, UUID personId, Instant validUntil) {
    this.selector = selector;
    this.validatorHash = validatorHash;
    this.personId = personId;
    this.validUntil = validUntil;
  }

  UUID personId() {
    return personId;
  }

  /** Compares in constant time. */
  boolean opensWith(String hash, Instant now) {
    byte[] expected = validatorHash.getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(expected, hash.getBytes(StandardCharsets.US_ASCII))
        && now.isBefore(validUntil);
  }
}
