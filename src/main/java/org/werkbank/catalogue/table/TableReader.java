package org.werkbank.catalogue.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.werkbank.catalogue.table.Mapping.Mapped;
import org.werkbank.exercise.spi.data.Column;
import org.werkbank.exercise.spi.data.DataTable;

/**
 * Reads a table whose columns are known, record by record into columns of numbers, and checks it.
 * Rows with a missing value are left out; if they are many, the table is refused.
 */
public final class TableReader {
  /** Rows without which no exercise makes sense. */
  static final int LEAST_ROWS = 100;

  /** Percent of rows that may be left out because a value is missing. */
  static final int MOST_MISSING = 5;

  private final Mapping mapping;
  private final Findings findings = new Findings();
  private final Map<Integer, ColumnBuilder> builders = new LinkedHashMap<>();
  private final List<Mapped> columns = new ArrayList<>();
  private int fields;
  private int rows;
  private int missing;

  private TableReader(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Reads the file and finds everything that speaks against it. */
  public static TableReading read(byte[] file, Mapping mapping) {
    TableReader reader = new TableReader(mapping);
    if (file.length > Profile.LARGEST)
      reader.findings.block(0, "", "problem.catalogue.dataTooLarge");
    else reader.damaged(Csv.read(file, mapping.dialect(), reader::take));
    return reader.reading();
  }

  private void damaged(int line) {
    if (line > 0) findings.block(line, "", "problem.catalogue.dataQuote");
  }

  private boolean take(int line, List<String> cells) {
    if (fields == 0) return head(line, cells);
    if (++rows > Profile.MOST_ROWS) {
      findings.block(line, "", "problem.catalogue.dataTooManyRows", Profile.MOST_ROWS);
      return false;
    }
    if (cells.size() != fields) {
      findings.block(line, "", "problem.catalogue.dataFields", cells.size(), fields);
      return true;
    }
    if (complete(line, cells)) keep(line, cells);
    return true;
  }

  private boolean head(int line, List<String> headers) {
    Profile.check(line, headers, findings);
    fields = headers.size();
    for (int i = 0; i < fields; i++) {
      int at = i;
      mapping.column(headers.get(i).strip()).ifPresent(column -> use(at, column));
    }
    for (Mapped column : mapping.columns()) {
      if (!columns.contains(column))
        findings.block(line, column.header(), "problem.catalogue.dataColumnMissing");
    }
    return !findings.blocked();
  }

  private void use(int at, Mapped column) {
    if (columns.contains(column)) return;
    columns.add(column);
    builders.put(at, ColumnBuilder.of(column, mapping.dialect(), findings));
  }

  private boolean complete(int line, List<String> cells) {
    boolean complete = true;
    for (Map.Entry<Integer, ColumnBuilder> column : builders.entrySet()) {
      if (Value.missing(cells.get(column.getKey()))) {
        findings.warn(line, column.getValue().header(), "problem.catalogue.dataMissing");
        complete = false;
      }
    }
    if (!complete) missing++;
    return complete;
  }

  private void keep(int line, List<String> cells) {
    boolean sound = true;
    for (Map.Entry<Integer, ColumnBuilder> column : builders.entrySet())
      sound &= column.getValue().reads(line, cells.get(column.getKey()).strip());
    if (sound) builders.values().forEach(ColumnBuilder::keep);
  }

  private TableReading reading() {
    if (fields == 0 && !findings.blocked()) findings.block(0, "", "problem.catalogue.dataNothing");
    if (missing * 100L > (long) MOST_MISSING * rows)
      findings.block(0, "", "problem.catalogue.dataMissingMany", missing, rows, MOST_MISSING);
    Optional<DataTable> table = findings.blocked() ? Optional.empty() : Optional.of(table());
    table.ifPresent(found -> Checks.of(found, LEAST_ROWS, findings));
    List<Finding> all = new ArrayList<>(findings.all());
    all.sort(Comparator.comparing(finding -> !finding.blocks()));
    return new TableReading(
        table.filter(found -> !findings.blocked()), List.copyOf(columns), List.copyOf(all));
  }

  private DataTable table() {
    Map<String, List<Column>> byRole = new TreeMap<>();
    int i = 0;
    for (ColumnBuilder builder : builders.values())
      byRole
          .computeIfAbsent(columns.get(i++).role(), role -> new ArrayList<>())
          .add(builder.column());
    return new DataTable(new TreeMap<>(byRole));
  }
}
