package org.werkbank.exercise.spi.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * A decision tree for two classes, grown by CART with the Gini impurity (curriculum E03; Breiman,
 * Friedman, Olshen, Stone, Classification and Regression Trees, 1984, sections 2.4 and 4.3). At
 * every node the question "value of a column at most threshold?" is taken that leaves the least
 * impurity; equally good questions are decided for the first column and the lowest threshold. The
 * result depends on the data alone: no chance, no threads.
 *
 * <p>Growing is greedy, so a tree of depth 20 holds every shallower tree in itself: {@link
 * #predict(double[], int)} answers as the tree grown to that depth would.
 */
public final class DecisionTree {
  /** Less impurity than this many rows is rounding, not gain. */
  private static final double NO_GAIN = 1e-9;

  private final Node root;

  private DecisionTree(Node root) {
    this.root = root;
  }

  /**
   * One place in the tree: a question with two ways on, or an answer.
   *
   * @param depth number of questions before this one; 0 at the root
   * @param rows how many rows of the learning data came here
   * @param positives how many of these belong to the class labelled true
   * @param column which column is asked for; -1 in a leaf
   * @param threshold the way is {@code low} if the value is at most this; half-way between two
   *     neighbouring values of the learning data
   * @param low null in a leaf
   * @param high null in a leaf
   */
  public record Node(
      int depth, int rows, int positives, int column, double threshold, Node low, Node high) {

    public boolean leaf() {
      return low == null;
    }

    /** The class of most rows here; false if both are equally many. */
    public boolean positive() {
      return 2 * positives > rows;
    }

    /** The next place for this row; only where there is a question. */
    public Node next(double[] row) {
      return row[column] <= threshold ? low : high;
    }
  }

  /**
   * Grows a tree. Time grows with rows times columns times depth, after sorting each column once.
   *
   * @param rows n rows of d finite numbers; n and d at least 1
   * @param labels n labels; true is the class that is looked for
   * @param maxDepth most questions on a way from the root to an answer, at least 0
   * @param minRows a place with fewer rows asks no further question; at least 1. This is what
   *     Tribuo calls {@code minChildWeight}: a side of a question may be smaller, but is then an
   *     answer
   * @throws IllegalArgumentException if the shapes do not fit or a value is not finite
   */
  public static DecisionTree fit(double[][] rows, boolean[] labels, int maxDepth, int minRows) {
    if (rows.length == 0 || rows.length != labels.length || rows[0].length == 0)
      throw new IllegalArgumentException("rows and labels differ, or nothing to learn from");
    if (maxDepth < 0 || minRows < 1) throw new IllegalArgumentException("depth or rows too low");
    return new DecisionTree(new Growth(rows, labels, maxDepth, minRows).grow());
  }

  public Node root() {
    return root;
  }

  /** Whether this row belongs to the class labelled true. */
  public boolean predict(double[] row) {
    return predict(row, Integer.MAX_VALUE);
  }

  /** The answer of the tree of this depth, read from the first {@code depth} questions of this. */
  public boolean predict(double[] row, int depth) {
    Node node = root;
    while (!node.leaf() && node.depth() < depth) node = node.next(row);
    return node.positive();
  }

  /** All places this row comes through, from the root to the leaf. */
  public List<Node> path(double[] row) {
    List<Node> path = new ArrayList<>();
    Node node = root;
    path.add(node);
    while (!node.leaf()) {
      node = node.next(row);
      path.add(node);
    }
    return List.copyOf(path);
  }

  /** The columns of one learning set, each kept in the order of its values within every node. */
  private static final class Growth {
    private final double[][] values;
    private final int[][] order;
    private final boolean[] labels;
    private final boolean[] low;
    private final int[] spare;
    private final int maxDepth;
    private final int minRows;

    Growth(double[][] rows, boolean[] labels, int maxDepth, int minRows) {
      int n = rows.length;
      int d = rows[0].length;
      this.labels = labels;
      this.maxDepth = maxDepth;
      this.minRows = minRows;
      values = new double[d][n];
      order = new int[d][];
      low = new boolean[n];
      spare = new int[n];
      for (int j = 0; j < d; j++) {
        double[] column = values[j];
        for (int i = 0; i < n; i++) {
          if (rows[i].length != d || !Double.isFinite(rows[i][j]))
            throw new IllegalArgumentException("row " + i + " is short or not finite");
          column[i] = rows[i][j];
        }
        order[j] = order(column);
      }
    }

    /**
     * Row numbers by value, equal values by row: a radix sort from the lowest byte to the highest,
     * of the bits of each number read so that their order is that of the numbers.
     */
    private static int[] order(double[] column) {
      int n = column.length;
      long[] keys = new long[n];
      int[] order = new int[n];
      long differing = 0;
      for (int i = 0; i < n; i++) {
        long bits = Double.doubleToLongBits(column[i]);
        keys[i] = bits ^ (bits >> Long.SIZE - 1 | Long.MIN_VALUE);
        differing |= keys[i] ^ keys[0];
        order[i] = i;
      }
      int[] next = new int[n];
      for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
        if ((differing >>> shift & 0xFF) == 0) continue;
        int[] from = new int[257];
        for (long key : keys) from[(int) (key >>> shift & 0xFF) + 1]++;
        for (int b = 0; b < 256; b++) from[b + 1] += from[b];
        for (int row : order) next[from[(int) (keys[row] >>> shift & 0xFF)]++] = row;
        int[] spare = order;
        order = next;
        next = spare;
      }
      return order;
    }

    Node grow() {
      return grow(0, 0, labels.length);
    }

    private Node grow(int depth, int from, int to) {
      int n = to - from;
      int positives = 0;
      for (int k = from; k < to; k++) if (labels[order[0][k]]) positives++;
      boolean mixed = positives > 0 && positives < n && n >= minRows;
      Split best = mixed && depth < maxDepth ? best(from, to, positives) : null;
      if (best == null) return new Node(depth, n, positives, -1, 0, null, null);
      int middle = part(best, from, to, depth + 1 < maxDepth ? order.length : 1);
      return new Node(
          depth,
          n,
          positives,
          best.column,
          best.threshold,
          grow(depth + 1, from, middle),
          grow(depth + 1, middle, to));
    }

    /**
     * Only thresholds beside a value that is seen with a positive row are tried. Between two values
     * without one, the impurity is never least: it is a concave function of where the threshold
     * lies (Fayyad, Irani, On the Handling of Continuous-Valued Attributes in Decision Tree
     * Generation, 1992).
     */
    private Split best(int from, int to, int positives) {
      Search search = new Search(to - from, positives);
      for (int j = 0; j < order.length; j++) {
        int[] sorted = order[j];
        double[] column = values[j];
        int left = 0;
        for (int k = from; k < to; k++) {
          if (!labels[sorted[k]]) continue;
          double value = column[sorted[k]];
          int first = k;
          while (first > from && column[sorted[first - 1]] == value) first--;
          if (first > from) search.between(j, column[sorted[first - 1]], value, left, first - from);
          left++;
          while (k + 1 < to && column[sorted[k + 1]] == value) if (labels[sorted[++k]]) left++;
          if (k + 1 < to) search.between(j, value, column[sorted[k + 1]], left, k + 1 - from);
        }
      }
      return search.best;
    }

    /**
     * Moves the rows of the low side to the front, in the first columns of the order without
     * changing it. Rows that only have to be counted need one column.
     */
    private int part(Split split, int from, int to, int columns) {
      double[] column = values[split.column];
      for (int k = from; k < to; k++) {
        int row = order[0][k];
        low[row] = column[row] <= split.threshold;
      }
      int middle = from;
      for (int[] sorted : List.of(order).subList(0, columns)) {
        int end = from;
        int kept = 0;
        for (int k = from; k < to; k++) {
          if (low[sorted[k]]) sorted[end++] = sorted[k];
          else spare[kept++] = sorted[k];
        }
        System.arraycopy(spare, 0, sorted, end, kept);
        middle = end;
      }
      return middle;
    }
  }

  private record Split(int column, double threshold) {}

  /** The best question so far at one node. */
  private static final class Search {
    private final int rows;
    private final int positives;
    private double least;
    private Split best;

    Search(int rows, int positives) {
      this.rows = rows;
      this.positives = positives;
      least = impurity(positives, rows) - NO_GAIN;
    }

    /**
     * Tries the question between two neighbouring values, the lower {@code size} rows on a side.
     */
    void between(int column, double here, double next, int left, int size) {
      double rest = impurity(left, size) + impurity(positives - left, rows - size);
      if (rest >= least - NO_GAIN) return;
      least = rest;
      best = new Split(column, halfWay(here, next));
    }

    /** Gini impurity times number of rows, halved: n p (1 − p). */
    private static double impurity(int positives, int n) {
      return (double) positives * (n - positives) / n;
    }

    /** Half-way, but never so close to the upper value that rounding would reach it. */
    private static double halfWay(double here, double next) {
      double middle = here / 2 + next / 2;
      return middle >= here && middle < next ? middle : here;
    }
  }
}
