package org.werkbank.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.search.StockChanged;

/** Where drafts are kept. Everybody sees only their own. */
@ApplicationScoped
public class DraftShelf {
  static final int MOST = 30;

  private EntityManager em;
  private Clock clock;
  private Event<StockChanged> changed;

  protected DraftShelf() {}

  @Inject
  public DraftShelf(EntityManager em, Clock clock, Event<StockChanged> changed) {
    this.em = em;
    this.clock = clock;
    this.changed = changed;
  }

  List<DraftRow> of(UUID author) {
    return em.createQuery(
            DraftRow.SELECT + "where d.author = :author order by d.uploadedAt desc", DraftRow.class)
        .setParameter("author", author)
        .getResultList();
  }

  DraftRow row(UUID draft, UUID author) {
    return em.createQuery(
            DraftRow.SELECT + "where d.id = :id and d.author = :author", DraftRow.class)
        .setParameter("id", draft)
        .setParameter("author", author)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("problem.authoring.draftGone"));
  }

  byte[] zip(UUID draft, UUID author) {
    return em.createQuery(
            "select d.files from Draft d where d.id = :id and d.author = :author", byte[].class)
        .setParameter("id", draft)
        .setParameter("author", author)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("problem.authoring.draftGone"));
  }

  /** The package of a draft, whoever asks; empty if it is gone. */
  Optional<byte[]> zip(UUID draft) {
    return em.createQuery("select d.files from Draft d where d.id = :id", byte[].class)
        .setParameter("id", draft)
        .getResultStream()
        .findFirst();
  }

  /** Puts an upload there; the author's earlier draft of the same course is replaced. */
  @Transactional
  public UUID put(UUID author, Upload upload) {
    List<DraftRow> there = of(author);
    Optional<UUID> same =
        there.stream().filter(row -> sameCourse(row, upload)).map(DraftRow::id).findFirst();
    if (same.isEmpty() && there.size() >= MOST)
      throw new Conflict("problem.authoring.tooManyDrafts", MOST);
    Draft draft = same.map(id -> em.find(Draft.class, id)).orElseGet(() -> new Draft(author));
    draft.replace(upload, clock.instant());
    em.persist(draft);
    changed.fire(new StockChanged());
    return draft.id();
  }

  private static boolean sameCourse(DraftRow row, Upload upload) {
    if (upload.slug().isEmpty() || row.slug().isEmpty())
      return row.fileName().equals(upload.fileName());
    return row.slug().equals(upload.slug());
  }

  /** Throws it away. */
  @Transactional
  public void remove(UUID draft, UUID author) {
    row(draft, author);
    em.remove(em.find(Draft.class, draft));
    changed.fire(new StockChanged());
  }
}
