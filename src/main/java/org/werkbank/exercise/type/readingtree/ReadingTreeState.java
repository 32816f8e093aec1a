package org.werkbank.exercise.type.readingtree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.DecisionTree;
import org.werkbank.exercise.spi.learn.DecisionTree.Node;
import org.werkbank.exercise.type.readingtree.SeasonData.Package;
import org.werkbank.exercise.type.readingtree.Trees.Count;
import org.werkbank.exercise.type.readingtree.Trees.Setting;

/**
 * An attempt after some actions.
 *
 * @param reading part A; null before the tree is learned
 * @param depth part B; null before it begins
 * @param season part C; null before it begins
 * @param result null before the end
 */
public record ReadingTreeState(
    Seed seed, Phase phase, Reading reading, Depth depth, Summer season, Result result) {

  /** What the learner does now. */
  public enum Phase {
    START,
    READING,
    GUESS_DEPTH,
    DEPTH,
    GUESS_SEASON,
    SEASON,
    CHOSEN,
    TRAINED,
    DONE
  }

  /**
   * Part A.
   *
   * @param measures columns of the trees
   * @param measured how many of them, from the first, are measured
   * @param machines six
   * @param answers given for the machine that is being read; true is yes
   * @param given answers for each machine that is finished
   */
  record Reading(
      List<Measure> measures,
      int measured,
      Trees trees,
      List<Machine> machines,
      List<Boolean> answers,
      List<List<Boolean>> given) {

    Machine machine() {
      return machines.get(given.size());
    }

    /** Where the answers have led. */
    Node here() {
      return Machine.after(trees.all(), answers);
    }

    boolean ended() {
      return !Machine.asks(here());
    }

    boolean right(int machine) {
      return given.get(machine).equals(machines.get(machine).way(trees.all()));
    }

    int paths() {
      int paths = 0;
      for (int i = 0; i < given.size(); i++) if (right(i)) paths++;
      return paths;
    }

    Reading with(Trees other) {
      return new Reading(measures, measured, other, machines, answers, given);
    }

    private Reading with(List<Boolean> now, List<List<Boolean>> finished) {
      return new Reading(measures, measured, trees, machines, now, finished);
    }

    Reading answer(boolean yes) {
      List<Boolean> more = new ArrayList<>(answers);
      more.add(yes);
      return with(List.copyOf(more), given);
    }

    Reading back() {
      return with(answers.subList(0, answers.size() - 1), given);
    }

    Reading next() {
      List<List<Boolean>> more = new ArrayList<>(given);
      more.add(List.copyOf(answers));
      return with(List.of(), List.copyOf(more));
    }
  }

  /**
   * Part B.
   *
   * @param guess more, some or less
   * @param rows how many rows were checked
   * @param learned counts of all settings in the rows learned from
   * @param checked counts of all settings in rows that were not learned
   * @param wall whether the deepest tree on measured columns is being looked at
   */
  record Depth(
      String guess,
      int rows,
      List<Count> learned,
      List<Count> checked,
      Setting setting,
      boolean wall) {
    Depth with(Setting other, boolean atWall) {
      return new Depth(guess, rows, learned, checked, other, atWall);
    }
  }

  /**
   * Part C.
   *
   * @param guess a kind of failure
   * @param before the tree of the winter
   * @param winter what it finds in winter, by kind
   * @param summer what it finds in summer
   * @param bought null before
   * @param after the tree that learned from the package too; null before
   * @param then what that finds in summer; null before
   */
  record Summer(
      String guess,
      DecisionTree before,
      Map<Failure, Count> winter,
      Map<Failure, Count> summer,
      Package bought,
      DecisionTree after,
      Map<Failure, Count> then) {

    Summer choose(Package chosen) {
      return new Summer(guess, before, winter, summer, chosen, null, null);
    }

    Summer trained(DecisionTree tree, Map<Failure, Count> found) {
      return new Summer(guess, before, winter, summer, bought, tree, found);
    }
  }

  static ReadingTreeState start(Seed seed) {
    return new ReadingTreeState(seed, Phase.START, null, null, null, null);
  }

  ReadingTreeState with(Phase next) {
    return new ReadingTreeState(seed, next, reading, depth, season, result);
  }

  ReadingTreeState with(Phase next, Reading changed) {
    return new ReadingTreeState(seed, next, changed, depth, season, result);
  }

  ReadingTreeState with(Phase next, Depth changed) {
    return new ReadingTreeState(seed, next, reading, changed, season, result);
  }

  ReadingTreeState with(Phase next, Summer changed) {
    return new ReadingTreeState(seed, next, reading, depth, changed, result);
  }

  ReadingTreeState done(Result end) {
    return new ReadingTreeState(seed, Phase.DONE, reading, depth, season, end);
  }
}
