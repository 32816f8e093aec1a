package org.werkbank.exercise.type.readingtree;

import java.util.List;
import org.werkbank.exercise.type.readingtree.Data.Rows;
import org.werkbank.exercise.type.readingtree.Trees.Count;
import org.werkbank.exercise.type.readingtree.Trees.Setting;

/**
 * What came out on hidden rows.
 *
 * @param paths machines read rightly
 * @param user what the chosen tree finds
 * @param wall what the deepest tree of measured columns finds
 * @param best what the cheapest of all trees finds
 * @param bestSetting which tree that is
 * @param share of the money that the chosen tree saves, 0 to 1
 * @param heat share of heat failures found in summer; −1 if part C was not played
 * @param heatBefore the same before anything was bought
 * @param heatBest the same after buying the summer
 */
record Result(
    int paths,
    Count user,
    Count wall,
    Count best,
    Setting bestSetting,
    double share,
    double heat,
    double heatBefore,
    double heatBest) {
  static final int PATHS = 5;
  static final double PASS = 70;

  static Result of(Data data, Trees trees, Setting chosen, int paths, Euros euros) {
    Rows hidden = data.hidden();
    List<Count> all = trees.counts(hidden);
    int cheapest = 0;
    for (int i = 0; i < all.size(); i++)
      if (euros.of(all.get(i)) < euros.of(all.get(cheapest))) cheapest = i;
    Count user = all.get(Trees.place(chosen));
    return new Result(
        paths,
        user,
        all.get(Trees.place(Setting.WALL)),
        all.get(cheapest),
        new Setting(cheapest % Trees.DEEPEST + 1, cheapest >= Trees.DEEPEST),
        euros.share(user, all),
        -1,
        -1,
        -1);
  }

  Result inSummer(double own, double before, double summer) {
    return new Result(paths, user, wall, best, bestSetting, share, own, before, summer);
  }

  /** Whether part C counts. */
  boolean seasonal() {
    return heat >= 0;
  }

  /** Of 40. */
  double readingPoints() {
    return 40.0 * paths / Machine.SIX;
  }

  /** Of 30. */
  double moneyPoints() {
    return 30 * share;
  }

  /** Of 30. */
  double summerPoints() {
    return 30 * Math.max(0, Math.min(1, (heat - .12) / .78));
  }

  /** Without part C the points of A and B are scaled from 70 to 100. */
  double score() {
    double points = readingPoints() + moneyPoints();
    return Math.min(100, seasonal() ? points + summerPoints() : points * 100 / 70);
  }

  boolean passed() {
    return score() >= PASS && paths >= PATHS;
  }
}
