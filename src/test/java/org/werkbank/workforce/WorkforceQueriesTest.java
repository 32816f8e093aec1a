package org.werkbank.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.werkbank.workforce.Plant.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.certification.Standing;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.workforce.WorkforceQueries.Found;
import org.werkbank.workforce.WorkforceQueries.From;

class WorkforceQueriesTest {
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void peopleAreSortedByNameOnly(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      plant.person("Lena Schäfer", "Esslingen", "Montage 2", TODAY.plusDays(400));
      plant.person("Elif Öztürk", "Esslingen", "Qualität", null);
      plant.person("Katja Brandt", "Aalen", "Qualität", TODAY.plusDays(10));
      plant.person("Tobias Ostertag");
      assertEquals(
          List.of("Brandt, Katja", "Öztürk, Elif", "Ostertag, Tobias", "Schäfer, Lena"),
          plant.names(Selection.ALL));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theStartOfAnyWordFindsAName(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      plant.person("Jörg Müller");
      plant.person("Anna Anders");
      plant.person("Friederike Großmann-Oyelaran");
      plant.person("Ayşe Yılmaz");
      assertEquals(List.of("Müller, Jörg"), plant.named("mül"));
      assertEquals(List.of("Müller, Jörg"), plant.named("mueller"));
      assertEquals(List.of("Müller, Jörg"), plant.named("muller jorg"));
      assertEquals(List.of("Anders, Anna"), plant.named("an"));
      assertEquals(List.of("Großmann-Oyelaran, Friederike"), plant.named("oyel fried"));
      assertEquals(List.of("Yılmaz, Ayşe"), plant.named("YILMAZ"));
      assertEquals(List.of(), plant.named("üller"));
      assertEquals(List.of(), plant.named("müller anna"));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void narrowingsAddUp(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      plant.person("Ada Amsel", "Esslingen", "Montage 1", TODAY.plusDays(400));
      plant.person("Bea Buche", "Esslingen", "Montage 1", TODAY.plusDays(20));
      plant.person("Cem Bogen", "Esslingen", "Montage 2", TODAY.plusDays(20));
      plant.person("Dora Birke", "Aalen", "Montage 1", null);
      UUID site = plant.site("Esslingen");
      assertEquals(
          List.of("Amsel, Ada", "Bogen, Cem", "Buche, Bea"),
          plant.names(new Selection(List.of(), site, null, null, null)));
      assertEquals(
          List.of("Amsel, Ada", "Buche, Bea"),
          plant.names(
              new Selection(List.of(), site, plant.team("Esslingen", "Montage 1"), null, null)));
      assertEquals(
          List.of("Bogen, Cem", "Buche, Bea"),
          plant.names(new Selection(List.of(), null, null, "Z1", Standing.EXPIRES_SOON)));
      assertEquals(
          List.of("Birke, Dora"),
          plant.names(new Selection(List.of(), null, null, "Z1", Standing.NOT_PRESENT)));
      assertEquals(
          List.of("Amsel, Ada"),
          plant.names(new Selection(List.of(), null, null, "Z1", Standing.VALID)));
      assertEquals(
          List.of(), plant.names(new Selection(List.of(), null, null, "Z2", Standing.VALID)));
      assertEquals(
          List.of("Buche, Bea"),
          plant.names(new Selection(List.of("bu"), site, null, "Z1", Standing.EXPIRES_SOON)));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void pagesFollowEachOtherWithoutGapAndLeadBack(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      for (String name : List.of("A A", "B A", "C A", "C A", "D A")) plant.person(name);
      Found first = plant.ask(q -> q.find(Selection.ALL, new From.Start(), 2));
      Found second = plant.ask(q -> q.find(Selection.ALL, after(first), 2));
      Found third = plant.ask(q -> q.find(Selection.ALL, after(second), 2));
      Found back =
          plant.ask(
              q -> q.find(Selection.ALL, new From.Before(third.page().rows().get(0).person()), 2));
      assertEquals(List.of("A, A", "A, B"), names(first));
      assertEquals(List.of("A, C", "A, C"), names(second));
      assertEquals(List.of("A, D"), names(third));
      assertEquals(second.page().rows(), back.page().rows());
      assertFalse(first.page().before());
      assertTrue(first.page().after() && second.page().before() && back.page().before());
      assertFalse(third.page().after());
      assertEquals(5, first.people());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aRenamedPersonIsFoundByTheNewNameOnly(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      UUID person = plant.person("Lena Schäfer", "Esslingen", "Montage 2", TODAY.plusDays(400));
      plant.database.run(em -> new Roster(em).take(person, "Lena Kurz"));
      assertEquals(List.of(), plant.named("schäfer"));
      WorkerRow row = plant.ask(q -> q.person(person)).get(0);
      assertEquals("Kurz, Lena", row.name());
      assertEquals("Montage 2", row.team());
      assertEquals(Standing.VALID, row.cells().get(0).standing());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aNewProgrammeIsNotPresentForEverybody(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      UUID person = plant.person("Ada Amsel", "Esslingen", "Montage 1", TODAY.plusDays(400));
      plant.database.run(em -> new Matrix(em).track(List.of("Z1", "Z3")));
      assertEquals(
          List.of(
              new WorkerRow.Cell("Z1", Standing.VALID, TODAY.plusDays(400)),
              new WorkerRow.Cell("Z2", Standing.NOT_PRESENT, null),
              new WorkerRow.Cell("Z3", Standing.NOT_PRESENT, null)),
          plant.ask(q -> q.person(person)).get(0).cells());
    }
  }

  private static From after(Found found) {
    List<WorkerRow> rows = found.page().rows();
    return new From.After(rows.get(rows.size() - 1).person());
  }

  private static List<String> names(Found found) {
    return found.page().rows().stream().map(WorkerRow::name).toList();
  }
}
