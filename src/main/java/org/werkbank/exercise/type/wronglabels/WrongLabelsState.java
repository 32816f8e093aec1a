package org.werkbank.exercise.type.wronglabels;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.wronglabels.Trays.Tray;

/**
 * An attempt: the trays, and after the training what the learner had marked and what it brought.
 *
 * @param marked trays whose label the learner called wrong; empty before
 * @param models null before the training
 */
public record WrongLabelsState(Seed seed, List<Tray> trays, Set<Integer> marked, Models models) {

  /**
   * Balanced accuracy on the same hidden parts.
   *
   * @param before labels as the inspector wrote them
   * @param after labels as the learner corrected them
   * @param right every label right
   */
  public record Models(double before, double after, double right) {}

  static WrongLabelsState start(Seed seed, int wrong) {
    return new WrongLabelsState(seed, Trays.of(seed, wrong), Set.of(), null);
  }

  WrongLabelsState train(Set<Integer> chosen) {
    List<Boolean> before = trays.stream().map(Tray::labelledBad).toList();
    List<Boolean> right = trays.stream().map(Tray::bad).toList();
    List<Boolean> after =
        IntStream.range(0, Trays.COUNT).mapToObj(i -> before.get(i) != chosen.contains(i)).toList();
    Models learned =
        new Models(
            Trays.learn(seed, trays, before),
            Trays.learn(seed, trays, after),
            Trays.learn(seed, trays, right));
    return new WrongLabelsState(seed, trays, Set.copyOf(chosen), learned);
  }

  /** How many trays are such. */
  int count(boolean wrong, boolean mark) {
    int count = 0;
    for (int i = 0; i < Trays.COUNT; i++) {
      if (trays.get(i).wrong() == wrong && marked.contains(i) == mark) count++;
    }
    return count;
  }

  /**
   * 2·found / (2·found + marked without reason + overlooked); 1 if there was nothing to find and
   * nothing is marked.
   */
  double f1() {
    int found = count(true, true);
    int others = count(false, true) + count(true, false);
    return found + others == 0 ? 1 : 2.0 * found / (2 * found + others);
  }
}
