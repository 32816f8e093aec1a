package org.werkbank.authoring;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An uploaded package and what was found when it was read. */
@Entity
@Table(name = "draft")
public class Draft {
  @Id private UUID id;
  private UUID author;

  @Column(name = "file_name")
  private String fileName;

  private String slug;

  @Column(name = "title_de")
  private String titleDe;

  @Column(name = "title_en")
  private String titleEn;

  private int faults;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  private byte[] files;

  protected Draft() {}

  Draft(UUID author) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.author = author;
  }

  /** Takes the place of what was uploaded before. */
  void replace(Upload upload, Instant when) {
    fileName = upload.fileName();
    slug = upload.slug();
    titleDe = upload.title().de();
    titleEn = upload.title().en();
    faults = upload.faults();
    files = upload.zip();
    uploadedAt = when;
  }

  UUID id() {
    return id;
  }
}
