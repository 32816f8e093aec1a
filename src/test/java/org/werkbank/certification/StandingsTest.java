package org.werkbank.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.fixtures.TestDatabase;

/** What others see of the certificates of a person, on H2 and on PostgreSQL. */
class StandingsTest {
  @TempDir Path data;

  /** B-06: never begun, failed, expired and withdrawn look the same. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void whyACertificateIsNotPresentCannotBeSeen(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID never = office.database.person("never");
      UUID expired = office.database.person("expired");
      UUID withdrawn = office.database.person("withdrawn");
      UUID soon = office.database.person("soon");
      UUID valid = office.database.person("valid");
      office.issue(expired, "2023-01-01T12:00:00Z");
      office.issue(soon, "2025-01-10T12:00:00Z");
      office.issue(valid, "2026-01-01T12:00:00Z");
      UUID id = office.issue(withdrawn, "2026-01-01T12:00:00Z");
      office.run(
          "2026-11-22T12:00:00Z",
          room -> room.certificates.revoke(id, RevocationReason.ISSUED_IN_ERROR));
      office.run(
          "2026-11-22T12:00:00Z",
          room -> {
            List<UUID> all = List.of(never, expired, withdrawn, soon, valid);
            assertEquals(
                Set.of(
                    new PersonStanding(
                        soon, "Z1", Standing.EXPIRES_SOON, Instant.parse("2027-01-10T22:59:59Z")),
                    new PersonStanding(
                        valid, "Z1", Standing.VALID, Instant.parse("2028-01-01T22:59:59Z"))),
                Set.copyOf(room.queries.standings(all)));
            assertEquals(List.of(), room.queries.standings(List.of()));
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theLongestCertificateCountsAndTheNextOneTakesItsPlace(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID person = office.database.person("worker");
      office.issue(person, "2026-01-01T12:00:00Z");
      UUID renewed = office.issue(person, "2026-06-01T12:00:00Z");
      String now = "2026-11-22T12:00:00Z";
      assertEquals("2028-06-01T21:59:59Z", office.at(now, room -> until(room, person)));
      office.run(now, room -> room.certificates.revoke(renewed, RevocationReason.REPLACED));
      assertEquals("2028-01-01T22:59:59Z", office.at(now, room -> until(room, person)));
    }
  }

  private static String until(Office.Room room, UUID person) {
    return room.queries.standings(List.of(person)).get(0).validUntil().toString();
  }
}
