package org.werkbank.exercise.type.readingtree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.DecisionTree;
import org.werkbank.exercise.type.readingtree.Data.Rows;
import org.werkbank.exercise.type.readingtree.Mill.Part;
import org.werkbank.exercise.type.readingtree.Mill.Season;
import org.werkbank.exercise.type.readingtree.Trees.Count;

/** Learned in winter, run in summer: part C. The tree has depth 6 and all columns. */
record SeasonData(Seed seed) {
  static final int DEPTH = 6;
  static final int BOUGHT = 4_000;
  private static final int WINTER_STREAM = 13;
  private static final int WINTER_CHECK_STREAM = 14;
  private static final int SUMMER_CHECK_STREAM = 15;
  private static final int PACKAGE_STREAM = 20;
  private static final int ORDER_STREAM = 16;

  /** Further 4,000 rows to learn from. Only one of them holds heat failures. */
  enum Package {
    /** The same season once more. */
    WINTER(Season.WINTER),
    /** The season the machine will run in. */
    SUMMER(Season.SUMMER),
    /** The same season, measured with a fifth of the scatter in speed. */
    SENSOR(new Season(2.5, 0, 11)),
    /** A plant with cold cooling water and a faster programme. */
    PLANT(new Season(4, 250, 55));

    private final Season season;

    Package(Season season) {
      this.season = season;
    }
  }

  /** The packages in the order they lie on the counter, which the seed decides. */
  List<Package> counter() {
    List<Package> counter = new ArrayList<>(List.of(Package.values()));
    Collections.shuffle(counter, new Random(seed.stream(ORDER_STREAM).nextLong()));
    return List.copyOf(counter);
  }

  /** Learns from the winter, and from the package if it is not null. */
  DecisionTree learn(Package bought) {
    Part[] winter = new Mill(Season.WINTER).parts(seed.stream(WINTER_STREAM), MillData.LEARNING);
    Part[] all = winter;
    if (bought != null) {
      Part[] more =
          new Mill(bought.season).parts(seed.stream(PACKAGE_STREAM + bought.ordinal()), BOUGHT);
      all = Arrays.copyOf(winter, winter.length + more.length);
      System.arraycopy(more, 0, all, winter.length, more.length);
    }
    Rows rows = MillData.rows(all);
    return DecisionTree.fit(rows.values(), rows.failed(), DEPTH, Trees.MIN_ROWS);
  }

  /** What a tree finds of each kind of failure in further winter rows. */
  Map<Failure, Count> inWinter(DecisionTree tree) {
    return counts(
        tree, new Mill(Season.WINTER).parts(seed.stream(WINTER_CHECK_STREAM), MillData.CHECKED));
  }

  /** The same in summer rows the learner may hear about. */
  Map<Failure, Count> inSummer(DecisionTree tree) {
    return counts(
        tree, new Mill(Season.SUMMER).parts(seed.stream(SUMMER_CHECK_STREAM), MillData.CHECKED));
  }

  /** Share of the heat failures each finds in summer rows nobody hears about before the end. */
  List<Double> heat(List<DecisionTree> trees) {
    Part[] parts = new Mill(Season.SUMMER).parts(seed.hidden(), MillData.CHECKED);
    return trees.stream().map(tree -> counts(tree, parts).get(Failure.HDF).recall()).toList();
  }

  private static Map<Failure, Count> counts(DecisionTree tree, Part[] parts) {
    int[] all = new int[Failure.values().length];
    int[] found = new int[all.length];
    for (Part part : parts) {
      boolean alarm = part.failed() && tree.predict(MillData.row(part));
      for (Failure kind : part.kinds()) {
        all[kind.ordinal()]++;
        if (alarm) found[kind.ordinal()]++;
      }
    }
    Map<Failure, Count> counts = new EnumMap<>(Failure.class);
    for (Failure kind : Failure.values())
      counts.put(kind, new Count(all[kind.ordinal()], found[kind.ordinal()], 0));
    return counts;
  }
}
