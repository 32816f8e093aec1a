package org.werkbank.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.catalogue.Courses;
import org.werkbank.certification.badge.Verdict;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.identity.Accounts;
import org.werkbank.learning.LearningQueries;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;

/** The life of a certificate, on H2 and on PostgreSQL. */
class CertificatesTest {
  private static final Instant AWARDED = Instant.parse("2026-11-22T10:43:00Z");
  private static final Programmes PROGRAMMES =
      new Programmes(ProgrammeFile.read("programmes.yaml", shipped()).programmes());

  @TempDir Path data;
  private final Fired<CertificateIssued> issued = new Fired<>();
  private final Fired<CertificateRevoked> revoked = new Fired<>();

  /** Everything of the room, on one entity manager, at one moment. */
  private final class Room {
    final CertificateQueries queries;
    final Certificates certificates;
    final Issuer issuer;
    final Issuing issuing;
    final Papers papers;
    final Verification verification;

    Room(EntityManager em, Instant now) {
      Clock clock = Clock.fixed(now, ZoneId.of("Europe/Berlin"));
      queries = new CertificateQueries(em, clock);
      certificates = new Certificates(em, clock, issued, revoked);
      issuer =
          new Issuer(
              queries,
              clock,
              data.toString(),
              Optional.empty(),
              "https://w.example/",
              "Muster GmbH");
      issuing =
          new Issuing(
              PROGRAMMES,
              new Accounts(em, clock, null, null),
              new ProgrammeTests(PROGRAMMES, new Courses(em, null, null), new LearningQueries(em)),
              new Achievements(issuer),
              issuer,
              certificates,
              clock);
      papers = new Papers(issuer, clock, "DE");
      verification = new Verification(queries, new NameTries(clock));
    }
  }

  private <T> T at(TestDatabase database, String now, BiFunction<Room, EntityManager, T> work) {
    return database.in(em -> work.apply(new Room(em, Instant.parse(now)), em));
  }

  private UUID issue(TestDatabase database, UUID person, String now) {
    return at(
        database,
        now,
        (room, em) -> {
          room.issuing.issue(UUID.randomUUID(), person, "Z1");
          em.flush();
          return room.queries.of(person).get(0).id();
        });
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aPassedTestBringsOneSignedCertificateForTwentyFourMonths(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      UUID person = database.person("Ayşe Yılmaz");
      UUID test = UUID.randomUUID();
      for (int time = 0; time < 3; time++) {
        at(
            database,
            AWARDED.toString(),
            (room, em) -> {
              room.issuing.issue(test, person, "Z1");
              return null;
            });
      }
      at(
          database,
          AWARDED.toString(),
          (room, em) -> {
            List<MyCertificate> mine = room.queries.of(person);
            assertEquals(1, mine.size());
            assertEquals(Instant.parse("2028-11-22T22:59:59Z"), mine.get(0).validUntil());
            assertEquals(
                List.of(new CertificateIssued(mine.get(0).id(), person, "Z1")), issued.events());
            IssuedCertificate one = room.queries.issued(mine.get(0).id(), person).orElseThrow();
            for (Language language : Language.values()) {
              Verdict verdict = room.issuer.judge(bytes(room.papers.badge(one, language)));
              Verdict.Facts facts = assertInstanceOf(Verdict.Valid.class, verdict).facts();
              assertEquals(PROGRAMMES.all().get(0).title().in(language), facts.title());
              assertInstanceOf(
                  Verdict.Valid.class,
                  room.issuer.judge(bytes(room.papers.bakedBadge(one, language))));
              assertTrue(room.papers.pdf(one, language).length > 10_000);
            }
            return null;
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aBadgeSaysNothingAboutTheTestAndHidesTheName(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      UUID person = database.person("Ayşe Yılmaz");
      UUID id = issue(database, person, AWARDED.toString());
      at(
          database,
          AWARDED.toString(),
          (room, em) -> {
            String badge = room.queries.issued(id, person).orElseThrow().badgeDe();
            for (String absent :
                List.of(
                    "Ayşe",
                    "Yılmaz",
                    person.toString(),
                    "result",
                    "score",
                    "evidence",
                    "attempt")) {
              assertFalse(badge.contains(absent), absent);
            }
            return null;
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aWithdrawnCertificateIsOnTheListInBothLanguagesAndItsFilesFail(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      UUID person = database.person("worker");
      UUID id = issue(database, person, AWARDED.toString());
      at(
          database,
          "2027-01-01T00:00:00Z",
          (room, em) -> {
            room.certificates.withdraw(id, person);
            return null;
          });
      at(
          database,
          "2027-01-02T00:00:00Z",
          (room, em) -> {
            IssuedCertificate one = room.queries.issued(id, person).orElseThrow();
            assertInstanceOf(Verdict.Revoked.class, room.issuer.judge(bytes(one.badgeDe())));
            assertInstanceOf(Verdict.Revoked.class, room.issuer.judge(bytes(one.badgeEn())));
            assertEquals(
                Set.of("withdrawn-by-holder"),
                room.queries.revocations().stream()
                    .map(line -> line.reason())
                    .collect(Collectors.toSet()));
            assertEquals(2, room.queries.revocations().size());
            String list =
                room.issuer.profile().revocationList(room.queries.revocations()).toString();
            assertTrue(list.contains("urn:uuid:" + id) && !list.contains(person.toString()), list);
            assertEquals(
                PublicCertificate.Status.REVOKED,
                room.queries
                    .visible(id)
                    .orElseThrow()
                    .statusAt(Instant.parse("2027-01-02T00:00:00Z")));
            assertEquals(List.of(), room.queries.standings(List.of(person)));
            assertEquals(List.of(new CertificateRevoked(id, person, "Z1")), revoked.events());
            assertThrows(Conflict.class, () -> room.certificates.withdraw(id, person));
            return null;
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void nobodyCanWithdrawOrReadTheCertificateOfSomebodyElse(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      UUID id = issue(database, database.person("worker"), AWARDED.toString());
      UUID other = database.person("other");
      at(
          database,
          AWARDED.toString(),
          (room, em) -> {
            assertThrows(NotFound.class, () -> room.certificates.withdraw(id, other));
            assertEquals(Optional.empty(), room.queries.issued(id, other));
            return null;
          });
    }
  }

  /** B-06: never begun, failed, expired and withdrawn look the same. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void whyACertificateIsNotPresentCannotBeSeen(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      UUID never = database.person("never");
      UUID expired = database.person("expired");
      UUID withdrawn = database.person("withdrawn");
      UUID soon = database.person("soon");
      UUID valid = database.person("valid");
      issue(database, expired, "2023-01-01T12:00:00Z");
      issue(database, soon, "2025-01-10T12:00:00Z");
      issue(database, valid, "2026-01-01T12:00:00Z");
      UUID id = issue(database, withdrawn, "2026-01-01T12:00:00Z");
      at(
          database,
          "2026-11-22T12:00:00Z",
          (room, em) -> {
            room.certificates.revoke(id, RevocationReason.ISSUED_IN_ERROR);
            return null;
          });
      at(
          database,
          "2026-11-22T12:00:00Z",
          (room, em) -> {
            List<UUID> all = List.of(never, expired, withdrawn, soon, valid);
            assertEquals(
                Set.of(
                    new PersonStanding(
                        soon, "Z1", Standing.EXPIRES_SOON, Instant.parse("2027-01-10T22:59:59Z")),
                    new PersonStanding(
                        valid, "Z1", Standing.VALID, Instant.parse("2028-01-01T22:59:59Z"))),
                Set.copyOf(room.queries.standings(all)));
            assertEquals(List.of(), room.queries.standings(List.of()));
            return null;
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theLongestCertificateCountsAndTheNextOneTakesItsPlace(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      UUID person = database.person("worker");
      issue(database, person, "2026-01-01T12:00:00Z");
      UUID renewed = issue(database, person, "2026-06-01T12:00:00Z");
      String now = "2026-11-22T12:00:00Z";
      assertEquals("2028-06-01T21:59:59Z", at(database, now, (room, em) -> until(room, person)));
      at(
          database,
          now,
          (room, em) -> {
            room.certificates.revoke(renewed, RevocationReason.REPLACED);
            return null;
          });
      assertEquals("2028-01-01T22:59:59Z", at(database, now, (room, em) -> until(room, person)));
    }
  }

  private static String until(Room room, UUID person) {
    return room.queries.standings(List.of(person)).get(0).validUntil().toString();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aNameIsComparedFiveTimesAnHour(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      UUID id = issue(database, database.person("Ayşe Yılmaz"), AWARDED.toString());
      at(
          database,
          AWARDED.toString(),
          (room, em) -> {
            Verification check = room.verification;
            assertEquals(
                new NameAnswer.Matches(4), check.compare(id, "  AYŞE  yılmaz", "10.0.0.1"));
            assertEquals(new NameAnswer.Differs(3), check.compare(id, "Jonas Fischer", "10.0.0.1"));
            for (int left = 2; left >= 0; left--) {
              assertEquals(new NameAnswer.Differs(left), check.compare(id, "Jonas", "10.0.0.1"));
            }
            assertInstanceOf(
                NameAnswer.TooMany.class, check.compare(id, "Ayşe Yılmaz", "10.0.0.1"));
            assertEquals(new NameAnswer.Matches(4), check.compare(id, "Ayşe Yılmaz", "10.0.0.2"));
            assertThrows(
                NotFound.class, () -> check.compare(UUID.randomUUID(), "Ayşe Yılmaz", "10.0.0.1"));
            return null;
          });
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String shipped() {
    try {
      return Files.readString(Path.of("courses/programmes.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
