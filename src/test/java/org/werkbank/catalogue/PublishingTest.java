package org.werkbank.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.fixtures.CoursePackages;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.SampleType;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.text.Text;

class PublishingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  private static Reading.Valid valid(Spoilt course) {
    return assertInstanceOf(Reading.Valid.class, Spoilt.READER.read(course.files()));
  }

  private static Spoilt changed() {
    return new Spoilt().with("course.yaml", "Probekurs", "Neuer Kurs");
  }

  private static Courses courses(EntityManager em) {
    LegalFacts facts = new LegalFacts(em, CLOCK);
    return new Courses(
        em, new Packages(em, facts, List.of(new SampleType()), new TableMemory(1_000_000)), facts);
  }

  private static PublishOutcome ship(TestDatabase db, Spoilt course) {
    return db.in(em -> new Publishing(em, CLOCK, new Fired<>()).ship(valid(course)));
  }

  private static PublishOutcome publish(TestDatabase db, Spoilt course, UUID by) {
    return db.in(em -> new Publishing(em, CLOCK, new Fired<>()).publish(valid(course), by));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theSamePackageIsPublishedOnlyOnce(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      PublishOutcome.Added first =
          assertInstanceOf(PublishOutcome.Added.class, ship(db, new Spoilt()));
      assertEquals(1, first.number());
      assertEquals(new PublishOutcome.Unchanged(first.version(), 1), ship(db, new Spoilt()));
      db.run(
          em -> {
            PublishedCourse course = courses(em).current("sample-course").orElseThrow();
            assertEquals(first.version(), course.version());
            assertEquals(CLOCK.instant(), course.publishedAt());
            assertEquals(new Text("Probekurs", "Sample course"), course.course().title());
            assertEquals(
                valid(new Spoilt()).files(), courses(em).files(first.version()).orElseThrow());
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aChangedPackageBecomesTheNextVersionAndTheEarlierOneStaysReadable(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      UUID trainer = db.person("trainer");
      UUID first = assertInstanceOf(PublishOutcome.Added.class, ship(db, new Spoilt())).version();
      UUID second =
          assertInstanceOf(PublishOutcome.Added.class, publish(db, changed(), trainer)).version();
      db.run(
          em -> {
            Courses courses = courses(em);
            assertEquals(
                List.of(second), courses.current().stream().map(PublishedCourse::version).toList());
            assertEquals(2, courses.version(second).orElseThrow().number());
            PublishedCourse earlier = courses.version(first).orElseThrow();
            assertEquals("Probekurs", earlier.course().title().de());
            assertEquals(
                List.of(2, 1), courses.versions().stream().map(VersionRow::number).toList());
          });
      assertEquals(
          new PublishOutcome.Unchanged(first, 1),
          ship(db, new Spoilt()),
          "a restart does not undo what a trainer did");
      assertEquals(new PublishOutcome.Returned(first, 1), publish(db, new Spoilt(), trainer));
      db.run(
          em -> assertEquals(first, courses(em).current("sample-course").orElseThrow().version()));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void twoServersThatStartAtOncePublishOnce(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      Reading.Valid same = valid(new Spoilt());
      assertThrows(
          PersistenceException.class,
          () ->
              db.run(
                  slow -> {
                    Publishing late = new Publishing(slow, CLOCK, new Fired<>());
                    assertEquals(false, late.knows(same));
                    ship(db, new Spoilt());
                    slow.persist(new CourseVersion(same, 1, CLOCK.instant()));
                    slow.flush();
                  }));
      db.run(em -> assertEquals(1, courses(em).versions().size()));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aCodeBelongsToOneCourse(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      ship(db, new Spoilt());
      CoursePackage other =
          new CoursePackage("other-course", CoursePackages.bytes(CoursePackages.small()));
      Reading.Valid read = assertInstanceOf(Reading.Valid.class, Spoilt.READER.read(other));
      Conflict conflict =
          assertThrows(
              Conflict.class,
              () -> db.in(em -> new Publishing(em, CLOCK, new Fired<>()).ship(read)));
      assertEquals("problem.catalogue.codeTaken", conflict.key());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void lessonsShowTheFactThatHoldsToday(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      LegalFact old = fact(LocalDate.of(2025, 2, 2), "alt");
      LegalFact now = fact(LocalDate.of(2026, 7, 27), "neu");
      LegalFact later = fact(LocalDate.of(2027, 12, 2), "später");
      db.run(em -> new LegalFacts(em, CLOCK).store(List.of(now, later, old)));
      db.run(em -> new LegalFacts(em, CLOCK).store(List.of(now)));
      db.run(em -> assertEquals(Map.of("law-1", now), new LegalFacts(em, CLOCK).inForce()));
      Clock before = Clock.fixed(Instant.parse("2024-01-01T08:00:00Z"), ZoneOffset.UTC);
      db.run(em -> assertEquals(Map.of("law-1", old), new LegalFacts(em, before).inForce()));
      db.run(
          em -> assertTrue(new LegalFacts(em, CLOCK).inForce().get("law-1").validTo().isEmpty()));
    }
  }

  private static LegalFact fact(LocalDate from, String text) {
    return new LegalFact(
        "law-1",
        true,
        "Art. 1",
        new Text(text, text),
        from,
        Optional.empty(),
        "https://example.org",
        from,
        "editors");
  }
}
