package org.werkbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Fourteen courses on disk: copies of a real one under other addresses, codes and item names. */
final class Courses14 {
  private static final String MODEL = "ki-in-der-halle";

  private Courses14() {}

  /** Writes the packages into the folder, with the legal facts they rely on. */
  static void write(Path courses, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.copy(courses.resolve("legal-facts.yaml"), folder.resolve("legal-facts.yaml"));
    for (int i = 1; i <= 12; i++)
      copy(courses.resolve(MODEL), folder.resolve("bench-%02d".formatted(i)), i);
  }

  private static void copy(Path from, Path to, int number) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      String text = Files.readString(file);
      if (file.endsWith("course.yaml")) {
        text =
            text.replace("code: M01", "code: B%02d".formatted(number))
                .replaceAll("(?m)^title: \\{de: ", "$0%d ".formatted(number));
      }
      Files.writeString(target, text);
    }
  }
}
