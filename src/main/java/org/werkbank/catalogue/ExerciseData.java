package org.werkbank.catalogue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.catalogue.table.TableFile;

/**
 * Puts a table into a package and its name into the exercise block of a unit, in both languages,
 * and takes both out again. Everything else stays as its author wrote it.
 */
public final class ExerciseData {
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})\\s*(.*?)\\s*");
  private static final Pattern LINE = Pattern.compile("data\\s*:\\s*\"?([^\"#]*?)\"?\\s*(#.*)?");
  private static final Pattern IN_BRACES = Pattern.compile("([{,]\\s*)data\\s*:\\s*[^,}]*,?\\s*");
  private static final int LONGEST_NAME = 60;

  private ExerciseData() {}

  /**
   * With this table for the exercise of this unit, in place of an earlier one.
   *
   * @param name of the file it came from
   */
  public static CoursePackage put(CoursePackage files, int unit, String name, TableFile table) {
    CoursePackage without = remove(files, unit);
    String path = path(without, name);
    Map<String, Optional<byte[]>> changes = new TreeMap<>();
    changes.put(path, Optional.of(table.csv()));
    changes.put(DataFiles.mapping(path), Optional.of(table.mapping()));
    units(without, unit).forEach(file -> changes.put(file, edited(without, file, path)));
    return without.with(changes);
  }

  /** Without a table for the exercise of this unit: it takes generated data again. */
  public static CoursePackage remove(CoursePackage files, int unit) {
    Map<String, Optional<byte[]>> changes = new TreeMap<>();
    units(files, unit).forEach(file -> changes.put(file, edited(files, file, "")));
    CoursePackage changed = files.with(changes);
    Set<String> named = new TreeSet<>();
    changed.paths().forEach(path -> named(changed, path).ifPresent(named::add));
    Map<String, Optional<byte[]>> unused = new TreeMap<>();
    for (String path : changed.paths()) {
      if (!CoursePackage.isTable(path) || named.contains(path)) continue;
      unused.put(path, Optional.empty());
      unused.put(DataFiles.mapping(path), Optional.empty());
    }
    return changed.with(unused);
  }

  /** The table the exercise of this unit takes; empty if it takes generated data. */
  public static Optional<String> table(CoursePackage files, int unit) {
    return units(files, unit).stream().flatMap(file -> named(files, file).stream()).findFirst();
  }

  private static List<String> units(CoursePackage files, int unit) {
    return files.paths().stream()
        .filter(path -> path.matches("(de|en)/%02d-.*\\.md".formatted(unit)))
        .toList();
  }

  private static Optional<String> named(CoursePackage files, String path) {
    if (!path.endsWith(".md")) return Optional.empty();
    Matcher data =
        Pattern.compile("data\\s*:\\s*\"?(data/[a-z0-9-]+\\.csv)").matcher(block(files, path));
    return data.find() ? Optional.of(data.group(1)) : Optional.empty();
  }

  private static String text(CoursePackage files, String path) {
    return new String(files.file(path).orElseThrow(), StandardCharsets.UTF_8);
  }

  /** What stands in the exercise block. */
  private static String block(CoursePackage files, String path) {
    StringBuilder block = new StringBuilder();
    boolean inside = false;
    for (String line : text(files, path).split("\n", -1)) {
      Matcher fence = FENCE.matcher(line);
      if (fence.matches()) inside = !inside && isExercise(fence.group(2));
      else if (inside) block.append(line).append('\n');
    }
    return block.toString();
  }

  private static boolean isExercise(String info) {
    return info.equals("exercise") || info.startsWith("exercise ");
  }

  /** The unit with this table in its exercise block; with an empty path without any. */
  private static Optional<byte[]> edited(CoursePackage files, String file, String path) {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    boolean put = false;
    for (String line : text(files, file).split("\n", -1)) {
      Matcher fence = FENCE.matcher(line);
      if (fence.matches()) {
        if (inside && !put && !path.isEmpty()) lines.add("data: " + path + end(line));
        put |= inside;
        inside = !inside && isExercise(fence.group(2));
        lines.add(line);
      } else if (inside && line.strip().startsWith("{")) {
        lines.add(inBraces(line, path));
        put = true;
      } else if (!inside || !LINE.matcher(line).matches()) {
        lines.add(line);
      }
    }
    return Optional.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static String end(String line) {
    return line.endsWith("\r") ? "\r" : "";
  }

  private static String inBraces(String line, String path) {
    String without = IN_BRACES.matcher(line).replaceFirst("$1").replaceFirst(",\\s*}", "}");
    if (path.isEmpty()) return without;
    String rest = without.substring(without.indexOf('{') + 1);
    String comma = rest.strip().startsWith("}") ? "" : ", ";
    return without.substring(0, without.indexOf('{') + 1) + "data: " + path + comma + rest;
  }

  /** {@code Presse 7 (März).xlsx} becomes {@code data/presse-7-maerz.csv}. */
  private static String path(CoursePackage files, String name) {
    int dot = name.lastIndexOf('.');
    String plain =
        Normalizer.normalize(
                (dot > 0 ? name.substring(0, dot) : name)
                    .toLowerCase(Locale.ROOT)
                    .replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("ß", "ss"),
                Normalizer.Form.NFD)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String stem =
        plain.isEmpty() ? "table" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    String path = DataFiles.FOLDER + stem + ".csv";
    for (int i = 2; files.has(path); i++) path = DataFiles.FOLDER + stem + "-" + i + ".csv";
    return path;
  }
}
