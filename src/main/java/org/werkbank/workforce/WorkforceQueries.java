package org.werkbank.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.werkbank.certification.Standing;

/**
 * People and certificates, for the page and for exports alike (curriculum B-10). Sorted by name and
 * by nothing else (B-16).
 */
@ApplicationScoped
public class WorkforceQueries {
  private static final int CHUNK = 500;

  private EntityManager em;
  private Clock clock;

  protected WorkforceQueries() {}

  @Inject
  public WorkforceQueries(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** Part of a list: from the start, after somebody, or before somebody. */
  public sealed interface From {
    /** The first ones. */
    record Start() implements From {}

    /** Those who follow this person. */
    record After(UUID person) implements From {}

    /** Those just ahead of this person. */
    record Before(UUID person) implements From {}
  }

  /** A list with its size; {@link #isMore} if there are more than {@code people}. */
  public record Found(WorkerPage page, int people, boolean isMore) {}

  /** One page of a selection and how many people it has, counted up to 1,000. */
  public Found find(Selection selection, From from, int size) {
    SelectionSql.Plan plan = new SelectionSql(em, selection, today()).plan();
    return new Found(
        page(plan, from, size),
        Math.min(plan.people(), SelectionSql.EXACT),
        plan.people() > SelectionSql.EXACT);
  }

  /**
   * Hands over every row of a selection in the order of names, a few hundred at a time.
   *
   * @return number of rows
   */
  public int each(Selection selection, Consumer<WorkerRow> reader) {
    SelectionSql.Plan plan = new SelectionSql(em, selection, today()).plan();
    int rows = 0;
    From from = new From.Start();
    for (boolean more = true; more; ) {
      WorkerPage page = page(plan, from, CHUNK);
      page.rows().forEach(reader);
      rows += page.rows().size();
      more = page.after();
      if (more) from = new From.After(page.rows().get(page.rows().size() - 1).person());
    }
    return rows;
  }

  private WorkerPage page(SelectionSql.Plan plan, From from, int size) {
    boolean backwards = from instanceof From.Before;
    List<WorkerRow> rows = read(plan.rows(from, size + 1));
    boolean more = rows.size() > size;
    if (more) rows = rows.subList(0, size);
    if (backwards) Collections.reverse(rows);
    return backwards
        ? new WorkerPage(rows, more, true)
        : new WorkerPage(rows, from instanceof From.After, more);
  }

  private List<WorkerRow> read(SelectionSql.Statement statement) {
    List<?> result =
        SelectionSql.fill(em.createNativeQuery(statement.text()), statement.values())
            .getResultList();
    LocalDate today = today();
    Map<UUID, WorkerRow> rows = new LinkedHashMap<>();
    for (Object one : result) {
      Object[] columns = (Object[]) one;
      WorkerRow row =
          rows.computeIfAbsent(
              (UUID) columns[0],
              person ->
                  new WorkerRow(
                      person,
                      (String) columns[1],
                      (String) columns[2],
                      (String) columns[3],
                      (String) columns[4],
                      new ArrayList<>()));
      if (columns[5] != null)
        row.cells().add(cell((String) columns[5], ((Date) columns[6]).toLocalDate(), today));
    }
    return new ArrayList<>(rows.values());
  }

  private static WorkerRow.Cell cell(String programme, LocalDate validUntil, LocalDate today) {
    Standing standing = LastDay.standing(validUntil, today);
    return new WorkerRow.Cell(
        programme, standing, standing == Standing.NOT_PRESENT ? null : validUntil);
  }

  /** One person; empty list if not known. */
  List<WorkerRow> person(UUID person) {
    return read(
        new SelectionSql.Plan("w.person_id = ?", null, List.of(person), 1)
            .rows(new From.Start(), 1));
  }

  /** Codes of all programmes, in the order of the columns. */
  public List<String> programmes() {
    return em.createNativeQuery("select m.programme from matrix_column m order by m.programme")
        .getResultStream()
        .map(Object::toString)
        .toList();
  }

  /** All sites by name. */
  public List<Place> sites() {
    return places("select s.id, s.name from Site s order by s.name", null);
  }

  /** All teams of a site by name; none without a site. */
  public List<Place> teams(UUID site) {
    return site == null
        ? List.of()
        : places("select t.id, t.name from Team t where t.siteId = :site order by t.name", site);
  }

  private List<Place> places(String jpql, UUID site) {
    var query = em.createQuery(jpql, Object[].class);
    if (site != null) query.setParameter("site", site);
    return query.getResultList().stream()
        .map(row -> new Place((UUID) row[0], (String) row[1]))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
