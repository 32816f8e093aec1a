package org.werkbank.catalogue;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A line of the record: who wrote which text when. */
@Entity
@Table(name = "company_text_change")
public class CompanyTextChange {
  @Id private UUID id;

  @Column(name = "text_key")
  private String key;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private UUID changedBy;

  protected CompanyTextChange() {}

  CompanyTextChange(CompanyText text) {
    id = UuidCreator.getTimeOrderedEpoch();
    key = text.key();
    changedAt = text.changedAt();
    changedBy = text.changedBy();
  }
}
