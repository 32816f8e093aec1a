package org.werkbank.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.werkbank.certification.Standing;
import org.werkbank.platform.text.Texts;

/**
 * A list of people on its way into a file, row by row. Closing it completes the file, not the
 * stream below.
 */
sealed interface ListFile extends AutoCloseable permits CsvFile, XlsxFile {
  /** Adds a row: texts, days, or null for an empty cell. */
  void row(List<Object> cells);

  @Override
  void close();

  /** The columns: name, site, team, role, then standing and last day for each programme. */
  static List<Object> head(List<String> programmes, Texts texts) {
    List<Object> head = new ArrayList<>();
    for (String column : List.of("name.column", "site", "team", "role"))
      head.add(texts.say("workforce.file." + column));
    for (String programme : programmes) {
      head.add(programme);
      head.add(texts.say("workforce.file.until", programme));
    }
    return head;
  }

  /** Adds people under these columns. */
  default Consumer<WorkerRow> people(List<String> programmes, Texts texts) {
    return row -> {
      List<Object> cells = new ArrayList<>();
      cells.add(row.name());
      cells.add(row.site());
      cells.add(row.team());
      cells.add(row.role());
      for (String programme : programmes) {
        Standing standing = Standing.NOT_PRESENT;
        LocalDate validUntil = null;
        for (WorkerRow.Cell cell : row.cells()) {
          if (!cell.programme().equals(programme)) continue;
          standing = cell.standing();
          validUntil = cell.validUntil();
        }
        cells.add(texts.say("workforce.standing." + LastDay.code(standing)));
        cells.add(validUntil);
      }
      row(cells);
    };
  }
}
