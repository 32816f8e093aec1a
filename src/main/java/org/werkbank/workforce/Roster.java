package org.werkbank.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.werkbank.platform.problem.NotFound;

/**
 * The company's list of people, sites and teams. People are written as rows: a list of 200,000 is
 * no graph of objects, and the mapping cannot read an empty id of a team.
 */
@ApplicationScoped
public class Roster {
  private EntityManager em;

  protected Roster() {}

  @Inject
  public Roster(EntityManager em) {
    this.em = em;
  }

  /**
   * Takes a person into the list, or corrects the name there.
   *
   * @param name as the account shows it
   */
  @Transactional
  public void take(UUID person, String name) {
    ListName listName = new ListName(name);
    String listed = listed(List.of(person)).get(person);
    if (listName.listed().equals(listed)) return;
    em.flush();
    if (listed == null) {
      sql(
          "insert into worker (list_name, sort_key, person_id) values (?, ?, ?)",
          listName.listed(),
          key(listName, person),
          person);
      sql(
          "insert into matrix_cell (valid_until, person_id, programme)"
              + " select ?, w.person_id, m.programme from worker w cross join matrix_column m where w.person_id = ?",
          Date.valueOf(LastDay.NEVER),
          person);
    } else {
      sql(
          "update worker set list_name = ?, sort_key = ? where person_id = ?",
          listName.listed(),
          key(listName, person),
          person);
      sql("delete from name_word where person_id = ?", person);
    }
    listName
        .words()
        .forEach(
            word -> sql("insert into name_word (person_id, word) values (?, ?)", person, word));
  }

  /** The names of those of these people who are in the list, family name first. */
  Map<UUID, String> listed(Collection<UUID> people) {
    String places = String.join(",", Collections.nCopies(people.size(), "?"));
    List<?> rows =
        SelectionSql.fill(
                em.createNativeQuery(
                    "select person_id, list_name from worker where person_id in (" + places + ")"),
                List.copyOf(people))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  /** The id at the end makes equal names sort the same way every time. */
  private static String key(ListName name, UUID person) {
    return name.sortable() + " " + person.toString().replace("-", "");
  }

  private int sql(String statement, Object... values) {
    return SelectionSql.fill(em.createNativeQuery(statement), List.of(values)).executeUpdate();
  }

  /** The site of this name; a new one if there is none. */
  @Transactional
  public UUID site(String name) {
    return em.createQuery("select s.id from Site s where s.name = :name", UUID.class)
        .setParameter("name", name.strip())
        .getResultStream()
        .findFirst()
        .orElseGet(
            () -> {
              Site site = new Site(name.strip());
              em.persist(site);
              return site.id();
            });
  }

  /** The team of this name at this site; a new one if there is none. */
  @Transactional
  public UUID team(UUID site, String name) {
    return em.createQuery(
            "select t.id from Team t where t.siteId = :site and t.name = :name", UUID.class)
        .setParameter("site", site)
        .setParameter("name", name.strip())
        .getResultStream()
        .findFirst()
        .orElseGet(
            () -> {
              Team team = new Team(site, name.strip());
              em.persist(team);
              return team.id();
            });
  }

  /**
   * Says where a person works.
   *
   * @param jobRole free words, for example "Einrichterin"
   * @throws NotFound if the person is not in the list or the team does not exist
   */
  @Transactional
  public void place(UUID person, UUID team, String jobRole) {
    Team found = em.find(Team.class, team);
    if (found == null) throw new NotFound("problem.workforce.unknown");
    em.flush();
    int placed =
        sql(
            "update worker set site_id = ?, team_id = ?, job_role = ? where person_id = ?",
            found.siteId(),
            found.id(),
            jobRole.strip(),
            person);
    if (placed == 0) throw new NotFound("problem.workforce.unknown");
  }

  /** Whether there is any team yet. */
  public boolean hasTeams() {
    return !em.createQuery("select t.id from Team t", UUID.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
