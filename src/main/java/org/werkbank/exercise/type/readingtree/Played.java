package org.werkbank.exercise.type.readingtree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.DecisionTree;

/** Attempts played through, once: their ways through the tree follow from their seeds. */
final class Played {
  private static final Map<String, Object> ALL = Map.of("parts", "all");
  private static final Map<String, Object> TREE = Map.of("parts", "tree");
  private static final List<Sample> SAMPLES = play();

  private Played() {}

  static List<Sample> samples() {
    return SAMPLES;
  }

  /**
   * All answers for the six machines of this seed; the first {@code wrong} of them are read
   * wrongly.
   */
  static List<Action> reading(long seed, int wrong) {
    Data data = new MillData(new Seed(seed));
    DecisionTree tree = Trees.readable(data).all();
    List<Action> actions = new ArrayList<>(List.of(Action.of("learn")));
    List<Machine> six = Machine.six(data, tree, new Seed(seed));
    for (int i = 0; i < six.size(); i++) {
      List<Boolean> given = new ArrayList<>();
      for (boolean yes : six.get(i).way(tree)) given.add(i < wrong && given.isEmpty() ? !yes : yes);
      while (Machine.asks(Machine.after(tree, given))) given.add(true);
      List<Boolean> read = new ArrayList<>();
      for (boolean yes : given) {
        if (!Machine.asks(Machine.after(tree, read))) break;
        read.add(yes);
        actions.add(Action.of(yes ? "yes" : "no"));
      }
      actions.add(Action.of("next"));
    }
    return actions;
  }

  /** Where this package lies for this seed. */
  static String place(long seed, SeasonData.Package wanted) {
    return ReadingTree.PLACES.get(new SeasonData(new Seed(seed)).counter().indexOf(wanted));
  }

  private static Action setting(String name, int depth, String columns) {
    return new Action(name, Map.of("depth", String.valueOf(depth), "columns", columns));
  }

  private static Action guess(String name, String guess) {
    return Action.of(name, "guess", guess);
  }

  private static Action choose(String place) {
    return Action.of("choose", "package", place);
  }

  /** Part B to its end: first touches everything, then fixes this setting. */
  private static List<Action> depth(int depth, String columns) {
    return List.of(
        guess("grow", "more"),
        setting("depth", 3, "measured"),
        Action.of("wall"),
        setting("fix", 2, "measured"),
        Action.of("change"),
        setting("fix", depth, columns));
  }

  /** Part C to its end: first takes another package in hand, then buys this one. */
  private static List<Action> season(long seed, SeasonData.Package bought) {
    return List.of(
        guess("season", "PWF"),
        choose("a"),
        Action.of("rethink"),
        choose(place(seed, bought)),
        Action.of("train"),
        Action.of("finish"));
  }

  @SafeVarargs
  private static List<Action> all(List<Action>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }

  private static Sample sample(
      String name,
      Map<String, Object> plan,
      long seed,
      Sample.Expected expected,
      List<Action> all) {
    return new Sample(name, plan, seed, all, expected);
  }

  private static List<Sample> play() {
    List<Action> learn = List.of(Action.of("learn"));
    List<Action> backAndForth = List.of(Action.of("learn"), Action.of("yes"), Action.of("back"));
    List<Action> rest = reading(5, 0).subList(1, reading(5, 0).size());
    List<Action> untilSeason = all(reading(1, 0), depth(6, "all"));
    return List.of(
        sample(
            "reads all, depth 6, buys the summer",
            ALL,
            1,
            Sample.Expected.PASSED,
            all(reading(1, 0), depth(6, "all"), season(1, SeasonData.Package.SUMMER))),
        sample(
            "one wrong way, without the season",
            TREE,
            2,
            Sample.Expected.PASSED,
            all(reading(2, 1), depth(5, "all"), List.of(Action.of("finish")))),
        sample(
            "two wrong ways",
            ALL,
            3,
            Sample.Expected.FAILED,
            all(reading(3, 2), depth(6, "all"), season(3, SeasonData.Package.SUMMER))),
        sample(
            "drives the tree to the wall and buys more winter",
            ALL,
            4,
            Sample.Expected.FAILED,
            all(reading(4, 0), depth(20, "measured"), season(4, SeasonData.Package.WINTER))),
        sample(
            "goes a question back, without the season",
            TREE,
            5,
            Sample.Expected.PASSED,
            all(backAndForth, rest, depth(6, "all"), List.of(Action.of("finish")))),
        sample(
            "depth 1 without the season",
            TREE,
            6,
            Sample.Expected.FAILED,
            all(reading(6, 1), depth(1, "measured"), List.of(Action.of("finish")))),
        sample(
            "answers before learning", ALL, 1, Sample.Expected.REFUSED, List.of(Action.of("yes"))),
        sample(
            "next before the end of the way",
            ALL,
            1,
            Sample.Expected.REFUSED,
            all(learn, List.of(Action.of("next")))),
        sample(
            "back before the first answer",
            ALL,
            1,
            Sample.Expected.REFUSED,
            all(learn, List.of(Action.of("back")))),
        sample(
            "no guess",
            ALL,
            1,
            Sample.Expected.REFUSED,
            all(reading(1, 0), List.of(Action.of("grow")))),
        sample(
            "depth 21",
            ALL,
            1,
            Sample.Expected.REFUSED,
            all(reading(1, 0), depth(6, "all").subList(0, 1), List.of(setting("fix", 21, "all")))),
        sample(
            "no package",
            ALL,
            1,
            Sample.Expected.REFUSED,
            all(untilSeason, List.of(guess("season", "HDF"), choose("")))),
        sample(
            "the season where it is not played",
            TREE,
            1,
            Sample.Expected.REFUSED,
            all(untilSeason, List.of(guess("season", "HDF")))));
  }
}
