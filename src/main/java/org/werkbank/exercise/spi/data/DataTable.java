package org.werkbank.exercise.spi.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A trainer's table, by column. Plans and states may hold it: it is shared by all attempts and
 * nobody copies it. A state keeps row numbers at most, better nothing: they follow from the seed.
 */
public final class DataTable {
  private final Map<String, List<Column>> columns;
  private final int rows;

  /**
   * @param columns by role, in the order of the file
   */
  public DataTable(Map<String, List<? extends Column>> columns) {
    Map<String, List<Column>> all = new TreeMap<>();
    columns.forEach((role, mapped) -> all.put(role, List.copyOf(mapped)));
    this.columns = all;
    this.rows = all.values().stream().flatMap(List::stream).mapToInt(Column::rows).max().orElse(0);
    if (!all.values().stream().flatMap(List::stream).allMatch(column -> column.rows() == rows))
      throw new IllegalArgumentException("columns of different length");
  }

  public int rows() {
    return rows;
  }

  /** All columns of this role, in the order of the file; none if there is none. */
  public List<Column> columns(String role) {
    return columns.getOrDefault(role, List.of());
  }

  /** Every column, by role. */
  public List<Column> all() {
    return columns.values().stream().flatMap(List::stream).toList();
  }

  /** The columns of a role of kind {@link Kind#NUMBER}. */
  public List<Numbers> numbers(String role) {
    return columns(role).stream().map(Numbers.class::cast).toList();
  }

  /** The columns of a role of kind {@link Kind#CATEGORY}. */
  public List<Categories> categories(String role) {
    return columns(role).stream().map(Categories.class::cast).toList();
  }

  /** The column of a role of kind {@link Kind#FLAG}; the first if there are several. */
  public Optional<Flags> flags(String role) {
    return columns(role).stream().map(Flags.class::cast).findFirst();
  }

  /** The column of a role of kind {@link Kind#TIME}; the first if there are several. */
  public Optional<Times> times(String role) {
    return columns(role).stream().map(Times.class::cast).findFirst();
  }

  /** Cells that are held in memory. */
  public long cells() {
    return (long) rows * columns.values().stream().mapToInt(List::size).sum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DataTable that && columns.equals(that.columns);
  }

  @Override
  public int hashCode() {
    return columns.hashCode();
  }
}
