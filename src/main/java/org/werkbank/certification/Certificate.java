package org.werkbank.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.werkbank.platform.problem.Conflict;

/** A certificate as it was issued. Nothing of it changes, except that it can be taken back once. */
@Entity
public class Certificate {
  @Id private UUID id;

  @Column(name = "badge_en_id")
  private UUID badgeEnId;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "test_id")
  private UUID testId;

  @Column(name = "person_id")
  private UUID personId;

  private String programme;

  @Column(name = "programme_version")
  private int programmeVersion;

  @Column(name = "programme_source")
  private String programmeSource;

  @Column(name = "course_versions")
  private String courseVersions;

  @Column(name = "awarded_at")
  private Instant awardedAt;

  @Column(name = "first_awarded_at")
  private Instant firstAwardedAt;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "holder_name")
  private String holderName;

  @Column(name = "name_salt")
  private String nameSalt;

  @Column(name = "name_hash")
  private String nameHash;

  private boolean supervised;

  @Column(name = "key_id")
  private String keyId;

  @Column(name = "badge_de")
  private String badgeDe;

  @Column(name = "badge_en")
  private String badgeEn;

  @Column(name = "note_de")
  private String noteDe;

  @Column(name = "note_en")
  private String noteEn;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "revocation_reason")
  @Enumerated(EnumType.STRING)
  private RevocationReason revocationReason;

  protected Certificate() {}

  Certificate(Draft draft, String keyId, String badgeDe, String badgeEn) {
    this.id = draft.id();
    this.badgeEnId = draft.badgeEnId();
    this.subjectId = draft.subjectId();
    this.testId = draft.testId();
    this.personId = draft.personId();
    this.programme = draft.programme().code();
    this.programmeVersion = draft.programme().version();
    this.programmeSource = draft.programme().source();
    this.courseVersions = draft.courseVersions();
    this.awardedAt = draft.awardedAt();
    this.firstAwardedAt = draft.firstAwardedAt();
    this.validUntil = draft.validUntil();
    this.holderName = draft.holderName();
    this.nameSalt = draft.salt();
    this.nameHash = draft.nameHash();
    this.keyId = keyId;
    this.badgeDe = badgeDe;
    this.badgeEn = badgeEn;
    this.noteDe = draft.note().de();
    this.noteEn = draft.note().en();
  }

  UUID id() {
    return id;
  }

  UUID badgeEnId() {
    return badgeEnId;
  }

  UUID personId() {
    return personId;
  }

  String programme() {
    return programme;
  }

  Instant validUntil() {
    return validUntil;
  }

  /**
   * Takes it back, for good.
   *
   * @throws Conflict if that has happened before
   */
  void revoke(RevocationReason reason, Instant when) {
    if (revokedAt != null) throw new Conflict("problem.certification.alreadyRevoked");
    revokedAt = when;
    revocationReason = reason;
  }
}
