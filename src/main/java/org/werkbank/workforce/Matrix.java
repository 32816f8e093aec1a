package org.werkbank.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The last day of validity for each person and programme, in an order that makes 200,000 people
 * quick to page. All that is known here about certificates.
 */
@ApplicationScoped
public class Matrix {
  private EntityManager em;

  protected Matrix() {}

  @Inject
  public Matrix(EntityManager em) {
    this.em = em;
  }

  /** Gives each of these programmes a column, with "not present" for everybody. */
  @Transactional
  public void track(Collection<String> programmes) {
    for (String programme : programmes) {
      int added =
          em.createNativeQuery(
                  "insert into matrix_column (programme) select ? where not exists"
                      + " (select 1 from matrix_column where programme = ?)")
              .setParameter(1, programme)
              .setParameter(2, programme)
              .executeUpdate();
      if (added == 0) continue;
      em.createNativeQuery(
              "insert into matrix_cell (person_id, programme, valid_until) select person_id, ?, ? from worker")
          .setParameter(1, programme)
          .setParameter(2, Date.valueOf(LastDay.NEVER))
          .executeUpdate();
    }
  }

  /** This person's certificate of this programme is valid up to and including this day. */
  @Transactional
  public void holds(UUID person, String programme, LocalDate last) {
    em.createNativeQuery(
            "update matrix_cell set valid_until = ? where person_id = ? and programme = ?")
        .setParameter(1, Date.valueOf(last))
        .setParameter(2, person)
        .setParameter(3, programme)
        .executeUpdate();
  }

  /**
   * Brings everything these people hold in line with what is given.
   *
   * @param held last days by person and programme; whatever is missing is not present
   */
  @Transactional
  public void correct(Collection<UUID> people, Map<UUID, Map<String, LocalDate>> held) {
    if (people.isEmpty()) return;
    String places = String.join(",", Collections.nCopies(people.size(), "?"));
    List<?> cells =
        SelectionSql.fill(
                em.createNativeQuery(
                    "select c.person_id, c.programme, c.valid_until from matrix_cell c where c.person_id in ("
                        + places
                        + ")"),
                List.copyOf(people))
            .getResultList();
    for (Object cell : cells) {
      Object[] columns = (Object[]) cell;
      UUID person = (UUID) columns[0];
      String programme = (String) columns[1];
      LocalDate last = held.getOrDefault(person, Map.of()).getOrDefault(programme, LastDay.NEVER);
      if (!((Date) columns[2]).toLocalDate().equals(last)) holds(person, programme, last);
    }
  }
}
