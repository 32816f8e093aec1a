package org.werkbank.authoring;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A table that was uploaded for an exercise of a draft and waits for its columns to be assigned.
 */
@Entity
@Table(name = "draft_table")
public class DraftTable {
  @Id private UUID id;
  private UUID draft;

  @Column(name = "unit_number")
  private int unit;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  private byte[] content;

  protected DraftTable() {}

  DraftTable(UUID draft, int unit, UploadedTable upload, Instant uploadedAt) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.draft = draft;
    this.unit = unit;
    this.fileName = upload.fileName();
    this.uploadedAt = uploadedAt;
    this.content = upload.csv();
  }
}
