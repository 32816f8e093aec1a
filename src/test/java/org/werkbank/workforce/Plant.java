package org.werkbank.workforce;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.werkbank.fixtures.TestDatabase;

/** A small company on a day in November 2026, on either database. */
final class Plant implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Berlin"));

  final TestDatabase database;

  Plant(TestDatabase.Kind kind) {
    database = kind.open();
    database.run(em -> new Matrix(em).track(List.of("Z1", "Z2")));
  }

  /** Somebody without a team. */
  UUID person(String name) {
    UUID id = database.person(UUID.randomUUID().toString());
    database.run(
        em -> {
          em.createNativeQuery("update person set name = ? where id = ?")
              .setParameter(1, name)
              .setParameter(2, id)
              .executeUpdate();
          new Roster(em).take(id, name);
        });
    return id;
  }

  /** Somebody in a team, with a last day of Z1 or null. */
  UUID person(String name, String site, String team, LocalDate until) {
    UUID id = person(name);
    database.run(
        em -> {
          Roster roster = new Roster(em);
          roster.place(id, roster.team(roster.site(site), team), "Werker");
          if (until != null) new Matrix(em).holds(id, "Z1", until);
        });
    return id;
  }

  UUID site(String name) {
    return database.in(em -> new Roster(em).site(name));
  }

  UUID team(String site, String name) {
    return database.in(em -> new Roster(em).team(new Roster(em).site(site), name));
  }

  <T> T ask(Function<WorkforceQueries, T> question) {
    return database.in(em -> question.apply(queries(em)));
  }

  static WorkforceQueries queries(EntityManager em) {
    return new WorkforceQueries(em, CLOCK);
  }

  /** Names a search finds, in order. */
  List<String> named(String typed) {
    return names(Selection.of(typed, null, null, null, null));
  }

  List<String> names(Selection selection) {
    return ask(queries -> queries.find(selection, new WorkforceQueries.From.Start(), 50))
        .page()
        .rows()
        .stream()
        .map(WorkerRow::name)
        .toList();
  }

  @Override
  public void close() {
    database.close();
  }
}
