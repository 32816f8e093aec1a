package org.werkbank.workforce;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody took a list out of the house. */
@Entity
@Table(name = "export_line")
public class ExportLine {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "person_name")
  private String personName;

  @Column(name = "begun_at")
  private Instant begunAt;

  private String format;
  private String purpose;

  @Column(name = "site_name")
  private String siteName;

  @Column(name = "team_name")
  private String teamName;

  @Column(name = "name_words")
  private String nameWords;

  private String programme;
  private String standing;
  private Integer people;

  protected ExportLine() {}

  ExportLine(Reader reader, Instant begunAt, ListFormat format, String purpose) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.personId = reader.person();
    this.personName = reader.name();
    this.begunAt = begunAt;
    this.format = format.code();
    this.purpose = purpose;
  }

  UUID id() {
    return id;
  }

  /** What was chosen, in names that stay readable when a team is renamed or dissolved. */
  void chosen(Selection selection, String site, String team) {
    siteName = site;
    teamName = team;
    if (!selection.words().isEmpty()) nameWords = String.join(" ", selection.words());
    if (selection.standing() == null) return;
    programme = selection.programme();
    standing = LastDay.code(selection.standing());
  }

  void finished(int count) {
    people = count;
  }
}
