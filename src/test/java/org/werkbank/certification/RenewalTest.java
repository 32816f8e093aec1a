package org.werkbank.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.assessment.CertificateTests;
import org.werkbank.assessment.ExerciseStanding;
import org.werkbank.assessment.Standing;
import org.werkbank.assessment.TestPlan;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.identity.Accounts;
import org.werkbank.learning.LearningQueries;
import org.werkbank.platform.text.Language;

/** When and how a certificate is renewed, on H2 and on PostgreSQL, with a clock that is set. */
class RenewalTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** Z1 from this moment ends on 22 November 2028. */
  private static final String AWARDED = "2026-11-22T10:43:00Z";

  @TempDir Path data;

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theShorterTestIsOpenFrom60DaysBeforeTheEndUntil30DaysAfter(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID person = learned(office, "ayse", "Z1");
      office.issue(person, AWARDED);
      assertFalse(plan(office, person, "2028-09-22T21:59:59Z").renewal());
      assertTrue(plan(office, person, "2028-09-22T22:00:00Z").renewal(), "23 September, 0:00");
      assertTrue(plan(office, person, "2028-12-22T22:59:59Z").renewal(), "22 December, 23:59:59");
      assertFalse(plan(office, person, "2028-12-22T23:00:00Z").renewal());
      assertEquals(20, plan(office, person, "2028-12-22T23:00:00Z").items());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theShorterTestOfZ1Has10QuestionsAndOneExerciseByLot(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      String ending = "2028-11-01T08:00:00Z";
      UUID person = learned(office, "ayse", "Z1");
      office.issue(person, AWARDED);
      TestPlan plan = plan(office, person, ending);
      assertEquals(List.of(3, 3, 2, 2), plan.parts().stream().map(TestPlan.Part::items).toList());
      assertEquals(List.of(2, 8.0), List.of(plan.must(), plan.mark()));
      List<ExerciseStanding> exercises = exercises(office, person, plan, ending);
      assertEquals(1, exercises.size());
      int drawn = exercises.get(0).nr();
      assertEquals(
          plan.exercises().get(drawn - 1).title().in(Language.EN), exercises.get(0).title());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theShorterTestOfZ2HasItsMustQuestionsAndTwoExercises(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID person = learned(office, "ayse", "Z1", "Z2");
      office.issue(person, AWARDED);
      office.run(AWARDED, room -> room.issuing.issue(UUID.randomUUID(), person, "Z2"));
      String ending = "2027-11-01T08:00:00Z";
      TestPlan plan = at(office, ending, (em, clock) -> plans(em, clock).plan("Z2", person)).get();
      assertEquals(List.of(10, 3, 8.0), List.of(plan.items(), plan.must(), plan.mark()));
      assertEquals(List.of(), plan.missing());
      assertEquals(
          List.of(1, 2),
          exercises(office, person, plan, ending).stream().map(ExerciseStanding::nr).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aFormThatWasBegunInTimeStaysWhatItIsWhenTheGraceIsOver(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID person = learned(office, "ayse", "Z1");
      office.issue(person, AWARDED);
      String grace = "2028-12-22T08:00:00Z";
      TestPlan plan = plan(office, person, grace);
      UUID form = at(office, grace, (em, clock) -> tests(em, clock).start(person, plan));
      String late = "2028-12-24T08:00:00Z";
      Standing standing =
          at(
              office,
              late,
              (em, clock) ->
                  tests(em, clock).standing(person, plans(em, clock).plan("Z1", person).get()));
      assertEquals(new Standing.Running(form, 1, 0, 10), standing);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void whoRenewsBeforeTheEndLosesNoDayAndKeepsTheFirstAward(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID person = office.database.person("ayse");
      office.issue(person, AWARDED);
      UUID renewed = office.issue(person, "2028-09-30T08:00:00Z");
      office.run(
          "2028-09-30T08:00:00Z",
          room -> {
            MyCertificate one = room.queries.of(person).get(0);
            assertEquals(renewed, one.id());
            assertEquals(Instant.parse("2030-11-22T22:59:59Z"), one.validUntil());
            assertEquals(Instant.parse("2028-09-30T08:00:00Z"), one.awardedAt());
            assertEquals(Instant.parse(AWARDED), one.firstAwardedAt());
            String badge = room.queries.issued(renewed, person).orElseThrow().badgeEn();
            assertTrue(badge.contains("\"awardedDate\":\"2026-11-22T10:43:00Z\""), badge);
            assertTrue(badge.contains("\"validFrom\":\"2028-09-30T08:00:00Z\""), badge);
            assertEquals(Validity.Phase.VALID, validity(room, person).phase());
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void inTheGraceItIsRenewedFromTodayAndAfterItTheRowBeginsAnew(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID grace = office.database.person("grace");
      UUID over = office.database.person("over");
      office.issue(grace, AWARDED);
      office.issue(over, AWARDED);
      office.issue(grace, "2028-12-10T08:00:00Z");
      office.issue(over, "2029-01-10T08:00:00Z");
      office.run(
          "2029-01-10T08:00:00Z",
          room -> {
            assertEquals(Instant.parse("2030-12-10T22:59:59Z"), validity(room, grace).until());
            assertEquals(Instant.parse(AWARDED), validity(room, grace).firstAwarded());
            assertEquals(Instant.parse("2031-01-10T22:59:59Z"), validity(room, over).until());
            assertEquals(
                Instant.parse("2029-01-10T08:00:00Z"), validity(room, over).firstAwarded());
          });
    }
  }

  /** B-06: others see the same of a certificate in its grace as of none. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theGraceIsSeenByItsHolderAlone(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID person = office.database.person("ayse");
      UUID id = office.issue(person, AWARDED);
      office.run(
          "2028-12-01T08:00:00Z",
          room -> {
            assertEquals(Validity.Phase.GRACE, validity(room, person).phase());
            assertFalse(validity(room, person).isHeld());
            assertEquals(List.of(), room.queries.standings(List.of(person)));
            assertEquals(
                PublicCertificate.Status.EXPIRED,
                room.queries
                    .visible(id)
                    .orElseThrow()
                    .statusAt(Instant.parse("2028-12-01T08:00:00Z")));
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theTestOfZ2AsksForAValidZ1(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID person = learned(office, "ayse", "Z2");
      List<TestPlan.Missing> z1 =
          List.of(
              new TestPlan.Missing(
                  "/certificates/Z1/test", "Z1", Office.PROGRAMMES.all().get(0).title()));
      assertEquals(z1, missing(office, person, AWARDED));
      office.issue(person, AWARDED);
      assertEquals(List.of(), missing(office, person, AWARDED));
      assertEquals(z1, missing(office, person, "2028-12-01T08:00:00Z"), "the grace is not valid");
    }
  }

  /** A whole test that was passed long ago does not stand in for the one that renews. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theTestMayBeTakenAgainWhenTheEndIsNear(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID person = learned(office, "ayse", "Z1");
      office.issue(person, AWARDED);
      TestPlan plan = plan(office, person, "2028-09-23T08:00:00Z");
      assertEquals(Instant.parse("2028-09-22T22:00:00Z"), plan.since());
      Standing standing =
          at(
              office,
              "2028-09-23T08:00:00Z",
              (em, clock) -> tests(em, clock).standing(person, plan));
      assertInstanceOf(Standing.MayStart.class, standing);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void whoIsMarkedGetsZ2ForSixMonthsAndZ1AsEverybody(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, data)) {
      UUID person = office.database.person("jonas");
      office.database.run(
          em ->
              new Accounts(em, clock(AWARDED), null, null, new Fired<>())
                  .markEverySixMonths(person, true));
      office.issue(person, AWARDED);
      office.run(AWARDED, room -> room.issuing.issue(UUID.randomUUID(), person, "Z2"));
      office.run(
          AWARDED,
          room -> {
            Validity z2 =
                room.queries.validity(person, Office.PROGRAMMES.all().get(1)).orElseThrow();
            assertEquals(Instant.parse("2027-05-22T21:59:59Z"), z2.until());
            assertEquals(Instant.parse("2028-11-22T22:59:59Z"), validity(room, person).until());
          });
    }
  }

  private static UUID learned(Office office, String login, String... programmes) {
    UUID person = office.database.person(login);
    for (String code : programmes)
      office.database.run(
          em -> Learned.everything(em, clock("2026-11-20T08:00:00Z"), person, code));
    return person;
  }

  private static TestPlan plan(Office office, UUID person, String now) {
    return at(office, now, (em, clock) -> plans(em, clock).plan("Z1", person)).orElseThrow();
  }

  private static List<TestPlan.Missing> missing(Office office, UUID person, String now) {
    return at(office, now, (em, clock) -> plans(em, clock).plan("Z2", person))
        .orElseThrow()
        .missing();
  }

  private static List<ExerciseStanding> exercises(
      Office office, UUID person, TestPlan plan, String now) {
    UUID form = at(office, now, (em, clock) -> tests(em, clock).start(person, plan));
    return at(
        office, now, (em, clock) -> tests(em, clock).exercises(form, person, plan, Language.EN));
  }

  private static Validity validity(Office.Room room, UUID person) {
    return room.queries.validity(person, Office.PROGRAMMES.all().get(0)).orElseThrow();
  }

  private static <T> T at(Office office, String now, BiFunction<EntityManager, Clock, T> work) {
    return office.database.in(em -> work.apply(em, clock(now)));
  }

  private static Clock clock(String now) {
    return Clock.fixed(Instant.parse(now), BERLIN);
  }

  private static ProgrammeTests plans(EntityManager em, Clock clock) {
    return new ProgrammeTests(
        Office.PROGRAMMES,
        Learned.COURSES,
        new LearningQueries(em),
        new CertificateQueries(em, clock),
        new NoGaps());
  }

  private static CertificateTests tests(EntityManager em, Clock clock) {
    return new CertificateTests(em, clock, Learned.COURSES, new Fired<>());
  }
}
