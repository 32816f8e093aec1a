package org.werkbank.catalogue.table;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.werkbank.catalogue.table.Mapping.Mapped;
import org.werkbank.exercise.spi.data.Categories;
import org.werkbank.exercise.spi.data.Column;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Flags;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.exercise.spi.data.Numbers;
import org.werkbank.exercise.spi.data.Times;

/**
 * A table as two files of a course package: the values as UTF-8 CSV with commas, decimal points and
 * ISO times, and what its columns are as YAML.
 */
public record TableFile(byte[] csv, byte[] mapping) {
  private static final double WHOLE = 1e15;

  /**
   * Writes a table; {@link TableReader} reads it back equal.
   *
   * @param columns those of the table, in the order of the file
   */
  public static TableFile of(DataTable table, List<Mapped> columns) {
    Map<String, Integer> seen = new HashMap<>();
    List<Column> ordered = new ArrayList<>();
    List<Mapped> renamed = new ArrayList<>();
    for (Mapped mapped : columns) {
      int nth = seen.merge(mapped.role(), 1, Integer::sum) - 1;
      Column column = table.columns(mapped.role()).get(nth);
      ordered.add(column);
      String header = new Header(column.header(), column.unit().orElse("")).text();
      renamed.add(new Mapped(header, mapped.role(), mapped.kind(), "", mapped.yes()));
    }
    return new TableFile(csv(table, ordered, renamed), yaml(renamed));
  }

  private static byte[] csv(DataTable table, List<Column> columns, List<Mapped> names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(bytes, StandardCharsets.UTF_8)) {
      csv.writeRecord(names.stream().map(Mapped::header).toList());
      String[] cells = new String[columns.size()];
      for (int row = 0; row < table.rows(); row++) {
        for (int i = 0; i < cells.length; i++) cells[i] = cell(columns.get(i), row);
        csv.writeRecord(cells);
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private static String cell(Column column, int row) {
    if (column instanceof Numbers numbers) return plain(numbers.at(row));
    if (column instanceof Times times) return times.moment(row).toString();
    if (column instanceof Categories words) return words.name(row);
    Flags flags = (Flags) column;
    return flags.at(row) ? flags.yes() : flags.no();
  }

  /** Shortest text that reads as the same number. */
  static String plain(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < WHOLE;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  private static byte[] yaml(List<Mapped> columns) {
    StringBuilder yaml = new StringBuilder("separator: \",\"\ndecimal: \".\"\ncolumns:\n");
    for (Mapped column : columns) {
      yaml.append("  - {header: ").append(quoted(column.header()));
      yaml.append(", role: ").append(column.role());
      yaml.append(", kind: ").append(column.kind().name().toLowerCase(Locale.ROOT));
      if (column.kind() == Kind.FLAG) yaml.append(", yes: ").append(quoted(column.yes()));
      yaml.append("}\n");
    }
    return yaml.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** JSON text is YAML text. */
  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
