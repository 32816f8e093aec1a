package org.werkbank.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.fixtures.TestDatabase;

class NoticesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void everyVersionIsNewUntilItWasShownToThisPerson(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      UUID ayse = database.person("ayse");
      UUID ben = database.person("ben");
      assertEquals(List.of(true, true), newTo(database, 1, ayse, ben));
      shown(database, 1, ayse);
      shown(database, 1, ayse);
      assertEquals(List.of(false, true), newTo(database, 1, ayse, ben));
      assertEquals(List.of(true, true), newTo(database, 2, ayse, ben));
      shown(database, 2, ayse);
      assertEquals(List.of(false, true), newTo(database, 2, ayse, ben));
      assertEquals(List.of(1, 2), versions(database, ayse), "what was shown before stays provable");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void withoutANoticeNobodyIsHeldAndNothingIsNoted(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      UUID ayse = database.person("ayse");
      assertEquals(List.of(false), newTo(database, 0, ayse));
      shown(database, 0, ayse);
      assertEquals(List.of(), versions(database, ayse));
    }
  }

  private static List<Boolean> newTo(TestDatabase database, int version, UUID... people) {
    return database.in(
        em -> {
          Notices notices = new Notices(em, CLOCK, version);
          return List.of(people).stream().map(notices::isNewTo).toList();
        });
  }

  private static void shown(TestDatabase database, int version, UUID person) {
    database.run(em -> new Notices(em, CLOCK, version).shown(person));
  }

  private static List<?> versions(TestDatabase database, UUID person) {
    return database.in(
        em ->
            em.createNativeQuery(
                    "select version from notice_seen where person_id = ? order by version")
                .setParameter(1, person)
                .getResultList());
  }
}
