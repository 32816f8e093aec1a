package org.werkbank.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Where uploaded tables wait. Nothing waits longer than a day: every upload and every look sweeps
 * the desk.
 */
@ApplicationScoped
public class TableDesk {
  private static final Duration LONGEST = Duration.ofDays(1);

  private EntityManager em;
  private Clock clock;

  protected TableDesk() {}

  @Inject
  public TableDesk(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** Puts a table there; an earlier one for the same unit is replaced. */
  @Transactional
  public void put(UUID draft, int unit, UploadedTable table) {
    sweep();
    clear(draft, unit);
    em.persist(new DraftTable(draft, unit, table, clock.instant()));
  }

  /** The table that waits for this unit. */
  @Transactional
  public Optional<UploadedTable> find(UUID draft, int unit) {
    sweep();
    return em.createQuery(
            "select new org.werkbank.authoring.UploadedTable(t.fileName, t.content) from DraftTable t"
                + " where t.draft = :draft and t.unit = :unit",
            UploadedTable.class)
        .setParameter("draft", draft)
        .setParameter("unit", unit)
        .getResultStream()
        .findFirst();
  }

  /** Throws away what waits for this unit. */
  @Transactional
  public void remove(UUID draft, int unit) {
    clear(draft, unit);
  }

  private void clear(UUID draft, int unit) {
    em.createQuery("delete from DraftTable t where t.draft = :draft and t.unit = :unit")
        .setParameter("draft", draft)
        .setParameter("unit", unit)
        .executeUpdate();
  }

  private void sweep() {
    em.createQuery("delete from DraftTable t where t.uploadedAt < :before")
        .setParameter("before", clock.instant().minus(LONGEST))
        .executeUpdate();
  }
}
