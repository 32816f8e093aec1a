package org.werkbank.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Text;
import org.werkbank.search.StockChanged;

class FactDeskTest {
  private static final LocalDate FROM = LocalDate.of(2025, 2, 2);
  private static final LocalDate CHECKED = LocalDate.of(2026, 5, 26);

  private final Fired<StockChanged> fired = new Fired<>();

  private static Clock on(LocalDate day) {
    return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private FactDesk desk(EntityManager em, LocalDate day) {
    return new FactDesk(em, on(day), fired, 180);
  }

  private static LegalFact fact(String key, LocalDate from, LocalDate checked, String text) {
    return new LegalFact(
        key,
        true,
        "Art. 1",
        Text.same(text),
        from,
        Optional.empty(),
        "https://example.org",
        checked,
        "editors");
  }

  private static void file(TestDatabase db, LegalFact... facts) {
    db.run(em -> new LegalFacts(em, on(CHECKED)).store(List.of(facts)));
  }

  private String text(TestDatabase db, LocalDate day) {
    return db.in(em -> desk(em, day).one("law-1", FROM)).fact().text().de();
  }

  private static FactDesk.Wording wording(LocalDate from, String text) {
    return new FactDesk.Wording(
        "Art. 1a", Text.same(text), from, Optional.empty(), "https://example.org/new");
  }

  private void change(TestDatabase db, LocalDate day, LocalDate from, String text) {
    db.run(em -> desk(em, day).change("law-1", FROM, wording(from, text), "Mirela"));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void afterHalfAYearAFactComesFirstUntilSomebodyHasLooked(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      file(
          db,
          fact("a-fresh", FROM, CHECKED.plusDays(1), "fresh"),
          fact("law-1", FROM, CHECKED, "old"));
      LocalDate day = CHECKED.plusDays(180);
      assertEquals(List.of("a-fresh false", "law-1 false"), worklist(db, day));
      assertEquals(List.of("law-1 true", "a-fresh false"), worklist(db, day.plusDays(1)));
      db.run(em -> desk(em, day.plusDays(1)).confirm("law-1", FROM, "Mirela Petrović"));
      assertEquals(List.of("a-fresh false", "law-1 false"), worklist(db, day.plusDays(1)));
      LegalFact now = db.in(em -> desk(em, day).one("law-1", FROM)).fact();
      assertEquals(day.plusDays(1), now.checkedOn());
      assertEquals("Mirela Petrović", now.checkedBy());
      assertEquals("old", now.text().de());
    }
  }

  private List<String> worklist(TestDatabase db, LocalDate day) {
    return db.in(em -> desk(em, day).all()).stream()
        .map(row -> row.fact().key() + " " + row.due())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void anOlderFileDoesNotOverwriteWhatWasWrittenInTheBrowser(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      LegalFact shipped = fact("law-1", FROM, CHECKED, "file");
      file(db, shipped);
      file(db, fact("law-1", FROM, CHECKED, "typo gone"));
      assertEquals("typo gone", text(db, CHECKED), "a file corrects itself");
      change(db, CHECKED, FROM, "browser");
      file(db, shipped);
      assertEquals("browser", text(db, CHECKED), "the same day: who wrote in the browser stays");
      file(db, fact("law-1", FROM, CHECKED.minusDays(1), "older"));
      assertEquals("browser", text(db, CHECKED));
      file(db, fact("law-1", FROM, CHECKED.plusDays(1), "newer"));
      assertEquals("newer", text(db, CHECKED), "a later look wins");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void anotherFirstDayMakesARowOfItsOwn(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      LocalDate next = LocalDate.of(2026, 7, 1);
      file(db, fact("law-1", FROM, CHECKED, "before"));
      change(db, CHECKED, next, "after");
      assertEquals(List.of("before HOLDS shown", "after AHEAD"), standings(db, CHECKED));
      assertEquals(List.of("before FOLLOWED", "after HOLDS shown"), standings(db, next));
      assertThrows(Conflict.class, () -> change(db, CHECKED, next, "again"));
      assertTrue(
          db.in(em -> desk(em, CHECKED.plusYears(3)).one("law-1", next)).due(), "old and in force");
      assertFalse(
          db.in(em -> desk(em, CHECKED.plusYears(3)).one("law-1", FROM)).due(),
          "what was followed need not be checked");
    }
  }

  private List<String> standings(TestDatabase db, LocalDate day) {
    return db.in(em -> desk(em, day).all()).stream()
        .map(row -> row.fact().text().de() + " " + row.standing() + (row.shown() ? " shown" : ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'', Text, https://example.org, 2027-01-01, problem.catalogue.factEmpty",
    "Art. 1, '', https://example.org, 2027-01-01, problem.catalogue.factEmpty",
    "Art. 1, Text, http://example.org, 2027-01-01, problem.catalogue.factSource",
    "Art. 1, Text, 'https://a b', 2027-01-01, problem.catalogue.factSource",
    "Art. 1, Text, https://example.org, 2024-01-01, problem.catalogue.factDays",
  })
  void whatCannotBeIsRefused(String norm, String text, String source, LocalDate to, String key) {
    try (TestDatabase db = TestDatabase.Kind.H2.open()) {
      file(db, fact("law-1", FROM, CHECKED, "before"));
      FactDesk.Wording typed =
          new FactDesk.Wording(norm, Text.same(text), FROM, Optional.of(to), source);
      Invalid refused =
          assertThrows(
              Invalid.class,
              () -> db.run(em -> desk(em, CHECKED).change("law-1", FROM, typed, "Mirela")));
      assertEquals(key, refused.key());
      assertEquals("before", text(db, CHECKED));
    }
  }

  @Test
  void aFileThatSaysTheSameChangesNothing() {
    try (TestDatabase db = TestDatabase.Kind.H2.open()) {
      LegalFact fact = fact("law-1", FROM, CHECKED, "same");
      file(db, fact);
      long before = db.in(CatalogueState::read);
      file(db, fact);
      assertEquals(before, db.in(CatalogueState::read), "courses in memory stay");
      change(db, CHECKED, FROM, "other");
      assertEquals(before + 1, db.in(CatalogueState::read));
    }
  }
}
