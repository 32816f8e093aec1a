package org.werkbank.exercise.type.fairsample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.data.Categories;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Flags;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.exercise.spi.data.Numbers;
import org.werkbank.exercise.spi.data.Split;
import org.werkbank.exercise.spi.learn.LogisticRegression;
import org.werkbank.exercise.type.fairsample.FairSampleState.Trial;
import org.werkbank.platform.text.Texts;

/**
 * A trainer's own table: its six largest groups are the boxes. The rows of each class of each group
 * are put into an order drawn by the seed. The first are there to be learned from, as many as the
 * learner may take; of the others every second one is hidden. At most 400 of them are measured, as
 * in the other boxes.
 */
final class TableBoxes implements Crates {
  static final String TARGET = "target";
  static final String GROUP = "group";
  static final String MEASURED = "measured";
  static final List<Need> NEEDS =
      List.of(
          Need.one(TARGET, Kind.FLAG),
          Need.one(GROUP, Kind.CATEGORY),
          new Need(MEASURED, Kind.NUMBER, 1, 20));

  /** Rows of a class that are measured at the least, half of them hidden. */
  static final int FEWEST = 20;

  private static final int MOST = 6;
  private static final int MOST_MEASURED = 400;
  private static final double LAMBDA = .01;
  private static final int FIRST_STREAM = 60;

  private final Flags target;
  private final Categories groups;
  private final List<Numbers> numbers;
  private final int parts;
  private final Seed seed;
  private final int[] codes;
  private final int[][] counts;

  TableBoxes(DataTable table, int parts, Seed seed) {
    target = table.flags(TARGET).orElseThrow();
    groups = table.categories(GROUP).get(0);
    numbers = table.numbers(MEASURED);
    this.parts = parts;
    this.seed = seed;
    counts = counts(groups, target);
    codes = largest(counts);
  }

  /** Tells the author if there are too few groups, or too few rows of a class in one of them. */
  static void check(DataTable table, int parts, Parameters parameters) {
    Flags target = table.flags(TARGET).orElseThrow();
    Categories groups = table.categories(GROUP).get(0);
    int[][] counts = counts(groups, target);
    if (counts.length < 2)
      parameters.refuse(Parameters.DATA, "problem.exercise.fairGroups", groups.header());
    int needed = learned(parts) + FEWEST;
    for (int code : largest(counts)) {
      for (int of = 0; of < 2; of++) {
        if (counts[code][of] < needed)
          parameters.refuse(
              Parameters.DATA,
              "problem.exercise.fairRows",
              groups.header(),
              groups.names().get(code),
              counts[code][of],
              target.header(),
              of == 1 ? target.yes() : target.no(),
              needed);
      }
    }
  }

  /** Rows of each class that are kept for learning. */
  private static int learned(int parts) {
    return (parts + 1) / 2;
  }

  private static int[][] counts(Categories groups, Flags target) {
    int[][] counts = new int[groups.names().size()][2];
    for (int row = 0; row < groups.rows(); row++) counts[groups.at(row)][target.at(row) ? 1 : 0]++;
    return counts;
  }

  private static int[] largest(int[][] counts) {
    return IntStream.range(0, counts.length)
        .boxed()
        .sorted(Comparator.comparingInt(code -> -counts[code][0] - counts[code][1]))
        .limit(MOST)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Override
  public int count() {
    return codes.length;
  }

  @Override
  public Label label(int box, Texts texts) {
    String name = groups.names().get(codes[box]);
    return new Label(name, groups.header(), name);
  }

  @Override
  public String group(int group, Texts texts) {
    return label(group, texts).name();
  }

  @Override
  public Trial train(List<Integer> spread) {
    List<double[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    int[][][] ordered = ordered();
    for (int box = 0; box < count(); box++) {
      for (int k = 0; k < spread.get(box); k++) {
        int of = (box + k) % 2;
        rows.add(row(box, ordered[box][of][k / 2]));
        labels.add(of == 1);
      }
    }
    boolean[] bad = new boolean[labels.size()];
    for (int i = 0; i < bad.length; i++) bad[i] = labels.get(i);
    LogisticRegression model = LogisticRegression.fit(rows.toArray(double[][]::new), bad, LAMBDA);
    return Trial.of(spread, measured(model, ordered, 0), measured(model, ordered, 1));
  }

  /**
   * Balanced accuracy of each box.
   *
   * @param side 0: rows the learner hears about after the first try; 1: hidden rows
   */
  private List<Double> measured(LogisticRegression model, int[][][] ordered, int side) {
    Tally[] tallies = Tally.some(count());
    for (int box = 0; box < count(); box++) {
      for (int of = 0; of < 2; of++) {
        int[] rows = ordered[box][of];
        int most = Math.min(rows.length, learned(parts) + MOST_MEASURED);
        for (int i = learned(parts) + side; i < most; i += 2)
          tallies[box].add(of == 1, model.probability(row(box, rows[i])) > .5);
      }
    }
    return Tally.balanced(tallies);
  }

  /** Row numbers of each box and class, in the order drawn by the seed. */
  private int[][][] ordered() {
    int[][][] ordered = new int[count()][2][];
    int[][] next = new int[count()][2];
    int[] place = new int[groups.names().size()];
    for (int box = 0; box < count(); box++) {
      place[codes[box]] = box + 1;
      for (int of = 0; of < 2; of++) ordered[box][of] = new int[counts[codes[box]][of]];
    }
    for (int row = 0; row < groups.rows(); row++) {
      int box = place[groups.at(row)] - 1;
      int of = target.at(row) ? 1 : 0;
      if (box >= 0) ordered[box][of][next[box][of]++] = row;
    }
    for (int box = 0; box < count(); box++)
      for (int of = 0; of < 2; of++)
        Split.shuffle(ordered[box][of], seed.stream(FIRST_STREAM + 2 * box + of));
    return ordered;
  }

  /** The measured values, and a column for each box but the first. */
  private double[] row(int box, int at) {
    double[] row = new double[numbers.size() + count() - 1];
    for (int n = 0; n < numbers.size(); n++) row[n] = numbers.get(n).at(at);
    if (box > 0) row[numbers.size() + box - 1] = 1;
    return row;
  }

  @Override
  public Trial simple(int parts) {
    return train(first(parts));
  }

  /** Each box as often as its group stands in the table. */
  @Override
  public double mean(List<Double> boxes) {
    double sum = 0;
    double all = 0;
    for (int box = 0; box < count(); box++) {
      int rows = counts[codes[box]][0] + counts[codes[box]][1];
      sum += rows * boxes.get(box);
      all += rows;
    }
    return sum / all;
  }

  @Override
  public List<String> guesses() {
    List<String> guesses = new ArrayList<>();
    for (int box = 0; box < count(); box++) guesses.add(String.valueOf(box));
    guesses.add("all");
    return List.copyOf(guesses);
  }

  @Override
  public String words(String guess, Texts texts) {
    return guess.equals("all")
        ? texts.say("guess.all")
        : label(Integer.parseInt(guess), texts).name();
  }

  @Override
  public String came(Trial trial, Texts texts) {
    return words(trial.equal() ? "all" : String.valueOf(trial.weakestBox()), texts);
  }
}
