package org.werkbank.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The files of a project as the source rules read them: Werkbank itself, or a small planted one.
 *
 * @param root folder with {@code src}, {@code i18n} and {@code courses}
 */
record Project(Path root) {

  /** A house rule over files: what it has to report, empty if the rule is kept. */
  interface Rule extends Function<Project, List<String>> {}

  /**
   * One text file.
   *
   * @param path from the root, with slashes
   */
  record Source(String path, String text) {
    boolean isUnder(String folder) {
      return path.startsWith(folder + "/");
    }

    /** File name without folder and ending. */
    String stem() {
      return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }

    /** {@code path:line what}, for a place in the text. */
    String fault(int offset, String what) {
      long line = 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
      return path + ":" + line + " " + what;
    }
  }

  static Project werkbank() {
    return new Project(Path.of("").toAbsolutePath());
  }

  /** All files under a folder with one of these endings, in order of their paths. */
  List<Source> files(String folder, String... endings) {
    Path start = root.resolve(folder);
    if (!Files.exists(start)) return List.of();
    try (Stream<Path> found = Files.walk(start)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
          .map(this::source)
          .sorted((a, b) -> a.path().compareTo(b.path()))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  boolean has(String path) {
    return Files.exists(root.resolve(path));
  }

  String text(String path) {
    return source(root.resolve(path)).text();
  }

  private Source source(Path file) {
    try {
      return new Source(
          root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("not UTF-8 or not readable: " + file, unreadable);
    }
  }

  /** One test a rule, named by its sentence. */
  Stream<DynamicTest> keeps(Map<String, Rule> rules) {
    return keeps(rules, Map.of());
  }

  /**
   * @param expected what a rule has to report; a rule that is missing here has to report nothing
   */
  Stream<DynamicTest> keeps(Map<String, Rule> rules, Map<String, List<String>> expected) {
    return rules.entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertEquals(
                            String.join("\n", expected.getOrDefault(rule.getKey(), List.of())),
                            String.join("\n", rule.getValue().apply(this)))));
  }
}
