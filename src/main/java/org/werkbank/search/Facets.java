package org.werkbank.search;

import java.util.List;
import java.util.Map;
import org.werkbank.platform.text.Language;

/**
 * How many hits there are of each kind, language, course and role. A number says how many there
 * would be if this one were chosen: it counts what all other choices let through.
 *
 * @param courses most hits first
 */
public record Facets(
    Map<Kind, Integer> kinds,
    Map<Language, Integer> languages,
    List<CourseCount> courses,
    Map<String, Integer> roles) {

  /** Hits of one course. */
  public record CourseCount(Entry.Course course, int count) {}

  /** Nothing was found. */
  public static Facets none() {
    return new Facets(Map.of(), Map.of(), List.of(), Map.of());
  }
}
