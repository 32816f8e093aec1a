package org.werkbank.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.FactDesk;
import org.werkbank.catalogue.FactUses;
import org.werkbank.catalogue.Glossary;
import org.werkbank.catalogue.LawShelf;
import org.werkbank.catalogue.LegalFacts;
import org.werkbank.catalogue.Packages;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.ShippedShelves;
import org.werkbank.fixtures.ShippedTypes;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;
import org.werkbank.search.Entry;

/**
 * Whoever changes one legal fact changes every place that names it, and no certificate there is.
 */
class OneFactManyPlacesTest {
  private static final String KEY = "ai-act-4-1";
  private static final String NOW = "2027-03-01T08:00:00Z";
  private static final LocalDate FROM = LocalDate.of(2027, 2, 1);
  private static final Clock CLOCK = Clock.fixed(Instant.parse(NOW), ZoneId.of("Europe/Berlin"));
  private static final FactDesk.Wording NEW =
      new FactDesk.Wording(
          "Art. 4(1) VO (EU) 2027/1",
          new Text("Neu: Wer hilft, muss das zeigen.", "New: whoever helps has to show it."),
          FROM,
          Optional.empty(),
          "https://example.org/2027");

  @TempDir Path keys;

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aNewRowIsInLessonGlossarySearchAndTheNextCertificate(TestDatabase.Kind kind) {
    try (Office office = new Office(kind, keys)) {
      UUID person = office.database.person("ayse");
      office.database.run(em -> ShippedShelves.publish(em, CLOCK));
      UUID old = office.issue(person, "2026-11-22T08:00:00Z");
      String before = printed(office, old, person, Language.DE);
      assertTrue(before.contains("VO (EU) 2026/1744; Stand: 22. November 2026"), before);
      assertTrue(before.contains("§ 12 ArbSchG") && before.contains("Art. 26(2)"), before);
      assertTrue(
          office.database.in(em -> new FactUses(courses(em)).all()).get(KEY).stream()
              .anyMatch(use -> use.course().slug().equals("ki-in-der-halle") && use.unit() == 1),
          "the worklist says which lesson names it");

      office.database.run(
          em -> {
            Courses courses = courses(em);
            assertTrue(lesson(courses).contains("Bemühen"), "the lesson says what held before");
            Map<String, String> stock = new LawShelf(new LegalFacts(em, CLOCK)).stock();
            desk(em).change(KEY, LocalDate.of(2026, 7, 27), NEW, "Mirela Petrović");
            em.flush();
            assertTrue(lesson(courses).contains("Neu: Wer hilft, muss das zeigen."), "lesson");
            assertTrue(lesson(courses).contains("https://example.org/2027"), "its source");
            assertTrue(
                new Glossary(courses, new LegalFacts(em, CLOCK))
                    .laws().stream().anyMatch(fact -> fact.text().equals(NEW.text())),
                "glossary");
            LawShelf shelf = new LawShelf(new LegalFacts(em, CLOCK));
            assertNotEquals(stock, shelf.stock(), "search sees that something changed");
            assertTrue(
                shelf.entries("law").stream().map(Entry::body).anyMatch(NEW.text().en()::equals),
                "search");
          });

      UUID next = office.database.person("tomasz");
      UUID fresh = office.issue(next, NOW);
      for (Language language : Language.values()) {
        String paper = printed(office, fresh, next, language);
        assertTrue(paper.contains("Art. 4(1) VO (EU) 2027/1; Stand: 1. März 2027"), paper);
        assertTrue(paper.contains("Art. 4(1) Regulation (EU) 2027/1; as of 1 March 2027"), paper);
      }
      assertEquals(before, printed(office, old, person, Language.DE), "what is issued stays");
    }
  }

  private static Courses courses(EntityManager em) {
    LegalFacts facts = new LegalFacts(em, CLOCK);
    return new Courses(
        em, new Packages(em, facts, ShippedTypes.all(), new TableMemory(1_000_000)), facts);
  }

  private static FactDesk desk(EntityManager em) {
    return new FactDesk(em, CLOCK, new Fired<>(), 180);
  }

  private static String lesson(Courses courses) {
    StringBuilder all = new StringBuilder();
    courses
        .current("ki-in-der-halle")
        .orElseThrow()
        .course()
        .units()
        .forEach(unit -> all.append(unit.in(Language.DE)));
    return all.toString().replace("\u00ad", "");
  }

  /** PDF and picture, as one line of words. */
  private static String printed(Office office, UUID id, UUID person, Language language) {
    return office.at(
        NOW,
        room -> {
          IssuedCertificate one = room.queries.issued(id, person).orElseThrow();
          String pdf = words(room.papers.pdf(one, language));
          String picture = room.papers.picture(one, language).toString();
          assertTrue(picture.contains(one.noteDe()) && picture.contains(one.noteEn()), picture);
          return pdf;
        });
  }

  private static String words(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
