package org.werkbank.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The programmes and the units of their courses, read from the files of {@code courses/} as an
 * author wrote them.
 *
 * @param courses folder names
 * @param questions of the whole test
 * @param exercises of the whole test
 */
record ProgrammeKey(String code, List<String> courses, int questions, int exercises) {

  /**
   * A unit that is needed to complete its course.
   *
   * @param minutes as stated
   */
  record UnitKey(int number, int minutes) {}

  /** In the order of the file. */
  static List<ProgrammeKey> all() {
    return list(load(Path.of("courses/programmes.yaml"))).map(ProgrammeKey::of).toList();
  }

  private static ProgrammeKey of(Object programme) {
    List<Object> courses = list(at(programme, "courses")).toList();
    return new ProgrammeKey(
        String.valueOf(at(programme, "code")),
        courses.stream().map(course -> String.valueOf(at(course, "slug"))).toList(),
        courses.stream().mapToInt(course -> number(at(course, "items"))).sum(),
        (int) list(at(programme, "exercises")).count());
  }

  /** The units of a course without its extras. */
  static List<UnitKey> units(String slug) {
    return list(at(load(Path.of("courses", slug, "course.yaml")), "units"))
        .filter(unit -> at(unit, "extra") == null)
        .map(unit -> new UnitKey(number(at(unit, "number")), number(at(unit, "minutes"))))
        .toList();
  }

  private static Object load(Path file) {
    try {
      return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Object> list(Object list) {
    return list instanceof Collection<?> some ? some.stream().map(Object.class::cast) : Stream.of();
  }

  private static Object at(Object map, String key) {
    return map instanceof Map<?, ?> some ? some.get(key) : null;
  }

  private static int number(Object value) {
    return Integer.parseInt(String.valueOf(value));
  }
}
