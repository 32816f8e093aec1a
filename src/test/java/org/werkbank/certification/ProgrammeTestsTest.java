package org.werkbank.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.assessment.CertificateTests;
import org.werkbank.assessment.TestPlan;
import org.werkbank.catalogue.Courses;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.learning.LearningQueries;

class ProgrammeTestsTest {
  private static final String M01 = "ki-in-der-halle";
  private static final String M02 = "daten-sind-das-werkstueck";
  private static final String M03 = "sprach-ki-fragen-und-pruefen";
  private static final String M04 = "rechte-regeln-mitsprache";
  private static final Courses COURSES = Learned.COURSES;

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
            Map.ofEntries(
                Map.entry(M01 + "-KNOW", 2L),
                Map.entry(M01 + "-APPLY", 2L),
                Map.entry(M01 + "-ANALYSE", 1L),
                Map.entry(M02 + "-KNOW", 1L),
                Map.entry(M02 + "-APPLY", 3L),
                Map.entry(M02 + "-ANALYSE", 1L),
                Map.entry(M03 + "-KNOW", 1L),
                Map.entry(M03 + "-APPLY", 3L),
                Map.entry(M03 + "-ANALYSE", 1L),
                Map.entry(M04 + "-KNOW", 2L),
                Map.entry(M04 + "-APPLY", 2L),
                Map.entry(M04 + "-ANALYSE", 1L)),
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
        new NoGaps());
  }

  /** Course and level of each question drawn for somebody who has completed all courses. */
  private static List<String> drawn(EntityManager em, UUID person) {
    TestPlan plan = plans(em).plan("Z1", person).orElseThrow();
    assertEquals(4, plan.missing().size());
    TestPlan ready =
        new TestPlan(
            plan.programme(),
            plan.title(),
            List.of(),
            plan.parts(),
            plan.must(),
            plan.mark(),
            plan.exercises(),
            plan.lot(),
            plan.since(),
            plan.renewal());
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    CertificateTests tests = new CertificateTests(em, clock, COURSES, new Fired<>());
    return tests.rebuild(tests.start(person, ready), person).stream()
        .map(id -> id.substring(0, id.lastIndexOf('-')))
        .toList();
  }
}
