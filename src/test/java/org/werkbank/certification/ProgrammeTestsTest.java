package org.werkbank.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.assessment.CertificateTests;
import org.werkbank.assessment.TestPlan;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.Item;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.learning.LearningQueries;
import org.werkbank.platform.text.Text;

class ProgrammeTestsTest {
  private static final String M01 = "ki-in-der-halle";
  private static final String M02 = "daten-sind-das-werkstueck";
  private static final Courses COURSES = catalogue(Map.of(M01, course(M01), M02, course(M02)));

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aDrawnFormFollowsTheSharesOfTheProgramme(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      for (int i = 0; i < 10; i++) {
        UUID person = database.person("worker-" + i);
        Map<String, Long> drawn =
            database.in(em -> drawn(em, person)).stream()
                .collect(
                    Collectors.groupingBy(
                        Function.identity(), TreeMap::new, Collectors.counting()));

        assertEquals(
            Map.of(
                M01 + "-KNOW",
                2L,
                M01 + "-APPLY",
                2L,
                M01 + "-ANALYSE",
                1L,
                M02 + "-KNOW",
                1L,
                M02 + "-APPLY",
                3L,
                M02 + "-ANALYSE",
                1L),
            drawn);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void whatLedToAWithdrawnCertificateNoLongerCounts(TestDatabase.Kind kind, @TempDir Path keys) {
    try (Office office = new Office(kind, keys)) {
      UUID person = office.database.person("ayse");
      UUID id = office.issue(person, "2026-11-22T08:00:00Z");
      assertEquals(Instant.EPOCH, office.database.in(em -> since(em, person)));
      office.run("2026-12-01T08:00:00Z", room -> room.certificates.withdraw(id, person));
      assertEquals(
          Instant.parse("2026-12-01T08:00:00Z"), office.database.in(em -> since(em, person)));
    }
  }

  private static Instant since(EntityManager em, UUID person) {
    return plans(em).plan("Z1", person).orElseThrow().since();
  }

  private static ProgrammeTests plans(EntityManager em) {
    return new ProgrammeTests(
        Office.PROGRAMMES,
        COURSES,
        new LearningQueries(em),
        new CertificateQueries(em, Clock.systemUTC()),
        new Gaps() {
          @Override
          public List<String> of(Programme programme) {
            return List.of();
          }
        });
  }

  /** Course and level of each question drawn for somebody who has completed all courses. */
  private static List<String> drawn(EntityManager em, UUID person) {
    TestPlan plan = plans(em).plan("Z1", person).orElseThrow();
    assertEquals(2, plan.missing().size());
    TestPlan ready =
        new TestPlan(
            plan.programme(),
            plan.title(),
            List.of(),
            plan.parts(),
            plan.must(),
            plan.mark(),
            plan.exercises(),
            plan.since());
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    CertificateTests tests = new CertificateTests(em, clock, COURSES, new Fired<>());
    return tests.rebuild(tests.start(person, ready), person).stream()
        .map(id -> id.substring(0, id.lastIndexOf('-')))
        .toList();
  }

  /** Eight questions of each level, the first of each a must question; ids tell the level. */
  private static PublishedCourse course(String slug) {
    List<Item> items = new ArrayList<>();
    for (Item.Level level : Item.Level.values())
      for (int i : IntStream.range(0, 8).toArray())
        items.add(
            new Item(
                slug + "-" + level + "-" + i,
                1,
                Item.Use.TEST,
                level,
                "KA1.1",
                i == 0,
                Text.same("topic"),
                Text.same("stem"),
                new Item.Single(
                    List.of(
                        new Item.Option(true, Text.same("yes"), Text.same("why"), false),
                        new Item.Option(false, Text.same("no"), Text.same("why"), false)))));
    Text title = Text.same(slug);
    Course course =
        new Course(
            slug, slug, title, title, "CC", Map.of(), List.of(), List.of(), List.of(), items,
            List.of(), List.of(), List.of(), Map.of());
    UUID version = UUID.nameUUIDFromBytes(slug.getBytes());
    return new PublishedCourse(version, 1, "0", Instant.EPOCH, course);
  }

  private static Courses catalogue(Map<String, PublishedCourse> published) {
    return new Courses(null, null, null) {
      @Override
      public Optional<PublishedCourse> current(String slug) {
        return Optional.ofNullable(published.get(slug));
      }

      @Override
      public Optional<PublishedCourse> version(UUID version) {
        return published.values().stream()
            .filter(course -> course.version().equals(version))
            .findFirst();
      }
    };
  }
}
