package org.werkbank.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.certification.badge.Verdict;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;

/** The life of a certificate, on H2 and on PostgreSQL. */
class CertificatesTest {
  private static final String AWARDED = "2026-11-22T10:43:00Z";

  @TempDir Path data;

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aPassedTestBringsOneSignedCertificateForTwentyFourMonths(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID person = office.database.person("Ayşe Yılmaz");
      UUID test = UUID.randomUUID();
      for (int time = 0; time < 3; time++) {
        office.run(AWARDED, room -> room.issuing.issue(test, person, "Z1"));
      }
      office.run(
          AWARDED,
          room -> {
            List<MyCertificate> mine = room.queries.of(person);
            assertEquals(1, mine.size());
            assertEquals(Instant.parse("2028-11-22T22:59:59Z"), mine.get(0).validUntil());
            assertEquals(
                List.of(new CertificateIssued(mine.get(0).id(), person, "Z1")),
                office.issued.events());
            IssuedCertificate one = room.queries.issued(mine.get(0).id(), person).orElseThrow();
            for (Language language : Language.values()) {
              Verdict verdict = room.issuer.judge(bytes(room.papers.badge(one, language)));
              Verdict.Facts facts = assertInstanceOf(Verdict.Valid.class, verdict).facts();
              assertEquals(Office.PROGRAMMES.all().get(0).title().in(language), facts.title());
              assertInstanceOf(
                  Verdict.Valid.class,
                  room.issuer.judge(bytes(room.papers.bakedBadge(one, language))));
              assertTrue(room.papers.pdf(one, language).length > 10_000);
            }
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aBadgeSaysNothingAboutTheTestAndHidesTheName(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID person = office.database.person("Ayşe Yılmaz");
      UUID id = office.issue(person, AWARDED);
      office.run(
          AWARDED,
          room -> {
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
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aWithdrawnCertificateIsOnTheListInBothLanguagesAndItsFilesFail(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID person = office.database.person("worker");
      UUID id = office.issue(person, AWARDED);
      office.run("2027-01-01T00:00:00Z", room -> room.certificates.withdraw(id, person));
      office.run(
          "2027-01-02T00:00:00Z",
          room -> {
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
            assertEquals(
                List.of(new CertificateRevoked(id, person, "Z1")), office.revoked.events());
            assertThrows(Conflict.class, () -> room.certificates.withdraw(id, person));
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void nobodyCanWithdrawOrReadTheCertificateOfSomebodyElse(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID id = office.issue(office.database.person("worker"), AWARDED);
      UUID other = office.database.person("other");
      office.run(
          AWARDED,
          room -> {
            assertThrows(NotFound.class, () -> room.certificates.withdraw(id, other));
            assertEquals(Optional.empty(), room.queries.issued(id, other));
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aNameIsComparedFiveTimesAnHour(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID id = office.issue(office.database.person("Ayşe Yılmaz"), AWARDED);
      office.run(
          AWARDED,
          room -> {
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
          });
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
