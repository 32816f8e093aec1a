package org.werkbank.catalogue;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A published version: the files as they were read, and what is needed to find it without opening
 * them. Who published it is written by {@link Publishing}, because EclipseLink cannot write an
 * absent UUID to PostgreSQL.
 */
@Entity
@Table(name = "course_version")
public class CourseVersion {
  @Id private UUID id;
  private String slug;

  @Column(name = "version_number")
  private int number;

  private String code;

  @Column(name = "title_de")
  private String titleDe;

  @Column(name = "title_en")
  private String titleEn;

  private String digest;
  private byte[] files;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "current_version")
  private boolean current;

  protected CourseVersion() {}

  CourseVersion(Reading.Valid read, int number, Instant publishedAt) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.slug = read.files().slug();
    this.number = number;
    this.code = read.course().code();
    this.titleDe = read.course().title().de();
    this.titleEn = read.course().title().en();
    this.digest = read.files().digest();
    this.files = PackageZip.write(read.files());
    this.publishedAt = publishedAt;
    this.current = true;
  }

  UUID id() {
    return id;
  }
}
