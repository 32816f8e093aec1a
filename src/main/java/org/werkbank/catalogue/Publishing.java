package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.search.StockChanged;

/**
 * Makes a read package a version that people can learn from. Learners stay on the version they
 * began.
 */
@ApplicationScoped
public class Publishing {
  private EntityManager em;
  private Clock clock;
  private Event<StockChanged> changed;

  protected Publishing() {}

  @Inject
  public Publishing(EntityManager em, Clock clock, Event<StockChanged> changed) {
    this.em = em;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * What a trainer publishes becomes the current version, even if it is an older one again.
   *
   * @throws Conflict if another course took the code meanwhile
   */
  @Transactional
  public PublishOutcome publish(Reading.Valid read, UUID by) {
    return same(read)
        .map(
            found ->
                found.current()
                    ? new PublishOutcome.Unchanged(found.version(), found.number())
                    : again(found))
        .orElseGet(() -> add(read, Optional.of(by)));
  }

  /**
   * What comes with the program becomes a version only if it is new: a restart never replaces what
   * a trainer published.
   *
   * @throws jakarta.persistence.PersistenceException if another server has just published the same
   * @throws Conflict if another course has the code
   */
  @Transactional
  public PublishOutcome ship(Reading.Valid read) {
    return same(read)
        .<PublishOutcome>map(found -> new PublishOutcome.Unchanged(found.version(), found.number()))
        .orElseGet(() -> add(read, Optional.empty()));
  }

  /** Whether these very files are a version already, current or not. */
  public boolean knows(Reading.Valid read) {
    return same(read).isPresent();
  }

  private Optional<VersionRow> same(Reading.Valid read) {
    return em.createQuery(
            VersionRow.SELECT + "where v.slug = :slug and v.digest = :digest", VersionRow.class)
        .setParameter("slug", read.files().slug())
        .setParameter("digest", read.files().digest())
        .getResultStream()
        .findFirst();
  }

  private PublishOutcome again(VersionRow found) {
    noneCurrent(found.slug());
    em.createQuery("update CourseVersion v set v.current = true where v.id = :id")
        .setParameter("id", found.version())
        .executeUpdate();
    changed.fire(new StockChanged());
    return new PublishOutcome.Returned(found.version(), found.number());
  }

  private PublishOutcome add(Reading.Valid read, Optional<UUID> by) {
    String slug = read.files().slug();
    em.createQuery(
            "select v.slug from CourseVersion v where v.code = :code and v.current = true and v.slug <> :slug",
            String.class)
        .setParameter("code", read.course().code())
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .ifPresent(
            owner -> {
              throw new Conflict("problem.catalogue.codeTaken", read.course().code(), owner);
            });
    int number = highest(slug) + 1;
    noneCurrent(slug);
    CourseVersion version = new CourseVersion(read, number, clock.instant());
    em.persist(version);
    em.flush();
    by.ifPresent(
        person ->
            em.createNativeQuery("update course_version set published_by = ? where id = ?")
                .setParameter(1, person)
                .setParameter(2, version.id())
                .executeUpdate());
    changed.fire(new StockChanged());
    return new PublishOutcome.Added(version.id(), number);
  }

  private int highest(String slug) {
    return em.createQuery(
            "select coalesce(max(v.number), 0) from CourseVersion v where v.slug = :slug",
            Integer.class)
        .setParameter("slug", slug)
        .getSingleResult();
  }

  private void noneCurrent(String slug) {
    em.createQuery("update CourseVersion v set v.current = false where v.slug = :slug")
        .setParameter("slug", slug)
        .executeUpdate();
  }
}
