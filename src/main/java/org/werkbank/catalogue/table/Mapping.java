package org.werkbank.catalogue.table;

import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.data.Kind;

/**
 * What the columns of a file are, and how the file is written.
 *
 * @param columns those that are used, in any order; the others do not reach the exercise
 */
public record Mapping(Dialect dialect, List<Mapped> columns) {
  public Mapping {
    columns = List.copyOf(columns);
  }

  /**
   * A column that is used.
   *
   * @param header exactly as it stands in the file
   * @param role of {@link org.werkbank.exercise.spi.data.Need}
   * @param unit of a number, where the header does not say it; empty otherwise
   * @param yes for a flag: the word where it is so; empty otherwise
   */
  public record Mapped(String header, String role, Kind kind, String unit, String yes) {}

  /** The column with this header. */
  public Optional<Mapped> column(String header) {
    return columns.stream().filter(column -> column.header().equals(header)).findFirst();
  }
}
