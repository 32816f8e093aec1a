package org.werkbank.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.werkbank.assessment.CheckFinished;
import org.werkbank.exercise.ExerciseFinished;
import org.werkbank.exercise.Mode;
import org.werkbank.platform.problem.NotFound;

/**
 * Going on in a unit. A unit is done when its exercise was finished and its check answered; how
 * well, nobody keeps. Exercises and checks report in their own transaction, so that progress is
 * never behind them.
 */
@ApplicationScoped
public class Progress {
  private final EntityManager em;
  private final Clock clock;
  private final Event<CourseCompleted> completed;

  @Inject
  public Progress(EntityManager em, Clock clock, Event<CourseCompleted> completed) {
    this.em = em;
    this.clock = clock;
    this.completed = completed;
  }

  protected Progress() {
    this(null, null, null);
  }

  /** Where the exercise of a unit stands, for {@link org.werkbank.exercise.Exercises#open}. */
  public static String place(UUID version, int unit) {
    return version + "/" + unit;
  }

  /**
   * Opens a step. Steps that are open stay open.
   *
   * @throws NotFound if the person is not enrolled or there is no such unit
   * @throws org.werkbank.platform.problem.Conflict if the step before is not open, or the guess is
   *     not fixed
   */
  @Transactional
  public void open(UUID person, String slug, int unit, Step step) {
    enrolment(person, slug).orElseThrow(Progress::notEnrolled).unit(unit).open(step);
  }

  /**
   * Fixes the guess. A guess that is fixed stays.
   *
   * @param option from 0, as in the unit
   */
  @Transactional
  public void guess(UUID person, String slug, int unit, int option) {
    enrolment(person, slug).orElseThrow(Progress::notEnrolled).unit(unit).guess(option);
  }

  /**
   * The exercise of a unit is finished; exercises elsewhere, in a test for example, are not about a
   * unit.
   */
  @Transactional
  public void exerciseFinished(@Observes ExerciseFinished finished) {
    if (finished.mode() != Mode.PRACTICE) return;
    String[] place = finished.place().split("/", 2);
    if (place.length < 2 || !place[1].matches("\\d{1,4}")) return;
    record(
        finished.person(),
        UUID.fromString(place[0]),
        Integer.parseInt(place[1]),
        UnitProgress::exerciseDone);
  }

  /** The check of a unit is answered. */
  @Transactional
  public void checkFinished(@Observes CheckFinished finished) {
    record(finished.personId(), finished.courseVersion(), finished.unit(), UnitProgress::checkDone);
  }

  /**
   * Whoever tries a version without being enrolled in it, a trainer in the preview for example, has
   * no progress.
   */
  private void record(UUID person, UUID version, int unit, Consumer<UnitProgress> what) {
    em.createQuery(
            "select e from Enrolment e where e.person = :person and e.version = :version",
            Enrolment.class)
        .setParameter("person", person)
        .setParameter("version", version)
        .getResultStream()
        .findFirst()
        .ifPresent(
            enrolment -> {
              what.accept(enrolment.unit(unit));
              if (enrolment.complete(clock.instant())) completed.fire(enrolment.completed());
            });
  }

  private Optional<Enrolment> enrolment(UUID person, String slug) {
    return em.createQuery(
            "select e from Enrolment e where e.person = :person and e.slug = :slug",
            Enrolment.class)
        .setParameter("person", person)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  private static NotFound notEnrolled() {
    return new NotFound("problem.learning.notEnrolled");
  }
}
