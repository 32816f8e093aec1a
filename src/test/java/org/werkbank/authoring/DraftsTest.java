package org.werkbank.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.Fault;
import org.werkbank.catalogue.LegalFacts;
import org.werkbank.catalogue.Packages;
import org.werkbank.catalogue.PublishOutcome;
import org.werkbank.catalogue.Publishing;
import org.werkbank.catalogue.Reading;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.fixtures.CoursePackages;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.SampleType;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.problem.NotFound;

class DraftsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  private static Drafts drafts(EntityManager em) {
    LegalFacts facts = new LegalFacts(em, CLOCK);
    facts.store(List.of(CoursePackages.LAW));
    Packages packages =
        new Packages(em, facts, List.of(new SampleType()), new TableMemory(1_000_000));
    return new Drafts(
        new DraftShelf(em, CLOCK, new Fired<>()),
        packages,
        new Publishing(em, CLOCK, new Fired<>()),
        new Courses(em, packages, facts));
  }

  private static byte[] zip(String slug, Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(slug + "/" + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private static byte[] good() {
    return zip("my-course", CoursePackages.small());
  }

  private static byte[] broken() {
    Map<String, String> files = CoursePackages.small();
    files.put("terms.yaml", "label: 3\n");
    return zip("my-course", files);
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aCorrectDraftIsPublishedAndThenGone(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      UUID trainer = db.person("trainer");
      UUID draft = db.in(em -> drafts(em).upload(trainer, "C:\\kurse\\my.zip", good()));
      db.run(
          em ->
              assertEquals(
                  List.of(
                      new DraftRow(
                          draft,
                          "my.zip",
                          "my-course",
                          "Probekurs",
                          "Sample course",
                          0,
                          CLOCK.instant())),
                  drafts(em).of(trainer)));
      db.run(
          em -> {
            Reading.Valid valid =
                assertInstanceOf(Reading.Valid.class, drafts(em).open(draft, trainer).reading());
            assertEquals(Optional.empty(), drafts(em).newest(valid));
          });
      PublishOutcome outcome = db.in(em -> drafts(em).publish(draft, trainer));
      assertEquals(1, assertInstanceOf(PublishOutcome.Added.class, outcome).number());
      db.run(em -> assertEquals(List.of(), drafts(em).of(trainer)));
      assertThrows(
          NotFound.class,
          () -> db.in(em -> drafts(em).publish(draft, trainer)),
          "a double click publishes once");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aBrokenDraftShowsItsFaultsAndIsReplacedByTheMendedOne(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      UUID trainer = db.person("trainer");
      UUID draft = db.in(em -> drafts(em).upload(trainer, "my.zip", broken()));
      db.run(
          em -> {
            Reading.Broken read =
                assertInstanceOf(Reading.Broken.class, drafts(em).open(draft, trainer).reading());
            assertEquals(
                List.of(new Fault("terms.yaml", 1, "problem.catalogue.notMap", List.of("label"))),
                read.faults());
            assertEquals(1, drafts(em).of(trainer).get(0).faults());
          });
      assertThrows(Invalid.class, () -> db.in(em -> drafts(em).publish(draft, trainer)));
      assertEquals(draft, db.in(em -> drafts(em).upload(trainer, "again.zip", good())));
      db.run(
          em -> assertInstanceOf(Reading.Valid.class, drafts(em).open(draft, trainer).reading()));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void nobodySeesTheDraftOfAnother(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      UUID trainer = db.person("trainer");
      UUID other = db.person("other");
      UUID draft = db.in(em -> drafts(em).upload(trainer, "my.zip", good()));
      assertThrows(NotFound.class, () -> db.in(em -> drafts(em).open(draft, other)));
      assertThrows(NotFound.class, () -> db.in(em -> drafts(em).publish(draft, other)));
      assertThrows(NotFound.class, () -> db.run(em -> drafts(em).remove(draft, other)));
      db.run(em -> assertEquals(List.of(), drafts(em).of(other)));
      db.run(em -> drafts(em).remove(draft, trainer));
      db.run(em -> assertEquals(List.of(), drafts(em).of(trainer)));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void draftsDoNotPileUpForever(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      UUID trainer = db.person("trainer");
      for (int i = 0; i < DraftShelf.MOST; i++) {
        String name = i + ".zip";
        db.run(em -> drafts(em).upload(trainer, name, new byte[] {1}));
      }
      assertThrows(
          Conflict.class,
          () -> db.in(em -> drafts(em).upload(trainer, "more.zip", new byte[] {1})));
      db.run(em -> drafts(em).upload(trainer, "0.zip", new byte[] {1}));
    }
  }
}
