package org.werkbank.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.SampleType;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;

class CompanyTextsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
  private static final Text CONTACTS =
      new Text("- Frau Muster\n- Herr Probe", "- Ms Sample\n- Mr Trial");

  private CompanyTexts texts(EntityManager em) {
    return new CompanyTexts(em, CLOCK);
  }

  private void save(TestDatabase db, Text text, UUID by) {
    db.run(em -> texts(em).save("contacts", text, by));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aLessonThatIsInMemoryShowsWhatTheCompanyHasJustWritten(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      UUID admin = db.person("admin");
      UUID version =
          ((PublishOutcome.Added)
                  db.in(
                      em ->
                          new Publishing(em, CLOCK, new Fired<>())
                              .ship((Reading.Valid) Spoilt.READER.read(new Spoilt().files()))))
              .version();
      db.run(
          em -> {
            LegalFacts facts = new LegalFacts(em, CLOCK);
            Courses courses =
                new Courses(
                    em,
                    new Packages(em, facts, List.of(new SampleType()), new TableMemory(1_000_000)),
                    facts);
            assertTrue(place(courses, version, Language.DE).contains("<strong>somebody</strong>"));
            assertEquals(Map.of("contacts", Set.of(1)), courses.localUnits(version));
            texts(em).save("contacts", CONTACTS, admin);
            String now = place(courses, version, Language.DE);
            assertTrue(now.contains("<div class=\"local\"><ul><li>Frau Muster</li>"), now);
            assertTrue(!now.contains("somebody"), now);
            assertTrue(
                place(courses, version, Language.EN).contains("<li>Ms Sample</li>"),
                "in English too");
          });
    }
  }

  private static String place(Courses courses, UUID version, Language language) {
    return courses
        .version(version)
        .orElseThrow()
        .course()
        .unit(1)
        .orElseThrow()
        .in(language)
        .atMyPlace()
        .toString()
        .replaceAll("[\n\u00ad]", "");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void everyChangeLeavesALineAndSavingTheSameLeavesNone(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      UUID first = db.person("first");
      UUID second = db.person("second");
      save(db, CONTACTS, first);
      save(db, CONTACTS, second);
      save(db, new Text("Frau Muster", "Ms Sample"), second);
      assertEquals(
          List.of(second, first),
          db.in(em -> texts(em).changes(10)).stream().map(CompanyTexts.Change::by).toList());
      CompanyText now = db.in(em -> texts(em).all()).get("contacts");
      assertEquals("Frau Muster", now.text().de());
      assertEquals(second, now.changedBy());
      assertEquals(
          List.of("stop-rule"),
          db.in(em -> texts(em).missing(List.of("stop-rule", "contacts"))),
          "what is written is not missing");
    }
  }

  /** Pressing twice in a slow net sends the same form twice. */
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void twoWhoSaveAtTheSameTimeAreBothHeard(TestDatabase.Kind kind) throws Exception {
    try (TestDatabase db = kind.open()) {
      UUID first = db.person("first");
      UUID second = db.person("second");
      CountDownLatch saved = new CountDownLatch(1);
      CompletableFuture<Void> slow =
          CompletableFuture.runAsync(
              () ->
                  db.run(
                      em -> {
                        texts(em).save("contacts", CONTACTS, first);
                        saved.countDown();
                        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
                      }));
      assertTrue(saved.await(20, TimeUnit.SECONDS));
      save(db, new Text("Frau Muster", "Ms Sample"), second);
      slow.get(20, TimeUnit.SECONDS);
      assertEquals(
          List.of(second, first),
          db.in(em -> texts(em).changes(10)).stream().map(CompanyTexts.Change::by).toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', problem.catalogue.companyEmpty",
    "'   ', problem.catalogue.companyEmpty",
    "'Eins <b>zwei</b>', problem.catalogue.companyHtml",
    "'<script>alert(1)</script>', problem.catalogue.companyHtml",
    "'# Groß', problem.catalogue.companyMarkdown",
    "'![Bild](media/a.svg)', problem.catalogue.companyMarkdown",
    "'    wie Code', problem.catalogue.companyMarkdown",
    "'[hier](javascript:alert)', problem.catalogue.companyMarkdown",
    "'[Wort](term:label)', problem.catalogue.companyMarkdown",
  })
  void whatHasNoPlaceIsRefusedWithAReason(String typed, String key) {
    String text = typed.startsWith("    ") ? "Satz.\n\n" + typed : typed;
    Invalid refused =
        assertThrows(Invalid.class, () -> CompanyTextCheck.checked(new Text("Gut.", text)));
    assertEquals(key, refused.key());
    assertEquals(1, refused.values()[0], "names the English text");
  }

  @Test
  void aTextIsAtMostSoLong() {
    Text longest = Text.same("a".repeat(CompanyTextCheck.LONGEST));
    assertEquals(longest, CompanyTextCheck.checked(longest));
    assertThrows(
        Invalid.class,
        () -> CompanyTextCheck.checked(Text.same("a".repeat(CompanyTextCheck.LONGEST + 1))));
  }

  @Test
  void linesStandOneBelowTheOtherAsTheyWereTyped() {
    assertEquals(
        "<p>KI: 210<br />Rat: 150</p>",
        CompanyTextCheck.shown(Text.same("KI: 210\r\nRat: 150"), Language.DE)
            .toString()
            .replace("\n", ""));
  }

  @Test
  void aTextNobodyKnowsCannotBeWritten() {
    try (TestDatabase db = TestDatabase.Kind.H2.open()) {
      UUID admin = db.person("admin");
      assertThrows(
          NotFound.class, () -> db.run(em -> texts(em).save("canteen", Text.same("Suppe"), admin)));
    }
  }
}
