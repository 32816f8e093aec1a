package org.werkbank.workforce;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A selection as SQL that stays quick with 200,000 people. Each narrowing is counted up to a limit in its own index. If one of
 * them leaves few people, these are fetched and sorted; else the list is walked in the order of names and each person is tested
 * until the page is full. H2 follows the words {@code in} and {@code exists}; PostgreSQL finds its own way from both.
 */
final class SelectionSql {
  /** Up to here numbers are exact. */
  static final int EXACT = 1000;

  private final List<Part> tests = new ArrayList<>();
  private final EntityManager em;

  /** A condition on worker w, and how to count its people in its own index. */
  private record Part(String few, String walk, String count, List<Object> values) {}

  SelectionSql(EntityManager em, Selection selection, LocalDate today) {
    this.em = em;
    if (selection.team() != null) place("team_id", selection.team());
    else if (selection.site() != null) place("site_id", selection.site());
    selection.words().forEach(word -> table("name_word", "word >= ? and x.word < ?", word, word + '\uffff'));
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

  /** How the people are found, and how many they are: {@code EXACT + 1} means more than that. */
  record Plan(String where, List<Object> values, int people) {}

  Plan plan() {
    if (tests.isEmpty()) return new Plan("1 = 1", List.of(), count("select w.person_id from worker w", List.of()));
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
        tests.size() == 1 ? sizes.get(0) : count("select w.person_id from worker w where " + all, values);
    return new Plan(all, values, people);
  }

  private List<Integer> sizes() {
    List<String> counts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Part test : tests) {
      counts.add("(select count(*) from (" + test.count() + limit(EXACT + 1) + ") c" + counts.size() + ")");
      values.addAll(test.values());
    }
    Object row = fill(em.createNativeQuery("select " + String.join(", ", counts)), values).getSingleResult();
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
