package org.werkbank.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.catalogue.CourseTables;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.Fault;
import org.werkbank.catalogue.LegalFacts;
import org.werkbank.catalogue.Packages;
import org.werkbank.catalogue.Publishing;
import org.werkbank.catalogue.Reading;
import org.werkbank.catalogue.table.Mapping;
import org.werkbank.catalogue.table.Profile;
import org.werkbank.catalogue.table.Suggestion;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.catalogue.table.TableReader;
import org.werkbank.catalogue.table.TableReading;
import org.werkbank.exercise.ExerciseTypes;
import org.werkbank.fixtures.CoursePackages;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.MovableClock;
import org.werkbank.fixtures.Plant;
import org.werkbank.fixtures.TableType;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.NotFound;

/**
 * A table goes from the trainer's file into the draft, into the published course, and out again.
 */
class OwnDataTest {
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T08:00:00Z"));

  /** The rooms on one entity manager, with nothing in memory. */
  private final class Rooms {
    final DraftShelf shelf;
    final Packages packages;
    final Courses courses;
    final Drafts drafts;
    final OwnData data;

    Rooms(EntityManager em) {
      LegalFacts facts = new LegalFacts(em, clock);
      facts.store(List.of(CoursePackages.LAW));
      List<TableType> types = List.of(new TableType());
      packages = new Packages(em, facts, List.copyOf(types), new TableMemory(1_000_000));
      shelf = new DraftShelf(em, clock, new Fired<>());
      courses = new Courses(em, packages, facts);
      drafts = new Drafts(shelf, packages, new Publishing(em, clock, new Fired<>()), courses);
      data =
          new OwnData(
              drafts, new TableDesk(em, clock), new ExerciseTypes(List.copyOf(types), List.of()));
    }
  }

  private static byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : CoursePackages.small().entrySet()) {
        zip.putNextEntry(new ZipEntry("my-course/" + file.getKey()));
        String text = file.getValue().replace("exercise sample\nparts: 60", "exercise table");
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private static String key(Reading reading) {
    return ((Reading.Valid) reading)
        .course()
        .unit(1)
        .orElseThrow()
        .exercise()
        .parameters()
        .get("data")
        .toString();
  }

  private static void save(Rooms rooms, UUID draft, UUID trainer) {
    OwnData.Place place = rooms.data.place(draft, trainer, 1);
    UploadedTable upload = rooms.data.waiting(place).orElseThrow();
    TableReading read =
        TableReader.read(upload.csv(), Suggestion.of(Profile.of(upload.csv()), place.needs()));
    assertEquals(List.of(), rooms.data.save(place, trainer, upload.fileName(), read));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aTableGoesIntoTheDraftAndIsPublishedWithIt(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      UUID trainer = db.person("trainer");
      byte[] csv = Plant.csv(1500, 7).getBytes(StandardCharsets.UTF_8);
      UUID draft = db.in(em -> new Rooms(em).drafts.upload(trainer, "my.zip", zip()));
      db.run(em -> new Rooms(em).data.take(draft, trainer, 1, "C:\\Presse 7.csv", csv));
      db.run(em -> save(new Rooms(em), draft, trainer));
      String key = db.in(em -> key(new Rooms(em).drafts.open(draft, trainer).reading()));
      assertTrue(key.startsWith("/author/media/" + draft + "/data/presse-7.csv@"), key);
      db.run(
          em -> {
            Rooms rooms = new Rooms(em);
            DraftTables tables = new DraftTables(rooms.shelf, rooms.packages);
            assertEquals(1500, tables.table(key).orElseThrow().rows());
            String other = key.substring(0, key.length() - 1) + "x";
            assertEquals(Optional.empty(), tables.table(other), "another content");
            assertEquals(Optional.empty(), rooms.data.waiting(rooms.data.place(draft, trainer, 1)));
          });
      db.run(em -> new Rooms(em).drafts.publish(draft, trainer));
      db.run(
          em -> {
            Rooms rooms = new Rooms(em);
            CourseTables tables = new CourseTables(rooms.courses, rooms.packages);
            String published =
                rooms
                    .courses
                    .current("my-course")
                    .orElseThrow()
                    .course()
                    .unit(1)
                    .orElseThrow()
                    .exercise()
                    .parameters()
                    .get("data")
                    .toString();
            assertEquals(1500, tables.table(published).orElseThrow().rows());
            assertEquals(Optional.empty(), tables.table(key), "a draft lies elsewhere");
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aTableTheExerciseCannotTakeChangesNothing(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      UUID trainer = db.person("trainer");
      byte[] csv = Plant.csv(1500, 7).getBytes(StandardCharsets.UTF_8);
      UUID draft = db.in(em -> new Rooms(em).drafts.upload(trainer, "my.zip", zip()));
      db.run(
          em -> {
            Rooms rooms = new Rooms(em);
            OwnData.Place place = rooms.data.place(draft, trainer, 1);
            Mapping guess = Suggestion.of(Profile.of(csv), place.needs());
            Mapping without =
                new Mapping(
                    guess.dialect(),
                    guess.columns().stream()
                        .filter(column -> !column.role().equals("target"))
                        .toList());
            List<Fault> faults =
                rooms.data.save(place, trainer, "x.csv", TableReader.read(csv, without));
            assertEquals(
                List.of("problem.exercise.dataColumns", "problem.exercise.dataColumns"),
                faults.stream().map(Fault::key).toList());
            assertEquals(Optional.empty(), rooms.data.place(draft, trainer, 1).table());
          });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void anUploadWaitsADayAndForNobodyElse(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      UUID trainer = db.person("trainer");
      UUID other = db.person("other");
      byte[] csv = Plant.csv(200, 7).getBytes(StandardCharsets.UTF_8);
      UUID draft = db.in(em -> new Rooms(em).drafts.upload(trainer, "my.zip", zip()));
      assertThrows(
          NotFound.class,
          () -> db.run(em -> new Rooms(em).data.take(draft, other, 1, "x.csv", csv)));
      db.run(em -> new Rooms(em).data.take(draft, trainer, 1, "x.csv", csv));
      db.run(em -> new Rooms(em).data.take(draft, trainer, 1, "y.csv", csv));
      clock.pass(Duration.ofHours(23));
      assertEquals("y.csv", db.in(em -> waiting(em, draft, trainer)).orElseThrow().fileName());
      clock.pass(Duration.ofHours(2));
      assertEquals(Optional.empty(), db.in(em -> waiting(em, draft, trainer)));
      db.run(em -> new Rooms(em).data.take(draft, trainer, 1, "x.csv", csv));
      db.run(em -> new Rooms(em).drafts.remove(draft, trainer));
      db.run(
          em ->
              assertEquals(
                  0L,
                  em.createQuery("select count(t) from DraftTable t", Long.class)
                      .getSingleResult()));
    }
  }

  private Optional<UploadedTable> waiting(EntityManager em, UUID draft, UUID trainer) {
    Rooms rooms = new Rooms(em);
    return rooms.data.waiting(rooms.data.place(draft, trainer, 1));
  }
}
