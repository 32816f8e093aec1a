package org.werkbank.catalogue.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a file seems to be before anybody has said what its columns are.
 *
 * @param dialect how it was read
 * @param columns in their order
 * @param first the first rows, for a look
 * @param rows below the header
 * @param findings what keeps it from being read as a table at all
 */
public record Profile(
    Dialect dialect,
    List<ColumnProfile> columns,
    List<List<String>> first,
    int rows,
    List<Finding> findings) {
  /** Rows a table may have. */
  public static final int MOST_ROWS = 200_000;

  /** Columns a file may have. */
  public static final int MOST_COLUMNS = 100;

  /** Largest file in bytes: 20 MB. */
  public static final int LARGEST = 20 << 20;

  private static final int LOOK = 20;

  /** Looks at a file; how it is written is guessed. */
  public static Profile of(byte[] file) {
    return of(file, DialectGuess.of(file));
  }

  /** Looks at a file that is written like this. */
  public static Profile of(byte[] file, Dialect dialect) {
    Look look = new Look(dialect);
    look.damaged(Csv.read(file, dialect, look::take));
    return look.profile();
  }

  /** The column with this header. */
  public Optional<ColumnProfile> column(String header) {
    return columns.stream().filter(column -> column.header().equals(header)).findFirst();
  }

  /** Goes through the file once. */
  private static final class Look {
    private final Dialect dialect;
    private final Findings findings = new Findings();
    private final List<ColumnLook> columns = new ArrayList<>();
    private final List<List<String>> first = new ArrayList<>();
    private int rows;

    Look(Dialect dialect) {
      this.dialect = dialect;
    }

    boolean take(int line, List<String> fields) {
      if (columns.isEmpty()) return head(line, fields);
      if (++rows > MOST_ROWS) {
        findings.block(line, "", "problem.catalogue.dataTooManyRows", MOST_ROWS);
        return false;
      }
      if (first.size() < LOOK) first.add(List.copyOf(fields));
      for (int i = 0; i < columns.size() && i < fields.size(); i++)
        columns.get(i).see(fields.get(i));
      return true;
    }

    private boolean head(int line, List<String> fields) {
      check(line, fields, findings);
      if (fields.size() > MOST_COLUMNS) return false;
      fields.forEach(header -> columns.add(new ColumnLook(header.strip(), dialect)));
      return true;
    }

    void damaged(int line) {
      if (line > 0) findings.block(line, "", "problem.catalogue.dataQuote");
    }

    Profile profile() {
      if (columns.isEmpty() && !findings.blocked())
        findings.block(0, "", "problem.catalogue.dataNothing");
      return new Profile(
          dialect,
          columns.stream().map(ColumnLook::profile).toList(),
          List.copyOf(first),
          Math.min(rows, MOST_ROWS),
          findings.all());
    }
  }

  /** What speaks against these headers. A column without one is left out. */
  static void check(int line, List<String> headers, Findings findings) {
    if (headers.size() > MOST_COLUMNS) {
      findings.block(
          line, "", "problem.catalogue.dataTooManyColumns", headers.size(), MOST_COLUMNS);
      return;
    }
    if (headers.size() < 2) {
      findings.block(line, "", "problem.catalogue.dataOneColumn");
      return;
    }
    boolean numbers = true;
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i).strip();
      numbers &= Value.numberEnd(header) == header.length();
      if (header.isEmpty()) continue;
      if (headers.subList(0, i).stream().map(String::strip).anyMatch(header::equals))
        findings.block(line, header, "problem.catalogue.dataTwice");
    }
    if (numbers) findings.block(line, "", "problem.catalogue.dataHeaders");
  }
}
