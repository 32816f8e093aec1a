package org.werkbank.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.werkbank.workforce.Plant.TODAY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.certification.Standing;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.workforce.WorkforceQueries.From;

/**
 * A page of 50 touches a number of rows that does not grow with the company. Rows are counted as the database reports them; time
 * is not measured.
 */
class QueryShapeTest {
  private static final int PEOPLE = 10_000;

  /** A narrow selection may be sorted: up to 1,000 people in two tables, and a page with its cells. */
  private static final int MOST_ROWS = 4_000;

  private static final Pattern H2_ROWS = Pattern.compile("scanCount: (\\d+)");
  private static final Pattern POSTGRES_SCAN = Pattern.compile("Scan.*actual rows=([\\d.]+) loops=(\\d+)");
  private static final Pattern POSTGRES_REMOVED = Pattern.compile("Rows Removed by Filter: (\\d+)");

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aPageTouchesFewRows(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      Crowd.of(plant, PEOPLE);
      UUID site = plant.site("Werk");
      UUID team = plant.team("Werk", "Team 1");
      Map<String, Selection> selections = new LinkedHashMap<>();
      selections.put("everybody", Selection.ALL);
      selections.put("one site", new Selection(List.of(), site, null, null, null));
      selections.put("one team", new Selection(List.of(), null, team, null, null));
      selections.put("a common first name", new Selection(List.of("anna"), null, null, null, null));
      selections.put("one name", new Selection(List.of("name000000"), null, null, null, null));
      for (Standing standing : Standing.values()) {
        selections.put(standing.name(), new Selection(List.of(), null, null, "Z1", standing));
      }
      selections.put("valid in a team", new Selection(List.of(), null, team, "Z1", Standing.VALID));
      selections.put("not present in a team", new Selection(List.of(), null, team, "Z1", Standing.NOT_PRESENT));
      UUID middle =
          plant.ask(queries -> queries.find(new Selection(List.of("name5"), null, null, null, null), new From.Start(), 1))
              .page().rows().get(0).person();
      List<String> tooMany = new ArrayList<>();
      selections.forEach(
          (name, selection) -> {
            for (From from : List.of(new From.Start(), new From.After(middle), new From.Before(middle))) {
              long rows = touched(plant, kind, selection, from);
              if (rows > MOST_ROWS) tooMany.add(name + " " + from + " touched " + rows + " rows");
            }
          });
      assertEquals(List.of(), tooMany);
    }
  }

  private static long touched(Plant plant, TestDatabase.Kind kind, Selection selection, From from) {
    return plant.database.in(
        em -> {
          SelectionSql.Statement page = new SelectionSql(em, selection, TODAY).plan().rows(from, 51);
          boolean h2 = kind == TestDatabase.Kind.H2;
          String explain = h2 ? "explain analyze " : "explain (analyze, timing off, costs off) ";
          // PostgreSQL rightly reads a small table as a whole; this shows the way it takes in a large one.
          if (!h2) em.createNativeQuery("set local enable_seqscan = off").executeUpdate();
          StringBuilder plan = new StringBuilder();
          SelectionSql.fill(em.createNativeQuery(explain + page.text()), page.values())
              .getResultList()
              .forEach(line -> plan.append(line).append('\n'));
          long rows = h2 ? sum(H2_ROWS, plan) : sum(POSTGRES_SCAN, plan) + sum(POSTGRES_REMOVED, plan);
          assertTrue((h2 ? H2_ROWS : POSTGRES_SCAN).matcher(plan).find(), "no rows counted in " + plan);
          return rows;
        });
  }

  private static long sum(Pattern pattern, CharSequence plan) {
    return pattern
        .matcher(plan)
        .results()
        .mapToLong(
            hit -> {
              double rows = Double.parseDouble(hit.group(1));
              return Math.round(rows * (hit.groupCount() > 1 ? Long.parseLong(hit.group(2)) : 1));
            })
        .sum();
  }
}
