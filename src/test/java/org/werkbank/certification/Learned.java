package org.werkbank.certification;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.werkbank.assessment.CheckFinished;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.Item;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.catalogue.Unit;
import org.werkbank.exercise.ExerciseFinished;
import org.werkbank.exercise.Mode;
import org.werkbank.fixtures.Fired;
import org.werkbank.learning.Enrolments;
import org.werkbank.learning.Progress;
import org.werkbank.platform.text.Text;

/** Every course of the shipped programmes with invented questions, and people who have done it. */
final class Learned {
  static final Courses COURSES =
      catalogue(
          Office.PROGRAMMES.all().stream()
              .flatMap(programme -> programme.courses().stream())
              .map(Programme.Part::slug)
              .distinct()
              .collect(Collectors.toMap(Function.identity(), Learned::course)));

  private Learned() {}

  /** Completes every course of a programme. */
  static void everything(EntityManager em, Clock clock, UUID person, String programme) {
    Progress progress = new Progress(em, clock, new Fired<>());
    for (Programme.Part part : Office.PROGRAMMES.of(programme).orElseThrow().courses()) {
      new Enrolments(em, clock, COURSES).enrol(person, part.slug());
      em.flush();
      UUID version = COURSES.current(part.slug()).orElseThrow().version();
      String place = Progress.place(version, 1);
      progress.exerciseFinished(
          new ExerciseFinished(UUID.randomUUID(), person, place, Mode.PRACTICE, Optional.empty()));
      progress.checkFinished(new CheckFinished(person, version, 1));
    }
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
    Unit unit =
        new Unit(
            1,
            10,
            List.of(),
            List.of(),
            new Unit.ExerciseBlock("fair-sample", Map.of()),
            Map.of(),
            Optional.empty());
    Text title = Text.same(slug);
    Course course =
        new Course(
            slug,
            slug,
            title,
            title,
            "CC",
            Map.of(),
            List.of(),
            List.of(),
            List.of(unit),
            items,
            List.of(),
            List.of(),
            List.of(),
            Map.of());
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
