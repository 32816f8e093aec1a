package org.werkbank.exercise.type.readingtree;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.learn.DecisionTree;
import org.werkbank.exercise.type.readingtree.Data.Rows;

/**
 * The two trees of one attempt, each grown to depth 20; shallower ones are read from them.
 *
 * @param all learned from measured and calculated columns
 * @param measured learned from measured columns only; null as long as nobody needs it
 */
record Trees(DecisionTree all, DecisionTree measured) {
  static final int DEEPEST = 20;
  static final int READ = 5;
  static final int MIN_ROWS = 5;

  /** The tree of depth 5, which is read. */
  static Trees readable(Data data) {
    Rows rows = data.learning();
    return new Trees(DecisionTree.fit(rows.values(), rows.failed(), READ, MIN_ROWS), null);
  }

  /** Both trees to depth 20. The first five questions of the one that was read stay as they are. */
  static Trees grown(Data data, Rows rows) {
    double[][] columns = rows.first(data.measured());
    return new Trees(
        DecisionTree.fit(rows.values(), rows.failed(), DEEPEST, MIN_ROWS),
        DecisionTree.fit(columns, rows.failed(), DEEPEST, MIN_ROWS));
  }

  /**
   * A choice of the learner.
   *
   * @param depth 1 to 20
   * @param calculated whether the tree may use calculated columns too
   */
  record Setting(int depth, boolean calculated) {
    static final Setting WALL = new Setting(DEEPEST, false);
  }

  /** What a setting finds in some rows. */
  record Count(int failures, int found, int falseAlarms) {
    int missed() {
      return failures - found;
    }

    int alarms() {
      return found + falseAlarms;
    }

    double recall() {
      return failures == 0 ? 0 : (double) found / failures;
    }
  }

  /** The counts of all settings: depth 1 to 20 without, then depth 1 to 20 with calculated ones. */
  List<Count> counts(Rows rows) {
    List<Count> counts = new ArrayList<>(counts(measured, rows));
    counts.addAll(counts(all, rows));
    return List.copyOf(counts);
  }

  /** Place of a setting in {@link #counts}. */
  static int place(Setting setting) {
    return setting.depth() - 1 + (setting.calculated() ? DEEPEST : 0);
  }

  /** Every depth of one tree, 1 to 20. A tree of measured columns reads the first of each row. */
  static List<Count> counts(DecisionTree tree, Rows rows) {
    int failures = rows.failures();
    int[] found = new int[DEEPEST];
    int[] falseAlarms = new int[DEEPEST];
    for (int i = 0; i < rows.values().length; i++) {
      DecisionTree.Node node = tree.root();
      for (int depth = 1; depth <= DEEPEST; depth++) {
        if (!node.leaf()) node = node.next(rows.values()[i]);
        if (!node.positive()) continue;
        if (rows.failed()[i]) found[depth - 1]++;
        else falseAlarms[depth - 1]++;
      }
    }
    List<Count> counts = new ArrayList<>();
    for (int depth = 0; depth < DEEPEST; depth++)
      counts.add(new Count(failures, found[depth], falseAlarms[depth]));
    return List.copyOf(counts);
  }
}
