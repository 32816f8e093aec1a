package org.werkbank.workforce;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.werkbank.workforce.WorkforceQueries.From;

/**
 * A selection as SQL that stays quick with 200,000 people. Each narrowing is counted up to a limit
 * in its own index. If one of them leaves few people, these are fetched and sorted; else the list
 * is walked in the order of names and each person is tested until the page is full. H2 follows the
 * words {@code in} and {@code exists}; PostgreSQL finds its own way from both.
 */
final class SelectionSql {
  /** Up to here numbers are exact. */
  static final int EXACT = 1000;

  private final List<Part> tests = new ArrayList<>();
  private String within;
  private final EntityManager em;

  /** A condition on worker w, and how to count its people in its own index. */
  private record Part(String few, String walk, String count, List<Object> values) {}

  SelectionSql(EntityManager em, Selection selection, LocalDate today) {
    this.em = em;
    if (selection.team() != null) place("team_id", selection.team());
    else if (selection.site() != null) place("site_id", selection.site());
    selection
        .words()
        .forEach(word -> table("name_word", "word >= ? and x.word < ?", word, word + '\uffff'));
    if (selection.standing() != null) {
      table(
          "matrix_cell",
          "programme = ? and x.valid_until >= ? and x.valid_until < ?",
          selection.programme(),
          Date.valueOf(LastDay.from(selection.standing(), today)),
          Date.valueOf(LastDay.to(selection.standing(), today)));
    }
  }

  private void place(String column, Object id) {
    within = column;
    String test = "w." + column + " = ?";
    tests.add(new Part(test, test, "select w.person_id from worker w where " + test, List.of(id)));
  }

  private void table(String table, String condition, Object... values) {
    String from = " from " + table + " x where x." + condition;
    tests.add(
        new Part(
            "w.person_id in (select x.person_id" + from + ")",
            "exists (select 1" + from + " and x.person_id = w.person_id)",
            "select distinct x.person_id" + from,
            List.of(values)));
  }

  /** A statement and what stands for its question marks. */
  record Statement(String text, List<Object> values) {}

  /**
   * How the people are found.
   *
   * @param within column of one site or team, so that H2 walks its index; null without
   * @param people how many; {@code EXACT + 1} means more than that
   */
  record Plan(String where, String within, List<Object> values, int people) {

    /** A page with everything that stands on it: a row for each person and programme. */
    Statement rows(From from, int limit) {
      List<Object> all = new ArrayList<>(values);
      String test = where + (from instanceof From.Start ? " and w.sort_key > ''" : "");
      if (from instanceof From.After after) {
        test += " and w.sort_key > " + keyOf("");
        all.add(after.person());
      } else if (from instanceof From.Before before) {
        test += " and w.sort_key < " + keyOf("\uffff");
        all.add(before.person());
      }
      String order = from instanceof From.Before ? " desc" : "";
      String walk = within == null ? "w.sort_key" : "w." + within + order + ", w.sort_key";
      return new Statement(
          "select p.person_id, p.list_name, s.name as site, t.name as team, p.job_role, h.programme, h.valid_until from"
              + " (select w.person_id, w.list_name, w.sort_key, w.site_id, w.team_id, w.job_role from worker w where "
              + test
              + (" order by " + walk + order)
              + limit(limit)
              + ") p left join site s on s.id = p.site_id left join team t on t.id = p.team_id"
              + " left join matrix_cell h on h.person_id = p.person_id"
              + (" order by p.sort_key" + order + ", h.programme"),
          all);
    }

    /** Somebody who is no longer in the list leads to its end or start. */
    private static String keyOf(String otherwise) {
      return "coalesce((select k.sort_key from worker k where k.person_id = ?), '"
          + otherwise
          + "')";
    }
  }

  Plan plan() {
    if (tests.isEmpty())
      return new Plan(
          "1 = 1", null, List.of(), count("select w.person_id from worker w", List.of()));
    List<Integer> sizes = sizes();
    int smallest = 0;
    for (int i = 1; i < sizes.size(); i++) if (sizes.get(i) < sizes.get(smallest)) smallest = i;
    boolean few = sizes.get(smallest) <= EXACT;
    List<String> where = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < tests.size(); i++) {
      Part test = tests.get(i);
      where.add(few && i == smallest ? test.few() : test.walk());
      values.addAll(test.values());
    }
    String all = String.join(" and ", where);
    int people =
        tests.size() == 1
            ? sizes.get(0)
            : count("select w.person_id from worker w where " + all, values);
    return new Plan(all, within, values, people);
  }

  private List<Integer> sizes() {
    List<String> counts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Part test : tests) {
      counts.add(
          "(select count(*) from ("
              + test.count()
              + limit(EXACT + 1)
              + ") c"
              + counts.size()
              + ")");
      values.addAll(test.values());
    }
    Object row =
        fill(em.createNativeQuery("select " + String.join(", ", counts)), values).getSingleResult();
    if (!(row instanceof Object[] columns)) return List.of(((Number) row).intValue());
    return java.util.Arrays.stream(columns).map(size -> ((Number) size).intValue()).toList();
  }

  private int count(String select, List<Object> values) {
    String sql = "select count(*) from (" + select + limit(EXACT + 1) + ") c";
    return ((Number) fill(em.createNativeQuery(sql), values).getSingleResult()).intValue();
  }

  static String limit(int rows) {
    return " fetch first " + rows + " rows only";
  }

  static Query fill(Query query, List<Object> values) {
    for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
    return query;
  }
}
