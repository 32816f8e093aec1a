package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.werkbank.search.Entry;
import org.werkbank.search.Pair;
import org.werkbank.search.Shelf;

/** The current versions of all courses, for search. */
@ApplicationScoped
public class CourseShelf implements Shelf {
  private static final String SOURCE = "course:";

  private Courses courses;
  private ExerciseTitles titles;

  protected CourseShelf() {}

  @Inject
  public CourseShelf(Courses courses, ExerciseTitles titles) {
    this.courses = courses;
    this.titles = titles;
  }

  @Override
  @Transactional
  public Map<String, String> stock() {
    String with = " " + titles.all().hashCode() + " " + courses.said();
    return courses.versions().stream()
        .filter(VersionRow::current)
        .collect(Collectors.toMap(row -> SOURCE + row.slug(), row -> row.version() + with));
  }

  @Override
  @Transactional
  public List<Entry> entries(String source) {
    return courses
        .current(slug(source))
        .flatMap(
            published -> courses.shown(published.version()).map(files -> entries(published, files)))
        .orElse(List.of());
  }

  private List<Entry> entries(PublishedCourse published, CoursePackage files) {
    String address = "/courses/" + published.course().slug();
    CourseEntries.Place place =
        new CourseEntries.Place(
            address, (unit, step) -> address + "/" + unit + "?step=" + step, true);
    return CourseEntries.of(published.course(), files, place, titles.all(), Optional.empty());
  }

  @Override
  @Transactional
  public List<Pair> pairs(String source) {
    return courses
        .current(slug(source))
        .flatMap(published -> courses.files(published.version()))
        .map(CourseEntries::pairs)
        .orElse(List.of());
  }

  private static String slug(String source) {
    return source.substring(SOURCE.length());
  }
}
