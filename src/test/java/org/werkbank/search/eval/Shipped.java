package org.werkbank.search.eval;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.werkbank.catalogue.CourseFolder;
import org.werkbank.catalogue.CourseShelf;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.ExerciseTitles;
import org.werkbank.catalogue.LawShelf;
import org.werkbank.catalogue.LegalFacts;
import org.werkbank.catalogue.Packages;
import org.werkbank.catalogue.Publishing;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.fixtures.ShippedTypes;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.search.Shelf;

/** Everything that comes with the program and can be found, published as at a start. */
final class Shipped {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  private Shipped() {}

  static EntryShelf shelf() {
    try (TestDatabase db = TestDatabase.Kind.H2.open()) {
      List<ExerciseType<?, ?>> types = ShippedTypes.all();
      db.run(em -> folder(em, types).publish(Path.of("courses")));
      return db.in(em -> EntryShelf.of(shelves(em, types)));
    }
  }

  private static CourseFolder folder(EntityManager em, List<ExerciseType<?, ?>> types) {
    LegalFacts facts = new LegalFacts(em, CLOCK);
    return new CourseFolder(new Packages(em, facts, types), new Publishing(em, CLOCK), facts);
  }

  private static List<Shelf> shelves(EntityManager em, List<ExerciseType<?, ?>> types) {
    LegalFacts facts = new LegalFacts(em, CLOCK);
    Courses courses = new Courses(em, new Packages(em, facts, types), facts);
    return List.of(new CourseShelf(courses, new ExerciseTitles(types)), new LawShelf(facts));
  }
}
