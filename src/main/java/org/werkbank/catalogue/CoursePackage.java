package org.werkbank.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of a course exactly as its author wrote them: path inside the package to bytes. Two
 * packages are equal if every byte is. Whether it is a good course, {@link CourseReader} says.
 */
public final class CoursePackage {
  static final int MOST_FILES = 400;
  static final int LARGEST_FILE = 2 << 20;

  /** Largest package, zipped or not, in bytes: 20 MiB. */
  public static final int LARGEST = 20 << 20;

  static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,20}");

  /** Largest table, and largest sum of all tables of a package, in bytes: 20 MiB. */
  static final int LARGEST_DATA = 20 << 20;

  private static final Pattern PLACE =
      Pattern.compile(
          "course\\.yaml|terms\\.yaml|(de|en)/(\\d\\d-[a-z0-9-]+|guide)\\.md|leicht/\\d\\d-[a-z0-9-]+\\.md|items/[a-z0-9-]+\\.yaml"
              + "|media/[a-z0-9-]+(\\.(de|en))?\\.(svg|png|webp)|data/[a-z0-9-]+\\.(csv|yaml)");

  private final String slug;
  private final SortedMap<String, byte[]> files;

  CoursePackage(String slug, Map<String, byte[]> files) {
    this.slug = slug;
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Name of the folder and address of the course. */
  public String slug() {
    return slug;
  }

  /** Paths in alphabetical order, with forward slashes. */
  public List<String> paths() {
    return List.copyOf(files.keySet());
  }

  /** The content of a file. */
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  /**
   * SHA-256 over paths and contents in order of the paths, 64 hex digits. The same for folder and
   * ZIP.
   */
  public String digest() {
    MessageDigest digest = sha256();
    files.forEach(
        (path, bytes) -> {
          digest.update((path + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** SHA-256 over several contents, one after the other. */
  static byte[] digest(byte[]... contents) {
    MessageDigest digest = sha256();
    for (byte[] content : contents) {
      digest.update((content.length + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(content);
    }
    return digest.digest();
  }

  static boolean isTable(String path) {
    return path.startsWith(DataFiles.FOLDER) && path.endsWith(".csv");
  }

  /** Bytes a file of this name may have. */
  static int largest(String path) {
    return isTable(path) ? LARGEST_DATA : LARGEST_FILE;
  }

  /** The package with these files added or replaced, and without those whose content is absent. */
  CoursePackage with(Map<String, Optional<byte[]>> changes) {
    Map<String, byte[]> changed = new TreeMap<>(files);
    changes.forEach(
        (path, content) ->
            content.ifPresentOrElse(bytes -> changed.put(path, bytes), () -> changed.remove(path)));
    return new CoursePackage(slug, changed);
  }

  /** Whether names, places and sizes are those of the format. */
  void check(Faults faults) {
    if (!SLUG.matcher(slug).matches()) faults.add("", 0, "problem.catalogue.slug", slug);
    if (files.size() > MOST_FILES) faults.add("", 0, "problem.catalogue.tooManyFiles", MOST_FILES);
    long size = 0;
    long tables = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (isTable(file.getKey())) tables += file.getValue().length;
      else size += file.getValue().length;
      if (!PLACE.matcher(file.getKey()).matches())
        faults.add(file.getKey(), 0, "problem.catalogue.filePlace");
      if (file.getValue().length > largest(file.getKey()))
        faults.add(file.getKey(), 0, tooLarge(file.getKey()));
    }
    if (tables > LARGEST_DATA) faults.add("", 0, "problem.catalogue.dataTooLarge");
    if (size > LARGEST) faults.add("", 0, "problem.catalogue.packageTooLarge");
  }

  static String tooLarge(String path) {
    return isTable(path) ? "problem.catalogue.dataTooLarge" : "problem.catalogue.fileTooLarge";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CoursePackage that
        && slug.equals(that.slug)
        && files.keySet().equals(that.files.keySet())
        && files.keySet().stream()
            .allMatch(path -> Arrays.equals(files.get(path), that.files.get(path)));
  }

  @Override
  public int hashCode() {
    return 31 * slug.hashCode() + files.keySet().hashCode();
  }

  @Override
  public String toString() {
    return slug + " " + files.keySet();
  }
}
