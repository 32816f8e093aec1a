package org.werkbank.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.fixtures.TestDatabase;

class PersonTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123456Z");

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aPersonIsFoundAgainWithRolesAndTheInstantOfCreation(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      Person made =
          new Person("ayse", "Ayşe Yılmaz", "-", List.of(Role.LEARNER, Role.TRAINER), NOW);
      database.run(em -> em.persist(made));
      List<Object[]> rows =
          database.in(
              em ->
                  em.createQuery(
                          "select p.id, p.createdAt, r from Person p join p.roles r order by r",
                          Object[].class)
                      .getResultList());
      assertEquals(2, rows.size());
      assertEquals(made.id(), rows.get(0)[0]);
      assertEquals(NOW, rows.get(0)[1]);
      assertEquals("learner", rows.get(0)[2]);
      assertEquals("Ayşe Yılmaz", database.in(em -> em.find(Person.class, made.id()).name()));
    }
  }
}
