package org.werkbank.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A course package as a folder on disk. */
final class PackageFolder {
  private PackageFolder() {}

  /**
   * Reads every file of the folder. Links are not followed; they are faults. Hidden files (as
   * systems and editors leave them) are not part of a package.
   *
   * @throws UncheckedIOException if the disk fails
   */
  static CoursePackage read(Path folder, Faults faults) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> paths =
          found
              .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .limit(10_000)
              .sorted()
              .toList();
      for (Path path : paths) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (ignored(name)) continue;
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          faults.add(name, 0, "problem.catalogue.link");
        } else if (Files.size(path) > CoursePackage.largest(name)) {
          faults.add(name, 0, CoursePackage.tooLarge(name));
        } else if (files.size() <= CoursePackage.MOST_FILES) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new CoursePackage(folder.getFileName().toString(), files);
  }

  /**
   * Writes the package as a folder of its name.
   *
   * @return the new folder
   * @throws UncheckedIOException if it exists already or the disk fails
   */
  static Path write(CoursePackage course, Path into) {
    try {
      Path folder = Files.createDirectory(into.resolve(course.slug()));
      for (String name : course.paths()) {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, course.file(name).orElseThrow());
      }
      return folder;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** What operating systems leave behind without being asked. */
  static boolean ignored(String name) {
    return name.startsWith("__MACOSX/")
        || Stream.of(name.split("/"))
            .anyMatch(part -> part.startsWith(".") && !part.equals("..") && !part.equals("."))
        || name.endsWith("Thumbs.db");
  }
}
