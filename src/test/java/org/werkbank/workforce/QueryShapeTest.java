package org.werkbank.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.werkbank.workforce.Plant.TODAY;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.werkbank.certification.Standing;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.workforce.WorkforceQueries.From;

/**
 * A page of 50 is found in indexes. H2 reports how many rows it visits: they do not grow with the
 * company. PostgreSQL chooses by cost and rightly reads small tables as a whole; told not to, it
 * must have a way through indexes. Time is not measured.
 */
class QueryShapeTest {
  private static final int PEOPLE = 10_000;

  /**
   * A narrow selection may be sorted: up to 1,000 people in two tables, and a page with its cells.
   */
  private static final int MOST_ROWS = 4_000;

  private static final Pattern VISITED = Pattern.compile("scanCount: (\\d+)");
  private static final Pattern WHOLE_TABLE =
      Pattern.compile("Seq Scan on (worker|matrix_cell|name_word)\\b");

  @Test
  void aPageVisitsFewRows() {
    try (Plant plant = new Plant(TestDatabase.Kind.H2)) {
      Map<String, String> plans = plans(plant, "explain analyze ");
      Map<String, Long> tooMany = new LinkedHashMap<>();
      plans.forEach(
          (name, plan) -> {
            long visited =
                VISITED
                    .matcher(plan)
                    .results()
                    .mapToLong(hit -> Long.parseLong(hit.group(1)))
                    .sum();
            assertTrue(visited > 0, plan);
            if (visited > MOST_ROWS) tooMany.put(name, visited);
          });
      assertEquals(Map.of(), tooMany);
    }
  }

  @Test
  void everyPageHasAWayThroughIndexes() {
    try (Plant plant = new Plant(TestDatabase.Kind.POSTGRESQL)) {
      Map<String, String> plans = plans(plant, "explain ");
      plans.values().removeIf(plan -> !WHOLE_TABLE.matcher(plan).find());
      assertEquals(Map.of(), plans);
    }
  }

  private static Map<String, String> plans(Plant plant, String explain) {
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
    selections.put(
        "not present in a team", new Selection(List.of(), null, team, "Z1", Standing.NOT_PRESENT));
    UUID middle =
        plant
            .ask(
                queries ->
                    queries.find(
                        new Selection(List.of("name5"), null, null, null, null),
                        new From.Start(),
                        1))
            .page()
            .rows()
            .get(0)
            .person();
    Map<String, String> plans = new LinkedHashMap<>();
    selections.forEach(
        (name, selection) -> {
          for (From from :
              List.of(new From.Start(), new From.After(middle), new From.Before(middle))) {
            plans.put(
                name + " " + from, plant.database.in(em -> plan(em, explain, selection, from)));
          }
        });
    return plans;
  }

  private static String plan(EntityManager em, String explain, Selection selection, From from) {
    SelectionSql.Statement page = new SelectionSql(em, selection, TODAY).plan().rows(from, 51);
    if (explain.equals("explain "))
      em.createNativeQuery("set local enable_seqscan = off").executeUpdate();
    List<?> lines =
        SelectionSql.fill(em.createNativeQuery(explain + page.text()), page.values())
            .getResultList();
    return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
  }
}
