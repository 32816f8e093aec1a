package org.werkbank.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A course package as a ZIP: untrusted when it comes in, the same bytes for the same package when
 * it goes out.
 */
final class PackageZip {
  /**
   * Plain text shrinks to a tenth, drawings to a twentieth; far beyond that nobody packs in good
   * faith.
   */
  private static final int LARGEST_RATIO = 200;

  private static final int SMALL = 64 << 10;
  private static final LocalDateTime SAME_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private PackageZip() {}

  /**
   * Unpacks a ZIP in memory. Nothing is written to disk and nothing is inflated before its size is
   * known to be allowed.
   *
   * @param fileName names the package if the files lie at the top of the ZIP and not in one folder
   * @return empty if it could not be unpacked; then there is at least one fault
   */
  static Optional<CoursePackage> read(byte[] zip, String fileName, Faults faults) {
    if (zip.length > CoursePackage.LARGEST) {
      faults.add(fileName, 0, "problem.catalogue.packageTooLarge");
      return Optional.empty();
    }
    Optional<List<ZipDirectory.Entry>> directory = ZipDirectory.entries(zip);
    if (directory.isEmpty()) {
      faults.add(fileName, 0, "problem.catalogue.zipDamaged");
      return Optional.empty();
    }
    int before = faults.count();
    List<ZipDirectory.Entry> entries =
        directory.get().stream()
            .filter(entry -> !entry.folder() && !PackageFolder.ignored(entry.name()))
            .toList();
    check(entries, fileName, faults);
    if (faults.count() > before) return Optional.empty();
    Optional<String> folder = folder(entries);
    int skip = folder.map(name -> name.length() + 1).orElse(0);
    Map<String, byte[]> files = new TreeMap<>();
    for (ZipDirectory.Entry entry : entries) {
      Optional<byte[]> content = ZipDirectory.content(zip, entry);
      if (content.isPresent()) files.put(entry.name().substring(skip), content.get());
      else faults.add(entry.name(), 0, "problem.catalogue.zipEntryDamaged");
    }
    if (faults.count() > before) return Optional.empty();
    return Optional.of(new CoursePackage(folder.orElse(nameOf(fileName)), files));
  }

  private static void check(List<ZipDirectory.Entry> entries, String fileName, Faults faults) {
    if (entries.isEmpty()) faults.add(fileName, 0, "problem.catalogue.zipEmpty");
    if (entries.size() > CoursePackage.MOST_FILES) {
      faults.add(fileName, 0, "problem.catalogue.tooManyFiles", CoursePackage.MOST_FILES);
    }
    Set<String> names = new HashSet<>();
    long size = 0;
    long tables = 0;
    for (ZipDirectory.Entry entry : entries) {
      String name = entry.name();
      if (escapes(name)) faults.add(name, 0, "problem.catalogue.zipSlip");
      if (entry.link()) faults.add(name, 0, "problem.catalogue.link");
      if (entry.encrypted()) faults.add(name, 0, "problem.catalogue.zipEncrypted");
      if (!names.add(name.toLowerCase(Locale.ROOT)))
        faults.add(name, 0, "problem.catalogue.zipTwice");
      boolean table = name.contains("data/") && name.endsWith(".csv");
      if (entry.size() > (table ? CoursePackage.LARGEST_DATA : CoursePackage.LARGEST_FILE))
        faults.add(
            name, 0, table ? "problem.catalogue.dataTooLarge" : "problem.catalogue.fileTooLarge");
      else if (entry.size() > SMALL && entry.size() > LARGEST_RATIO * entry.packed()) {
        faults.add(name, 0, "problem.catalogue.zipBomb");
      }
      if (table) tables += entry.size();
      else size += entry.size();
    }
    if (tables > CoursePackage.LARGEST_DATA)
      faults.add(fileName, 0, "problem.catalogue.dataTooLarge");
    if (size > CoursePackage.LARGEST) faults.add(fileName, 0, "problem.catalogue.packageTooLarge");
  }

  private static boolean escapes(String name) {
    return name.startsWith("/")
        || name.indexOf(':') >= 0
        || name.indexOf('\0') >= 0
        || Stream.of(name.split("/", -1))
            .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
  }

  /**
   * The one folder that holds everything; empty if {@code course.yaml} lies at the top or there are
   * several.
   */
  private static Optional<String> folder(List<ZipDirectory.Entry> entries) {
    Set<String> tops =
        entries.stream()
            .map(
                entry ->
                    entry.name().indexOf('/') < 0
                        ? ""
                        : entry.name().substring(0, entry.name().indexOf('/')))
            .collect(Collectors.toSet());
    return tops.size() == 1
        ? tops.stream().filter(top -> !top.isEmpty()).findFirst()
        : Optional.empty();
  }

  private static String nameOf(String fileName) {
    String last =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    return last.toLowerCase(Locale.ROOT).endsWith(".zip")
        ? last.substring(0, last.length() - 4)
        : last;
  }

  /** The package in one folder of its name; equal packages give equal bytes. */
  static byte[] write(CoursePackage course) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String path : course.paths()) {
        ZipEntry entry = new ZipEntry(course.slug() + '/' + path);
        entry.setTimeLocal(SAME_TIME);
        zip.putNextEntry(entry);
        zip.write(course.file(path).orElseThrow());
        zip.closeEntry();
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }
}
