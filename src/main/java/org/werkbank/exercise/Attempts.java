package org.werkbank.exercise;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.exercise.Attempt.Stored;
import org.werkbank.exercise.spi.Outcome;

/**
 * Attempts in the database. Every change is one statement that says what it expects, so two tabs
 * cannot undo each other.
 */
@ApplicationScoped
public class Attempts {
  private static final String READ =
      """
      select new org.werkbank.exercise.Attempt.Stored(a.id, a.person, a.place, a.type, a.parameters, a.mode,
        a.generatorVersion, a.scoringVersion, a.turn, a.log, a.finished, a.result)
      from Attempt a where\s""";

  private final EntityManager em;
  private final Clock clock;
  private final Event<ExerciseFinished> finished;

  @Inject
  public Attempts(EntityManager em, Clock clock, Event<ExerciseFinished> finished) {
    this.em = em;
    this.clock = clock;
    this.finished = finished;
  }

  protected Attempts() {
    this(null, null, null);
  }

  /** The attempt, if it is this person's. */
  @Transactional
  public Optional<Stored> find(UUID attempt, UUID person) {
    return one(
        read("a.id = :attempt and a.person = :person").setParameter("attempt", attempt), person);
  }

  /** The person's attempt at this place. */
  @Transactional
  public Optional<Stored> at(UUID person, String place) {
    return one(
        read("a.place = :place and a.person = :person").setParameter("place", place), person);
  }

  /**
   * A new attempt without actions.
   *
   * @throws jakarta.persistence.PersistenceException if there is one at this place already
   */
  @Transactional
  public Stored begin(
      UUID person,
      String place,
      String type,
      String parameters,
      Mode mode,
      int generator,
      int scoring) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Stored stored =
        new Stored(
            id, person, place, type, parameters, mode, generator, scoring, 0, "[]", false, null);
    em.persist(new Attempt(stored, LocalDate.now(clock)));
    em.flush();
    return stored;
  }

  /** Stores one more action, unless somebody has stored one since. */
  @Transactional
  public boolean append(UUID attempt, int turn, String log) {
    return em.createQuery(
                "update Attempt a set a.log = :log, a.turn = :next"
                    + " where a.id = :attempt and a.turn = :turn and a.finished = false")
            .setParameter("log", log)
            .setParameter("next", turn + 1)
            .setParameter("attempt", attempt)
            .setParameter("turn", turn)
            .executeUpdate()
        == 1;
  }

  /** Closes the attempt and tells whom it concerns, once. Of practice no result is kept. */
  @Transactional
  public void finish(Stored attempt, Outcome outcome) {
    boolean test = attempt.mode() == Mode.TEST;
    int closed =
        em.createQuery(
                "update Attempt a set a.finished = true, a.result = :result, a.since = :today"
                    + " where a.id = :attempt and a.finished = false")
            .setParameter("result", test ? Written.outcome(outcome) : null)
            .setParameter("today", LocalDate.now(clock))
            .setParameter("attempt", attempt.id())
            .executeUpdate();
    if (closed == 0) return;
    Optional<Boolean> passed = test ? Optional.of(outcome.passed()) : Optional.empty();
    finished.fire(
        new ExerciseFinished(
            attempt.id(), attempt.person(), attempt.place(), attempt.mode(), passed));
  }

  /** Removes an attempt with everything in it. */
  @Transactional
  public void remove(UUID attempt) {
    em.createQuery("delete from Attempt a where a.id = :attempt")
        .setParameter("attempt", attempt)
        .executeUpdate();
  }

  /**
   * Erases practice attempts and the actions of finished tests from before this day (curriculum
   * 4.5).
   */
  @Transactional
  public int erase(LocalDate before) {
    int practice =
        em.createQuery("delete from Attempt a where a.mode = :practice and a.since < :before")
            .setParameter("practice", Mode.PRACTICE)
            .setParameter("before", before)
            .executeUpdate();
    int logs =
        em.createQuery(
                "update Attempt a set a.log = null"
                    + " where a.finished = true and a.log is not null and a.since < :before")
            .setParameter("before", before)
            .executeUpdate();
    return practice + logs;
  }

  private TypedQuery<Stored> read(String where) {
    return em.createQuery(READ + where, Stored.class);
  }

  private static Optional<Stored> one(TypedQuery<Stored> query, UUID person) {
    return query.setParameter("person", person).getResultStream().findFirst();
  }
}
