package org.werkbank.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.persistence.Migrations;

/**
 * The schema: made by migrations alone, the same on both databases, and free of what nobody may
 * collect.
 */
class MigrationsTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void nothingIsCollectedThatB04Forbids(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      assertEquals(List.of(), MigrationRules.forbiddenColumns(database));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void everyEntityCanBeRead(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      assertEquals(List.of(), MigrationRules.unreadableEntities(database));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aSecondStartChangesNothing(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      database.person("kept");
      Migrations.run(database.source());
      long people =
          database.in(
              em -> em.createQuery("select count(p) from Person p", Long.class).getSingleResult());
      assertEquals(1, people);
    }
  }

  @Test
  void aPlantedColumnOfTheDenyListIsReported() {
    try (TestDatabase database = TestDatabase.Kind.H2.open()) {
      alter(database, "alter table person add column last_active timestamp");
      alter(database, "create table visit (id uuid primary key, seconds_on_page integer)");
      assertEquals(
          List.of("person.last_active", "visit.seconds_on_page"),
          MigrationRules.forbiddenColumns(database));
    }
  }

  @Test
  void anEntityWithoutItsColumnIsReported() {
    try (TestDatabase database = TestDatabase.Kind.H2.open()) {
      alter(database, "alter table person drop column name");
      List<String> faults = MigrationRules.unreadableEntities(database);
      assertTrue(faults.toString().contains("Person"), faults.toString());
    }
  }

  private static void alter(TestDatabase database, String sql) {
    database.run(em -> em.createNativeQuery(sql).executeUpdate());
  }
}
