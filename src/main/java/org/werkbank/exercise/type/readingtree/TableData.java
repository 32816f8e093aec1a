package org.werkbank.exercise.type.readingtree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.data.Categories;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Flags;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.exercise.spi.data.Numbers;
import org.werkbank.exercise.spi.data.Split;

/**
 * A trainer's own table. Its rows are parted by the seed: 30 of 100 hidden, 21 to check, 49 to
 * learn from, each with the same share of failures. Products of two columns, and differences of two
 * columns with the same unit, are offered as calculated columns.
 */
final class TableData implements Data {
  static final String TARGET = "target";
  static final String MEASURED = "measured";
  static final String GROUP = "group";
  static final List<Need> NEEDS =
      List.of(
          Need.one(TARGET, Kind.FLAG),
          new Need(MEASURED, Kind.NUMBER, 2, 20),
          new Need(GROUP, Kind.CATEGORY, 0, 2));

  static final int MOST_ROWS = 20_000;
  private static final int FEWEST = 40;
  private static final int PAIRED = 8;
  private static final int MOST_LEVELS = 6;
  private static final double HELD = .3;
  private static final int HIDDEN_STREAM = 30;
  private static final int CHECK_STREAM = 31;
  private static final int SAMPLE_STREAM = 32;

  private final Flags failures;
  private final List<Numbers> numbers;
  private final List<Categories> groups;
  private final int[] learning;
  private final int[] check;
  private final int[] hidden;
  private final List<Measure> measures;
  private final int measured;

  /** A pair of number columns that is multiplied or subtracted. */
  private record Pair(int a, int b, boolean product) {}

  TableData(DataTable table, Seed seed) {
    failures = table.flags(TARGET).orElseThrow();
    numbers = table.numbers(MEASURED);
    groups = table.categories(GROUP);
    Split held = Split.by(failures, HELD, seed.stream(HIDDEN_STREAM));
    int[] shown = held.shown();
    Split checked = Split.by(flags(shown), HELD, seed.stream(CHECK_STREAM));
    RandomGenerator chance = seed.stream(SAMPLE_STREAM);
    hidden = sample(held.hidden(), chance);
    check = sample(at(shown, checked.hidden()), chance);
    learning = sample(at(shown, checked.shown()), chance);
    List<Measure> all = levels();
    measured = all.size() + numbers.size();
    all.addAll(columns(rows(learning).values(), all.size()));
    measures = List.copyOf(all);
  }

  /** Tells the author if there are too few failures, or too few rows without one. */
  static void check(DataTable table, Parameters parameters) {
    Flags failures = table.flags(TARGET).orElseThrow();
    int others = failures.rows() - failures.count();
    if (Math.min(failures.count(), others) < FEWEST)
      parameters.refuse(
          Parameters.DATA, "problem.exercise.dataFailures", FEWEST, failures.count(), others);
  }

  @Override
  public List<Measure> measures() {
    return measures;
  }

  @Override
  public int measured() {
    return measured;
  }

  @Override
  public Rows learning() {
    return rows(learning);
  }

  @Override
  public Rows check() {
    return rows(check);
  }

  @Override
  public Rows machines() {
    return rows(check);
  }

  @Override
  public Rows hidden() {
    return rows(hidden);
  }

  private Flags flags(int[] rows) {
    BitSet bits = new BitSet();
    for (int i = 0; i < rows.length; i++) bits.set(i, failures.at(rows[i]));
    return new Flags(failures.header(), failures.yes(), failures.no(), bits, rows.length);
  }

  private static int[] at(int[] rows, int[] places) {
    int[] chosen = new int[places.length];
    for (int i = 0; i < places.length; i++) chosen[i] = rows[places[i]];
    return chosen;
  }

  /** At most 20,000 rows with the same share of failures, so that training stays short. */
  private int[] sample(int[] rows, RandomGenerator chance) {
    if (rows.length <= MOST_ROWS) return rows;
    double left = 1 - (double) MOST_ROWS / rows.length;
    return at(rows, Split.by(flags(rows), left, chance).shown());
  }

  /** One column for each of the first six words of a group. */
  private List<Measure> levels() {
    List<Measure> levels = new ArrayList<>();
    for (Categories group : groups)
      for (String name : names(group))
        levels.add(new Measure(group.header(), "", name, 0, 0, 1, true));
    return levels;
  }

  private static List<String> names(Categories group) {
    return group.names().subList(0, Math.min(MOST_LEVELS, group.names().size()));
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    int most = Math.min(PAIRED, numbers.size());
    for (int a = 0; a < most; a++) {
      for (int b = a + 1; b < most; b++) {
        pairs.add(new Pair(a, b, true));
        if (numbers.get(a).unit().equals(numbers.get(b).unit())) pairs.add(new Pair(a, b, false));
      }
    }
    return pairs;
  }

  /** Number columns and pairs, with scales from the learned rows. */
  private List<Measure> columns(double[][] rows, int from) {
    List<Measure> columns = new ArrayList<>();
    for (Numbers column : numbers)
      columns.add(scaled(rows, from + columns.size(), column.header(), column.unit().orElse("")));
    for (Pair pair : pairs()) {
      Numbers a = numbers.get(pair.a);
      Numbers b = numbers.get(pair.b);
      String name = a.header() + (pair.product ? " × " : " − ") + b.header();
      String unit = a.unit().orElse("");
      if (pair.product) unit = (unit + " " + b.unit().orElse("")).strip().replace(' ', '·');
      columns.add(scaled(rows, from + columns.size(), name, unit));
    }
    return columns;
  }

  private static Measure scaled(double[][] rows, int column, String name, String unit) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (double[] row : rows) {
      least = Math.min(least, row[column]);
      most = Math.max(most, row[column]);
    }
    double span = most > least ? most - least : 1;
    int decimals = (int) Math.max(0, Math.min(4, 2 - Math.floor(Math.log10(span))));
    return new Measure(name, unit, "", decimals, least, least + span, true);
  }

  private Rows rows(int[] chosen) {
    List<Pair> pairs = pairs();
    double[][] rows = new double[chosen.length][];
    boolean[] failed = new boolean[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      rows[i] = row(chosen[i], pairs);
      failed[i] = failures.at(chosen[i]);
    }
    return new Rows(rows, failed);
  }

  private double[] row(int at, List<Pair> pairs) {
    double[] row =
        new double
            [groups.stream().mapToInt(group -> names(group).size()).sum()
                + numbers.size()
                + pairs.size()];
    int next = 0;
    for (Categories group : groups)
      for (int level = 0; level < names(group).size(); level++)
        row[next++] = group.at(at) == level ? 1 : 0;
    for (Numbers column : numbers) row[next++] = column.at(at);
    for (Pair pair : pairs) {
      double a = numbers.get(pair.a).at(at);
      double b = numbers.get(pair.b).at(at);
      row[next++] = pair.product ? a * b : a - b;
    }
    return row;
  }
}
