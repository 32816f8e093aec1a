package org.werkbank.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.werkbank.catalogue.table.Dialect;
import org.werkbank.catalogue.table.Finding;
import org.werkbank.catalogue.table.Mapping;
import org.werkbank.catalogue.table.TableReader;
import org.werkbank.catalogue.table.TableReading;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Kind;

/**
 * The tables of a package: {@code data/<name>.csv} with the values and {@code data/<name>.yaml}
 * beside it with what the columns are.
 */
final class DataFiles {
  static final String FOLDER = "data/";
  private static final Pattern PATH = Pattern.compile("data/[a-z0-9-]+\\.csv");

  private final CoursePackage files;
  private final Surroundings around;
  private final Set<String> used = new TreeSet<>();

  DataFiles(CoursePackage files, Surroundings around) {
    this.files = files;
    this.around = around;
  }

  static boolean isPath(Object value) {
    return value instanceof String text && PATH.matcher(text).matches();
  }

  static String mapping(String path) {
    return path.substring(0, path.length() - 3) + "yaml";
  }

  boolean has(String path) {
    return files.has(path);
  }

  /**
   * What an attempt keeps of a table: where it lies and what it said.
   *
   * @param path of a file that is there
   */
  String key(String path) {
    used.add(path);
    used.add(mapping(path));
    return around.media() + path + '@' + digest(path);
  }

  /** The table, with all faults of its two files; empty if there are any. */
  Optional<DataTable> table(String path, Faults faults) {
    Optional<Yaml> mapping = readMapping(path, faults);
    if (mapping.isEmpty()) return Optional.empty();
    byte[] csv = files.file(path).orElseThrow();
    TableReading read =
        around
            .tables()
            .read(digest(path), () -> TableReader.read(csv, mapping(mapping.get().root(), csv)));
    for (Finding found : read.findings()) {
      if (found.blocks())
        faults.add(new Fault(path, found.row(), found.column(), found.key(), found.values()));
    }
    return read.table();
  }

  private String digest(String path) {
    return HexFormat.of()
        .formatHex(
            CoursePackage.digest(
                files.file(path).orElseThrow(), files.file(mapping(path)).orElse(new byte[0])));
  }

  /** What no exercise names does not belong into a package. */
  void strays(Faults faults) {
    for (String path : files.paths()) {
      if (path.startsWith(FOLDER) && !used.contains(path))
        faults.add(path, 0, "problem.catalogue.dataUnused");
    }
  }

  private Optional<Yaml> readMapping(String path, Faults faults) {
    String name = mapping(path);
    Optional<byte[]> bytes = files.file(name);
    if (bytes.isEmpty()) {
      faults.add(path, 0, "problem.catalogue.dataMapping", name);
      return Optional.empty();
    }
    return Utf8.text(name, bytes.get(), faults)
        .flatMap(text -> Yaml.read(name, text, 1, faults))
        .filter(yaml -> Schema.DATA.check(yaml, faults))
        .filter(yaml -> flagsSayYes(yaml, faults));
  }

  private static boolean flagsSayYes(Yaml yaml, Faults faults) {
    int before = faults.count();
    JsonNode columns = yaml.root().get("columns");
    for (int i = 0; i < columns.size(); i++) {
      boolean flag = columns.get(i).get("kind").asText().equals("flag");
      if (flag != columns.get(i).has("yes"))
        yaml.fault(faults, "/columns/" + i, "problem.catalogue.dataYes");
    }
    return faults.count() == before;
  }

  private static Mapping mapping(JsonNode root, byte[] csv) {
    Dialect dialect = Dialect.guess(csv);
    if (root.has("separator"))
      dialect = dialect.separatedBy(root.get("separator").asText().charAt(0));
    if (root.has("decimal")) dialect = dialect.withComma(root.get("decimal").asText().equals(","));
    if (root.has("encoding")) dialect = dialect.in(charset(root.get("encoding").asText()));
    if (root.has("dates"))
      dialect = dialect.withMonthFirst(root.get("dates").asText().equals("month-first"));
    List<Mapping.Mapped> columns = new ArrayList<>();
    for (JsonNode column : root.get("columns")) {
      columns.add(
          new Mapping.Mapped(
              column.get("header").asText(),
              column.get("role").asText(),
              Kind.valueOf(column.get("kind").asText().toUpperCase(Locale.ROOT)),
              "",
              column.path("yes").asText()));
    }
    return new Mapping(dialect, columns);
  }

  private static Charset charset(String name) {
    return name.equals("windows-1252") ? Dialect.WINDOWS : StandardCharsets.UTF_8;
  }
}
