package org.werkbank.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One attempt at an exercise: what is needed to replay it, nothing of what came out on the way. A
 * person has one attempt at a place. It is written only by {@link Attempts}, in single statements.
 */
@Entity
@Table(name = "attempt")
public class Attempt {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID person;

  private String place;
  private String type;
  private String parameters;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  @Column(name = "generator_version")
  private int generatorVersion;

  @Column(name = "scoring_version")
  private int scoringVersion;

  private int turn;
  private String log;
  private boolean finished;
  private String result;
  private LocalDate since;

  protected Attempt() {}

  Attempt(Stored stored, LocalDate since) {
    this.id = stored.id();
    this.person = stored.person();
    this.place = stored.place();
    this.type = stored.type();
    this.parameters = stored.parameters();
    this.mode = stored.mode();
    this.generatorVersion = stored.generatorVersion();
    this.scoringVersion = stored.scoringVersion();
    this.turn = stored.turn();
    this.log = stored.log();
    this.finished = stored.finished();
    this.result = stored.result();
    this.since = since;
  }

  /**
   * An attempt as it was read.
   *
   * @param parameters JSON
   * @param turn number of actions in the log
   * @param log JSON; null once it is erased
   * @param result JSON; null for practice and while the attempt is open
   */
  public record Stored(
      UUID id,
      UUID person,
      String place,
      String type,
      String parameters,
      Mode mode,
      int generatorVersion,
      int scoringVersion,
      int turn,
      String log,
      boolean finished,
      String result) {}
}
