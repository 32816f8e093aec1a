package org.werkbank.workforce;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody opened the record of somebody else. Never changed. */
@Entity
@Table(name = "access_line")
public class AccessLine {
  /** Looking up certificates; so far the only purpose. */
  static final String CERTIFICATES = "certificates";

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "reader_id")
  private UUID readerId;

  @Column(name = "reader_name")
  private String readerName;

  @Column(name = "opened_at")
  private Instant openedAt;

  private String purpose;

  protected AccessLine() {}

  AccessLine(UUID personId, Reader reader, Instant openedAt) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.personId = personId;
    this.readerId = reader.person();
    this.readerName = reader.name();
    this.openedAt = openedAt;
    this.purpose = CERTIFICATES;
  }
}
