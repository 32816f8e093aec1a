package org.werkbank.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.werkbank.workforce.Plant.CLOCK;
import static org.werkbank.workforce.Plant.TODAY;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.CertificateRevoked;
import org.werkbank.certification.Programmes;
import org.werkbank.certification.Standing;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.identity.People;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/**
 * Curriculum B-06: three people without a certificate, for three reasons, and nobody can tell
 * which.
 */
class NotPresentTest {
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void neverBegunFailedAndOverAreTheSameBytes(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      UUID never = person(plant);
      UUID failed = person(plant);
      UUID over = person(plant);
      plant.database.run(em -> failed(em, failed));
      plant.database.run(em -> held(em, over, -1));
      plant.database.run(em -> new Matrix(em).holds(over, "Z1", TODAY.minusDays(1)));
      everybody(plant);

      List<String> lines = file(plant).lines().skip(1).toList();
      assertEquals(3, lines.size());
      assertEquals(List.of(lines.get(0)), lines.stream().distinct().toList());
      List<WorkerRow> rows = rows(plant);
      assertEquals(List.of(rows.get(0)), rows.stream().distinct().toList());
      assertEquals(List.of(1L), stored(plant), "what is kept about them is the same, too");
      for (UUID one : List.of(never, failed, over)) {
        assertEquals(rows.get(0), nameless(plant.ask(queries -> queries.person(one)).get(0)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aNewCertificateIsSeenAndOneThatWasTakenBackIsGone(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      UUID person = person(plant);
      plant.database.run(em -> held(em, person, 30));
      everybody(plant);
      assertEquals(
          List.of(
              new WorkerRow.Cell("Z1", Standing.EXPIRES_SOON, TODAY.plusDays(30)),
              new WorkerRow.Cell("Z2", Standing.NOT_PRESENT, null)),
          rows(plant).get(0).cells());
      plant.database.run(
          em -> {
            em.createNativeQuery("delete from holding").executeUpdate();
            inStep(em).revoked(new CertificateRevoked(UUID.randomUUID(), person, "Z1"));
          });
      assertEquals(Standing.NOT_PRESENT, rows(plant).get(0).cells().get(0).standing());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void everyAccountComesIntoTheListAndKeepsItsName(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      UUID known = plant.person("Lena Schäfer");
      plant.database.person("Jonas Fischer");
      plant.database.run(
          em ->
              em.createNativeQuery("update person set name = 'Lena Kurz' where id = ?")
                  .setParameter(1, known)
                  .executeUpdate());
      everybody(plant);
      assertEquals(List.of("Fischer, Jonas", "Kurz, Lena"), plant.names(Selection.ALL));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aNewAccountIsInTheListAtOnceWithEveryColumnEmpty(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      UUID person = plant.database.person("Jonas Fischer");
      plant.database.run(em -> inStep(em).arrived(person));
      plant.database.run(em -> inStep(em).arrived(person));
      plant.database.run(em -> inStep(em).arrived(UUID.randomUUID()));
      WorkerRow row = plant.ask(queries -> queries.person(person)).get(0);
      assertEquals("Fischer, Jonas", row.name());
      assertEquals(
          List.of(
              new WorkerRow.Cell("Z1", Standing.NOT_PRESENT, null),
              new WorkerRow.Cell("Z2", Standing.NOT_PRESENT, null)),
          row.cells());
      assertEquals(List.of("Fischer, Jonas"), plant.names(Selection.ALL));
    }
  }

  private static UUID person(Plant plant) {
    return plant.person("Kim Beispiel", "Esslingen", "Montage 1", null);
  }

  private static void failed(EntityManager em, UUID person) {
    em.createNativeQuery(
            "insert into form (id, person_id, kind, place, opened_at, closed_at, passed, points)"
                + " values (?, ?, 'test', 'Z1', current_timestamp, current_timestamp, false, 3)")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, person)
        .executeUpdate();
  }

  private static void held(EntityManager em, UUID person, int daysLeft) {
    em.createNativeQuery(
            "insert into holding (person_id, programme, valid_until) values (?, 'Z1', ?)")
        .setParameter(1, person)
        .setParameter(2, TODAY.plusDays(daysLeft).atTime(22, 59, 59).atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private static void everybody(Plant plant) {
    Optional<UUID> last = plant.database.in(em -> inStep(em).next(null));
    while (last.isPresent()) {
      UUID from = last.get();
      last = plant.database.in(em -> inStep(em).next(from));
    }
  }

  private static InStep inStep(EntityManager em) {
    return new InStep(
        new People(em),
        new Programmes(List.of()),
        new CertificateQueries(em, CLOCK),
        new Roster(em),
        new Matrix(em),
        CLOCK);
  }

  private static List<WorkerRow> rows(Plant plant) {
    Selection none = Selection.ALL;
    return plant
        .ask(queries -> queries.find(none, new WorkforceQueries.From.Start(), 50))
        .page()
        .rows()
        .stream()
        .map(NotPresentTest::nameless)
        .toList();
  }

  /** Everything but the id of the account. */
  private static WorkerRow nameless(WorkerRow row) {
    return new WorkerRow(null, row.name(), row.site(), row.team(), row.role(), row.cells());
  }

  private static List<?> stored(Plant plant) {
    return plant.database.in(
        em ->
            em.createNativeQuery("select count(distinct valid_until) from matrix_cell")
                .getResultList());
  }

  private static String file(Plant plant) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reader hr = new Reader(UUID.randomUUID(), "Katja Brandt");
    plant.database.run(
        em ->
            new ListExport(Plant.queries(em), new Exports(em, CLOCK))
                .write(Selection.ALL, ListFormat.CSV, hr, "Audit", Texts.of(Language.DE), out));
    return out.toString(StandardCharsets.UTF_8);
  }
}
