package org.werkbank.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.werkbank.exercise.Attempts;

/**
 * Erases what the curriculum's table 4.5 no longer allows: tests 90 days after they were handed in,
 * passed or not, with their answers, their seed and their exercises; that a check was finished,
 * after as long. What was begun and never handed in goes 180 days after it was begun.
 */
@ApplicationScoped
public class Retention {
  static final Duration CLOSED = Duration.ofDays(90);
  static final Duration LEFT_OPEN = Duration.ofDays(180);

  private final EntityManager em;
  private final Clock clock;
  private final Attempts attempts;

  @Inject
  public Retention(EntityManager em, Clock clock, Attempts attempts) {
    this.em = em;
    this.clock = clock;
    this.attempts = attempts;
  }

  protected Retention() {
    this(null, null, null);
  }

  /**
   * Erases what is due.
   *
   * @return how many forms were erased
   */
  @Transactional
  public int erase() {
    Instant now = clock.instant();
    List<Form> due =
        em.createQuery(
                "select f from Form f where f.closedAt < :closed or (f.closedAt is null and f.openedAt < :open)",
                Form.class)
            .setParameter("closed", now.minus(CLOSED))
            .setParameter("open", now.minus(LEFT_OPEN))
            .getResultList();
    for (Form form : due) {
      for (FormExercise exercise : form.exercises())
        attempts
            .at(form.person(), new ExercisePlace(form.id(), exercise.nr()).toString())
            .ifPresent(attempt -> attempts.remove(attempt.id()));
      em.remove(form);
    }
    return due.size();
  }
}
