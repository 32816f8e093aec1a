package org.werkbank.exercise.spi.view;

import java.util.List;

/**
 * The numbers of a drawing, in words and digits; {@code w:figures} shows it folded.
 *
 * @param columns heads of all columns; the first one heads the rows
 * @param rows each with one cell for every further column
 */
public record Table(List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    int cells = columns.size() - 1;
    for (Row row : rows) {
      if (row.cells().size() != cells)
        throw new IllegalArgumentException(
            "row " + row.head() + " has " + row.cells().size() + " cells, not " + cells);
    }
  }

  /** The head of the rows. */
  public String first() {
    return columns.get(0);
  }

  /** The heads of the cells. */
  public List<String> others() {
    return columns.subList(1, columns.size());
  }

  /**
   * One row.
   *
   * @param own whether it is the learner's own
   */
  public record Row(String head, List<String> cells, boolean own) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row that is not the learner's own. */
    public static Row of(String head, String... cells) {
      return new Row(head, List.of(cells), false);
    }
  }
}
