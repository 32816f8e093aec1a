package org.werkbank.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.werkbank.platform.problem.NotFound;

/** One person's record, and who opened it (curriculum B-20). */
@ApplicationScoped
public class Records {
  /** Loading the same page again within this time is still the same look. */
  static final Duration SAME_LOOK = Duration.ofMinutes(15);

  private static final int SHOWN = 200;

  private EntityManager em;
  private Clock clock;
  private WorkforceQueries queries;

  protected Records() {}

  @Inject
  public Records(EntityManager em, Clock clock, WorkforceQueries queries) {
    this.em = em;
    this.clock = clock;
    this.queries = queries;
  }

  /**
   * Opens a record and writes down who did, in one transaction. Looking at one's own leaves no
   * line.
   *
   * @throws NotFound if there is no such person
   */
  @Transactional
  public WorkerRow open(UUID person, Reader reader) {
    WorkerRow row =
        queries.person(person).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("problem.workforce.unknown"));
    if (!person.equals(reader.person()) && !stillLooking(person, reader)) {
      em.persist(new AccessLine(person, reader, clock.instant()));
    }
    return row;
  }

  private boolean stillLooking(UUID person, Reader reader) {
    return em.createQuery(
                "select count(a) from AccessLine a"
                    + " where a.personId = :person and a.readerId = :reader and a.openedAt > :since",
                Long.class)
            .setParameter("person", person)
            .setParameter("reader", reader.person())
            .setParameter("since", clock.instant().minus(SAME_LOOK))
            .getSingleResult()
        > 0;
  }

  /** Who opened this person's record, the latest first, at most 200. */
  public List<Access> whoLooked(UUID person) {
    return em.createQuery(
            "select a.readerName, a.openedAt, a.purpose from AccessLine a where a.personId = :person"
                + " order by a.openedAt desc",
            Object[].class)
        .setParameter("person", person)
        .setMaxResults(SHOWN)
        .getResultStream()
        .map(line -> new Access((String) line[0], (Instant) line[1], (String) line[2]))
        .toList();
  }

  /** How many records were opened since then: a sum without names. */
  public long openedSince(Instant since) {
    return em.createQuery(
            "select count(a) from AccessLine a where a.openedAt >= :since", Long.class)
        .setParameter("since", since)
        .getSingleResult();
  }
}
