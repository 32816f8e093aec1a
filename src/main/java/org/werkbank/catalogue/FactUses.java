package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which lessons name which legal fact. */
@ApplicationScoped
public class FactUses {
  private static final Pattern UNIT = Pattern.compile("(de|en|leicht)/(\\d\\d)-.*");
  private static final Pattern NAMED = Pattern.compile("\\]\\(law:([a-z0-9-]+)\\)");

  private Courses courses;
  private final Map<UUID, Map<String, Set<Integer>>> memory = new ConcurrentHashMap<>();

  protected FactUses() {}

  @Inject
  public FactUses(Courses courses) {
    this.courses = courses;
  }

  /**
   * A unit that names a fact.
   *
   * @param questions of this unit: they may rest on the fact
   */
  public record Use(Course course, int unit, long questions) {}

  /** The uses of every fact by key, in the order of the current courses. */
  public Map<String, List<Use>> all() {
    Map<String, List<Use>> uses = new HashMap<>();
    for (PublishedCourse published : courses.current()) {
      units(published.version())
          .forEach(
              (key, units) ->
                  units.forEach(
                      unit ->
                          uses.computeIfAbsent(key, none -> new ArrayList<>())
                              .add(use(published.course(), unit))));
    }
    return uses;
  }

  private static Use use(Course course, int unit) {
    return new Use(
        course, unit, course.items().stream().filter(item -> item.unit() == unit).count());
  }

  /** A version never changes, so its files are read once. */
  private Map<String, Set<Integer>> units(UUID version) {
    return memory.computeIfAbsent(
        version, one -> courses.files(one).map(FactUses::units).orElse(Map.of()));
  }

  private static Map<String, Set<Integer>> units(CoursePackage files) {
    Map<String, Set<Integer>> units = new HashMap<>();
    for (String path : files.paths()) {
      Matcher unit = UNIT.matcher(path);
      if (!unit.matches()) continue;
      String text = new String(files.file(path).orElseThrow(), StandardCharsets.UTF_8);
      Matcher named = NAMED.matcher(text);
      while (named.find())
        units
            .computeIfAbsent(named.group(1), none -> new TreeSet<>())
            .add(Integer.valueOf(unit.group(2)));
    }
    return units;
  }
}
