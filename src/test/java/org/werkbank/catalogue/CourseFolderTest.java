package org.werkbank.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.fixtures.CoursePackages;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.SampleType;
import org.werkbank.fixtures.TestDatabase;

class CourseFolderTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
  private static final String FACTS =
      """
      - key: law-1
        severity: normal
        norm: Art. 1
        de: Regel
        en: Rule
        valid-from: 2025-02-02
        source: https://example.org/law
        checked-on: 2026-01-01
        checked-by: editors
      """;

  /** Kept here, because the logging system itself holds loggers only weakly. */
  private static final Logger LOGGER = Logger.getLogger(CourseFolder.class.getName());

  @TempDir Path disk;
  private final List<String> log = new ArrayList<>();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord said) {
          log.add(said.getLevel() + " " + new SimpleFormatter().formatMessage(said));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    LOGGER.addHandler(listener);
  }

  @AfterEach
  void leave() {
    LOGGER.removeHandler(listener);
  }

  private static void publish(EntityManager em, Path folder) {
    LegalFacts facts = new LegalFacts(em, CLOCK);
    Packages packages =
        new Packages(em, facts, List.of(new SampleType()), new TableMemory(1_000_000));
    new CourseFolder(packages, new Publishing(em, CLOCK, new Fired<>()), facts).publish(folder);
  }

  private static List<String> versions(TestDatabase db) {
    return db.in(
        em ->
            em.createQuery("select v.slug from CourseVersion v order by v.slug", String.class)
                .getResultList());
  }

  private void course(String slug, String code, String wrong) {
    var files = CoursePackages.small();
    files.computeIfPresent(
        "course.yaml", (path, text) -> text.replace("code: T01", "code: " + code) + wrong);
    PackageFolder.write(new CoursePackage(slug, CoursePackages.bytes(files)), disk);
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aBrokenCourseIsLoggedWithFileAndLineAndStopsNoOther(TestDatabase.Kind kind)
      throws IOException {
    Files.writeString(disk.resolve(LegalFactsFile.NAME), FACTS);
    course("a-broken", "T01", "colour: red\n");
    course("b-good", "T02", "");
    course("c-same-code", "T02", "");
    try (TestDatabase db = kind.open()) {
      db.run(em -> publish(em, disk));
      assertEquals(List.of("b-good"), versions(db));
      assertTrue(
          log.contains("SEVERE The course a-broken has 1 problems and is left out"), log::toString);
      assertTrue(
          log.stream()
              .anyMatch(
                  line ->
                      line.startsWith("SEVERE a-broken/course.yaml:15: “colour” is unknown here.")),
          log::toString);
      assertTrue(
          log.contains(
              "SEVERE c-same-code/course.yaml:2: The course “b-good” already has the code T02. Choose another one."),
          log::toString);
      log.clear();
      db.run(em -> publish(em, disk));
      assertEquals(List.of("b-good"), versions(db), "a second start adds nothing");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void brokenFactsAndAMissingFolderAreLoggedAndNothingElseHappens(TestDatabase.Kind kind)
      throws IOException {
    Files.writeString(disk.resolve(LegalFactsFile.NAME), FACTS.replace("2025-02-02", "2025-02-30"));
    try (TestDatabase db = kind.open()) {
      db.run(em -> publish(em, disk));
      db.run(em -> publish(em, disk.resolve("not-there")));
      assertEquals(2, log.size(), log::toString);
      assertTrue(
          log.get(0)
              .contains("/legal-facts.yaml:6: “valid-from” is not written the way it has to be."),
          log::toString);
      assertTrue(log.get(1).startsWith("SEVERE The course folder"), log::toString);
      assertEquals(List.of(), versions(db));
    }
  }
}
