package org.werkbank.exercise.spi.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.learn.DecisionTree.Node;

class DecisionTreeTest {
  private static final double[][] EIGHT = {{1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}};

  private static boolean[] labels(String signs) {
    boolean[] labels = new boolean[signs.length()];
    for (int i = 0; i < labels.length; i++) labels[i] = signs.charAt(i) == '+';
    return labels;
  }

  /** The rows 0..n-1 with d columns drawn by chance, and a class that two columns decide. */
  private record Data(double[][] rows, boolean[] labels) {
    static Data of(long seed, int n, int d) {
      SplittableRandom chance = new SplittableRandom(seed);
      double[][] rows = new double[n][d];
      boolean[] labels = new boolean[n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < d; j++) rows[i][j] = Math.round(chance.nextDouble() * 40) / 40.0;
        labels[i] = rows[i][0] > .5 && rows[i][d - 1] < .3 || chance.nextInt(50) == 0;
      }
      return new Data(rows, labels);
    }
  }

  @Test
  void theQuestionLiesHalfWayBetweenTheClasses() {
    Node root = DecisionTree.fit(EIGHT, labels("-----+++"), 3, 1).root();
    assertEquals(0, root.column());
    assertEquals(5.5, root.threshold());
    assertEquals(List.of(8, 3), List.of(root.rows(), root.positives()));
    assertEquals(new Node(1, 5, 0, -1, 0, null, null), root.low());
    assertEquals(new Node(1, 3, 3, -1, 0, null, null), root.high());
  }

  @Test
  void aPlaceWithTooFewRowsAsksNoFurtherQuestion() {
    Node root = DecisionTree.fit(EIGHT, labels("-----+-+"), 9, 4).root();
    assertEquals(5.5, root.threshold());
    assertTrue(root.high().leaf());
    assertEquals(List.of(3, 2), List.of(root.high().rows(), root.high().positives()));
    assertEquals(6.5, DecisionTree.fit(EIGHT, labels("-----+-+"), 9, 3).root().high().threshold());
    assertTrue(DecisionTree.fit(EIGHT, labels("------++"), 9, 9).root().leaf());
  }

  @Test
  void equallyGoodQuestionsAreDecidedForTheFirstColumn() {
    double[][] twice = {{1, 1}, {2, 2}, {3, 3}, {4, 4}};
    assertEquals(0, DecisionTree.fit(twice, labels("--++"), 5, 1).root().column());
    double[][] useless = {{7, 1}, {7, 2}, {7, 3}, {7, 4}};
    assertEquals(1, DecisionTree.fit(useless, labels("--++"), 5, 1).root().column());
  }

  @Test
  void whatNoColumnTellsApartStaysTogether() {
    double[][] same = {{7}, {7}, {7}, {7}};
    Node root = DecisionTree.fit(same, labels("-+-+"), 5, 1).root();
    assertTrue(root.leaf());
    assertFalse(root.positive());
    double[][] twoKinds = {{1}, {1}, {2}, {2}};
    assertTrue(DecisionTree.fit(twoKinds, labels("-+-+"), 5, 1).root().leaf());
  }

  @Test
  void aRowTakesTheSameWayItTookWhenTheTreeWasGrown() {
    double close = Math.nextUp(1.0);
    double[][] rows = {{1}, {1}, {close}, {close}};
    DecisionTree tree = DecisionTree.fit(rows, labels("--++"), 5, 1);
    assertFalse(tree.predict(rows[0]));
    assertTrue(tree.predict(rows[2]));
    double[][] huge = {{-Double.MAX_VALUE}, {Double.MAX_VALUE}};
    assertTrue(DecisionTree.fit(huge, labels("-+"), 5, 1).predict(huge[1]));
  }

  @Test
  void countsOfEveryNodeAreThoseOfTheRowsThatComeThere() {
    Data data = Data.of(3, 600, 4);
    DecisionTree tree = DecisionTree.fit(data.rows, data.labels, 6, 5);
    int rows = 0;
    int positives = 0;
    for (int i = 0; i < 600; i++) {
      Node leaf = tree.path(data.rows[i]).get(tree.path(data.rows[i]).size() - 1);
      assertTrue(leaf.leaf() && leaf.depth() <= 6);
      if (leaf == far(tree.root())) {
        rows++;
        if (data.labels[i]) positives++;
      }
    }
    assertEquals(far(tree.root()).rows(), rows);
    assertEquals(far(tree.root()).positives(), positives);
    assertEquals(600, leaves(tree.root()));
  }

  private static Node far(Node node) {
    return node.leaf() ? node : far(node.high());
  }

  private static int leaves(Node node) {
    return node.leaf() ? node.rows() : leaves(node.low()) + leaves(node.high());
  }

  @Test
  void everyQuestionIsTheBestOfAllByFullSearch() {
    for (long seed = 0; seed < 20; seed++) {
      Data data = Data.of(seed, 80, 3);
      Node root = DecisionTree.fit(data.rows, data.labels, 1, 5).root();
      double best = 1e9;
      for (int j = 0; j < 3; j++)
        for (double[] row : data.rows) best = Math.min(best, rest(data, j, row[j]));
      if (root.leaf()) assertTrue(best >= rest(data, 0, 2) - 1e-8);
      else assertEquals(best, rest(data, root.column(), root.threshold()), 1e-9);
    }
  }

  /** Impurity left by a question, by counting; without a side it is that of all rows. */
  private static double rest(Data data, int column, double threshold) {
    int[] n = new int[2];
    int[] p = new int[2];
    for (int i = 0; i < data.rows.length; i++) {
      int side = data.rows[i][column] <= threshold ? 0 : 1;
      n[side]++;
      if (data.labels[i]) p[side]++;
    }
    double low = n[0] == 0 ? 0 : (double) p[0] * (n[0] - p[0]) / n[0];
    double high = n[1] == 0 ? 0 : (double) p[1] * (n[1] - p[1]) / n[1];
    return low + high;
  }

  @Test
  void aDeepTreeHoldsEveryShallowerTree() {
    Data data = Data.of(5, 800, 4);
    DecisionTree deep = DecisionTree.fit(data.rows, data.labels, 20, 5);
    for (int depth = 0; depth <= 8; depth++) {
      DecisionTree shallow = DecisionTree.fit(data.rows, data.labels, depth, 5);
      for (double[] row : Data.of(6, 300, 4).rows)
        assertEquals(shallow.predict(row), deep.predict(row, depth));
    }
  }

  @Test
  void shapesThatDoNotFitAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> fit(new double[0][], ""));
    assertThrows(IllegalArgumentException.class, () -> fit(EIGHT, "-+"));
    assertThrows(IllegalArgumentException.class, () -> fit(new double[][] {{1}, {}}, "-+"));
    assertThrows(IllegalArgumentException.class, () -> fit(new double[][] {{Double.NaN}}, "-"));
  }

  private static DecisionTree fit(double[][] rows, String signs) {
    return DecisionTree.fit(rows, labels(signs), 3, 1);
  }

  @Test
  void tenThousandRowsToDepthTwentyTakeLessThanASecond() {
    Data data = Data.of(8, 10_000, 6);
    DecisionTree.fit(data.rows, data.labels, 20, 5);
    Assertions.assertTimeout(
        Duration.ofSeconds(1), () -> DecisionTree.fit(data.rows, data.labels, 20, 5));
  }
}
