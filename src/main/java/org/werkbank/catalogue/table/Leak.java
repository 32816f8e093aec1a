package org.werkbank.catalogue.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.data.Categories;
import org.werkbank.exercise.spi.data.Column;
import org.werkbank.exercise.spi.data.Flags;
import org.werkbank.exercise.spi.data.Numbers;
import org.werkbank.exercise.spi.data.Times;

/**
 * How much a single column gives away of the target. A column that is known only afterwards, such
 * as an error code, makes every model look perfect (Kaufman et al., Leakage in data mining, 2012).
 */
final class Leak {
  /** Area under the ROC curve of one column alone from which it is not believed. */
  static final double LIMIT = .995;

  private static final int FEW_VALUES = 10;
  private static final int LEAST_ROWS = 10;
  private static final double LEAST_SHARE = .1;

  private final Flags target;

  Leak(Flags target) {
    this.target = target;
  }

  /**
   * Probability that a row of the target has a larger value than another row, ties counted half
   * (Mann and Whitney 1947). Words are ordered by their share of the target.
   */
  double auc(Column column) {
    if (column instanceof Numbers numbers) return auc(numbers);
    if (column instanceof Categories words) return auc(counts(words));
    if (column instanceof Flags flags) return auc(counts(flags));
    return .5;
  }

  private double auc(Numbers numbers) {
    double[] yes = new double[target.count()];
    double[] no = new double[target.rows() - target.count()];
    int y = 0;
    int n = 0;
    for (int row = 0; row < target.rows(); row++) {
      if (target.at(row)) yes[y++] = numbers.at(row);
      else no[n++] = numbers.at(row);
    }
    Arrays.sort(yes);
    Arrays.sort(no);
    double won = 0;
    int below = 0;
    int upTo = 0;
    for (double value : yes) {
      while (below < no.length && no[below] < value) below++;
      upTo = Math.max(upTo, below);
      while (upTo < no.length && no[upTo] == value) upTo++;
      won += below + (upTo - below) / 2.0;
    }
    return won / ((double) yes.length * no.length);
  }

  private double auc(int[][] counts) {
    int[][] ordered =
        Arrays.stream(counts)
            .sorted(Comparator.comparingDouble(pair -> (double) pair[1] / (pair[0] + pair[1])))
            .toArray(int[][]::new);
    double won = 0;
    double below = 0;
    for (int[] pair : ordered) {
      won += pair[1] * (below + pair[0] / 2.0);
      below += pair[0];
    }
    return won / ((double) target.count() * (target.rows() - target.count()));
  }

  /** Rows without and with the target, for each word. */
  private int[][] counts(Categories words) {
    int[][] counts = new int[words.names().size()][2];
    for (int row = 0; row < words.rows(); row++) counts[words.at(row)][target.at(row) ? 1 : 0]++;
    return counts;
  }

  private int[][] counts(Flags flags) {
    int[][] counts = new int[2][2];
    for (int row = 0; row < flags.rows(); row++)
      counts[flags.at(row) ? 1 : 0][target.at(row) ? 1 : 0]++;
    return counts;
  }

  /**
   * A value that stands only where the target is met, and there often: such as the error code of
   * one of several causes.
   */
  Optional<String> telling(Column column) {
    if (column instanceof Times) return Optional.empty();
    if (column instanceof Numbers numbers) return telling(numbers);
    int[][] counts = column instanceof Categories words ? counts(words) : counts((Flags) column);
    return IntStream.range(0, counts.length)
        .filter(word -> tells(counts[word]))
        .mapToObj(word -> word(column, word))
        .findFirst();
  }

  private static String word(Column column, int code) {
    if (column instanceof Categories words) return words.names().get(code);
    Flags flags = (Flags) column;
    return code == 1 ? flags.yes() : flags.no();
  }

  private Optional<String> telling(Numbers numbers) {
    Map<Double, int[]> counts = new LinkedHashMap<>();
    for (int row = 0; row < numbers.rows(); row++) {
      counts.computeIfAbsent(numbers.at(row), value -> new int[2])[target.at(row) ? 1 : 0]++;
      if (counts.size() > FEW_VALUES) return Optional.empty();
    }
    return counts.entrySet().stream()
        .filter(value -> tells(value.getValue()))
        .map(value -> TableFile.plain(value.getKey()))
        .findFirst();
  }

  private boolean tells(int[] pair) {
    return pair[1] >= LEAST_ROWS
        && pair[1] >= LEAST_SHARE * target.count()
        && pair[1] >= LIMIT * (pair[0] + pair[1]);
  }
}
