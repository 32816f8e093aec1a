package org.werkbank.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.catalogue.Unit;
import org.werkbank.platform.text.Text;

/** Courses for tests, without files. */
final class Given {
  private Given() {}

  /**
   * A course of units of ten minutes; a version has its own id.
   *
   * @param extras numbers of the extra units that follow
   */
  static PublishedCourse course(String slug, int version, int units, int... extras) {
    List<Unit> all = new ArrayList<>();
    for (int n = 1; n <= units; n++) all.add(unit(n, List.of()));
    for (int n : extras) all.add(unit(n, List.of("trainer")));
    Text title = Text.same("Course " + slug);
    Course course =
        new Course(
            slug, slug, title, title, "CC", Map.of(), List.of(), List.of(), all, List.of(),
            List.of(), List.of(), List.of(), Map.of());
    UUID id = UUID.nameUUIDFromBytes((slug + version).getBytes());
    return new PublishedCourse(id, version, "0", Instant.EPOCH, course);
  }

  private static Unit unit(int number, List<String> extra) {
    Unit.ExerciseBlock exercise = new Unit.ExerciseBlock("fair-sample", Map.of());
    return new Unit(number, 10, List.of(), extra, exercise, Map.of(), Optional.empty());
  }

  /** A catalogue whose current versions are the last ones of each slug. */
  static Courses catalogue(PublishedCourse... published) {
    return new Courses() {
      @Override
      public List<PublishedCourse> current() {
        return Arrays.stream(published)
            .filter(course -> current(course.course().slug()).orElseThrow() == course)
            .toList();
      }

      @Override
      public Optional<PublishedCourse> current(String slug) {
        return Arrays.stream(published)
            .filter(course -> course.course().slug().equals(slug))
            .reduce((older, newer) -> newer);
      }

      @Override
      public Optional<PublishedCourse> version(UUID version) {
        return Arrays.stream(published)
            .filter(course -> course.version().equals(version))
            .findFirst();
      }
    };
  }
}
