package org.werkbank.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.PublishedCourse;

/**
 * Where a person is and what comes next, by fixed rules: what was begun comes first, then the order
 * of the catalogue.
 */
@ApplicationScoped
public class Ways {
  private final LearningQueries learning;
  private final Courses courses;

  @Inject
  public Ways(LearningQueries learning, Courses courses) {
    this.learning = learning;
    this.courses = courses;
  }

  protected Ways() {
    this(null, null);
  }

  /** The way of a person through all courses. */
  public Way of(UUID person) {
    Map<String, MyCourse> mine = learning.coursesOf(person);
    List<PublishedCourse> versions =
        courses.current().stream().map(course -> version(course, mine)).toList();
    return new Way(
        next(versions, mine), versions.stream().map(course -> station(course, mine)).toList());
  }

  private PublishedCourse version(PublishedCourse current, Map<String, MyCourse> mine) {
    return Optional.ofNullable(mine.get(current.course().slug()))
        .filter(begun -> !begun.version().equals(current.version()))
        .flatMap(begun -> courses.version(begun.version()))
        .orElse(current);
  }

  private static Optional<NextUnit> next(
      List<PublishedCourse> versions, Map<String, MyCourse> mine) {
    Stream<NextUnit> begun =
        versions.stream()
            .filter(course -> mine.containsKey(course.course().slug()))
            .flatMap(
                course ->
                    mine
                        .get(course.course().slug())
                        .next()
                        .map(unit -> NextUnit.of(course, unit))
                        .stream());
    Stream<NextUnit> ahead =
        versions.stream()
            .filter(course -> !mine.containsKey(course.course().slug()))
            .map(NextUnit::first);
    return Stream.concat(begun, ahead).findFirst();
  }

  private static Station station(PublishedCourse course, Map<String, MyCourse> mine) {
    MyCourse begun = mine.get(course.course().slug());
    if (begun == null)
      return new Station(
          course,
          Station.State.AHEAD,
          course.course().minutes(),
          Optional.of(NextUnit.first(course)));
    if (begun.completed()) return new Station(course, Station.State.DONE, 0, Optional.empty());
    int left =
        begun.units().stream()
            .filter(MyUnit::missing)
            .mapToInt(unit -> NextUnit.of(course, unit).minutes())
            .sum();
    Optional<NextUnit> next = begun.next().map(unit -> NextUnit.of(course, unit));
    return new Station(course, Station.State.BEGUN, left, next);
  }
}
