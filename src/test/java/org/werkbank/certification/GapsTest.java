package org.werkbank.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.catalogue.CompanyTexts;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.LegalFacts;
import org.werkbank.catalogue.Packages;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.fixtures.ShippedShelves;
import org.werkbank.fixtures.ShippedTypes;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.learning.LearningQueries;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.text.Text;

class GapsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
  private static final Programme Z1 = Office.PROGRAMMES.of("Z1").orElseThrow();

  private static CompanyTexts texts(EntityManager em) {
    return new CompanyTexts(em, CLOCK);
  }

  private static Courses courses(EntityManager em) {
    LegalFacts facts = new LegalFacts(em, CLOCK);
    return new Courses(
        em, new Packages(em, facts, ShippedTypes.all(), new TableMemory(1_000_000)), facts);
  }

  private static ProgrammeTests tests(EntityManager em) {
    return new ProgrammeTests(
        Office.PROGRAMMES,
        courses(em),
        new LearningQueries(em),
        new CertificateQueries(em, CLOCK),
        new Gaps(courses(em), texts(em)));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void z1CannotBeTestedUntilTheLastOfSixTextsIsWritten(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      UUID admin = db.person("admin");
      db.run(em -> ShippedShelves.publish(em, CLOCK));
      for (int i = 0; i < CompanyTexts.KEYS.size(); i++) {
        List<String> left = CompanyTexts.KEYS.subList(i, CompanyTexts.KEYS.size());
        assertEquals(left, db.in(em -> new Gaps(courses(em), texts(em)).of(Z1)));
        Conflict refused =
            assertThrows(Conflict.class, () -> db.run(em -> tests(em).plan("Z1", admin)));
        assertEquals("problem.certification.notOpen", refused.key());
        String key = left.get(0);
        db.run(em -> texts(em).save(key, Text.same("written"), admin));
      }
      assertTrue(db.in(em -> tests(em).plan("Z1", admin)).isPresent());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aPlaceForAWordOfTheCompanyInACourseIsEnough(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      db.run(em -> ShippedShelves.publish(em, CLOCK));
      Programme silent =
          Programmes.then(Z1.source().replaceFirst("\"local\":\\[[^]]*]", "\"local\":[]"));
      assertEquals(List.of(), silent.local());
      List<String> gaps = db.in(em -> new Gaps(courses(em), texts(em)).of(silent));
      assertTrue(gaps.containsAll(List.of("ai-systems", "contacts")), gaps.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aPassedTestWaitsForItsCertificate(TestDatabase.Kind kind, @TempDir Path keys) {
    try (Office office = new Office(kind, keys)) {
      UUID person = office.database.person("ayse");
      UUID test = UUID.randomUUID();
      office.database.run(
          em ->
              em.createNativeQuery("delete from company_text where text_key = 'stop-rule'")
                  .executeUpdate());
      String now = "2026-11-22T08:00:00Z";
      office.run(now, room -> room.issuing.issue(test, person, "Z1"));
      assertEquals(List.of(), office.at(now, room -> room.queries.of(person)));
      office.write("stop-rule", person);
      office.run(now, room -> room.issuing.issue(test, person, "Z1"));
      assertEquals(1, office.at(now, room -> room.queries.of(person)).size());
    }
  }
}
