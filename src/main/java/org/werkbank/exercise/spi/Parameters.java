package org.werkbank.exercise.spi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.werkbank.exercise.spi.data.Column;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Need;

/**
 * What an author wrote into an exercise block, and the problems found while reading it. A problem
 * carries the name of the parameter; the course reader adds file and line.
 */
public final class Parameters {
  /** The parameter that names a table of the package: {@code data: data/presse-7.csv}. */
  public static final String DATA = "data";

  private final Map<String, Object> values;
  private final Optional<DataTable> table;
  private final Set<String> read = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * One problem.
   *
   * @param parameter its name, or the path to a place inside its value
   * @param key sentence {@code problem.exercise.<name>}
   * @param arguments what fills its places
   */
  public record Fault(String parameter, String key, List<Object> arguments) {}

  public Parameters(Map<String, Object> values) {
    this(values, Optional.empty());
  }

  /**
   * @param table what the author's {@code data} names; empty if there is none or it cannot be read
   */
  public Parameters(Map<String, Object> values, Optional<DataTable> table) {
    this.values = Map.copyOf(values);
    this.table = table;
  }

  /**
   * The author's own table in place of generated data; empty if the block names none, or one that
   * does not meet the needs, which is a problem then. A type that never asks takes no own data.
   *
   * @param needs {@link ExerciseType#needs()}: every column of the returned table is there
   */
  public Optional<DataTable> table(List<Need> needs) {
    read.add(DATA);
    if (values.get(DATA) == null) return Optional.empty();
    int before = faults.size();
    table.ifPresent(found -> needs.forEach(need -> check(found, need)));
    return faults.size() == before ? table : Optional.empty();
  }

  private void check(DataTable found, Need need) {
    List<Column> columns = found.columns(need.role());
    if (columns.size() < need.least() || columns.size() > need.most())
      refuse(DATA, "problem.exercise.dataColumns", need.role(), need.least(), need.most());
    for (Column column : columns) {
      if (column.kind() != need.kind())
        refuse(
            DATA,
            "problem.exercise.dataKind",
            column.header(),
            column.kind().name().toLowerCase(Locale.ROOT),
            need.role(),
            need.kind().name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Tells a further problem, for example of two values that do not go together or of a table with
   * too few rows.
   *
   * @param name of the parameter
   * @param key sentence {@code problem.exercise.<name>}
   */
  public void refuse(String name, String key, Object... arguments) {
    faults.add(new Fault(name, key, List.of(arguments)));
  }

  /** A whole number between min and max, both included. If the author left it out, the default. */
  public int number(String name, int min, int max, int otherwise) {
    read.add(name);
    Object value = values.get(name);
    if (value == null) return otherwise;
    if (value instanceof Integer number && number >= min && number <= max) return number;
    faults.add(
        new Fault(
            name, "problem.exercise.parameterRange", List.of(name, min, max, value.toString())));
    return otherwise;
  }

  /** One of the allowed words. If the author left it out, the default. */
  public String word(String name, List<String> allowed, String otherwise) {
    read.add(name);
    Object value = values.get(name);
    if (value == null) return otherwise;
    if (allowed.contains(value.toString())) return value.toString();
    faults.add(
        new Fault(
            name,
            "problem.exercise.parameterWord",
            List.of(name, String.join(", ", allowed), value.toString())));
    return otherwise;
  }

  /**
   * What the author wrote under this name: a text, a number, a truth value, or a list or map of
   * such; empty if it was left out. The type looks at all of it and {@link #refuse refuses} what it
   * cannot use. A problem deep inside is told with its path, {@code cards/3/why}, so that the
   * author is led to its line.
   */
  public Optional<Object> written(String name) {
    read.add(name);
    return Optional.ofNullable(values.get(name));
  }

  /**
   * All problems so far, with one for every parameter the type did not ask for. Call it after
   * reading.
   */
  public List<Fault> faults() {
    List<Fault> all = new ArrayList<>(faults);
    for (String name : new TreeSet<>(values.keySet())) {
      if (!read.contains(name)) {
        String known = String.join(", ", new TreeSet<>(read));
        all.add(new Fault(name, "problem.exercise.parameterUnknown", List.of(name, known)));
      }
    }
    return List.copyOf(all);
  }
}
