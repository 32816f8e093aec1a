package org.werkbank.learning;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.werkbank.platform.problem.Conflict;

/** How far a person is in one unit. Steps open one after the other and stay open. */
@Entity
@Table(name = "unit_progress")
public class UnitProgress {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "enrolment_id")
  private Enrolment enrolment;

  private int number;
  private int step;
  private Integer guess;

  @Column(name = "exercise_done")
  private boolean exerciseDone;

  @Column(name = "check_done")
  private boolean checkDone;

  private boolean extra;

  protected UnitProgress() {}

  UnitProgress(Enrolment enrolment, int number, boolean extra) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.enrolment = enrolment;
    this.number = number;
    this.step = Step.CASE.number();
    this.extra = extra;
  }

  int number() {
    return number;
  }

  /**
   * Going on is possible from an open step to the next one; a guess has to be fixed before one
   * tries.
   */
  void open(Step wanted) {
    if (wanted.number() <= step) return;
    if (wanted.number() > step + 1) throw new Conflict("problem.learning.stepClosed");
    if (wanted == Step.TRY && guess == null) throw new Conflict("problem.learning.guessFirst");
    step = wanted.number();
  }

  /** The first guess stays: what one believed before is what one compares with. */
  void guess(int option) {
    if (step < Step.GUESS.number()) throw new Conflict("problem.learning.stepClosed");
    if (guess == null) guess = option;
  }

  void exerciseDone() {
    exerciseDone = true;
  }

  void checkDone() {
    checkDone = true;
  }

  /** Whether the course is not complete because of it. */
  boolean isMissing() {
    return !extra && !done();
  }

  boolean done() {
    return exerciseDone && checkDone;
  }
}
