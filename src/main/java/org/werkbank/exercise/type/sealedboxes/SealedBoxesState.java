package org.werkbank.exercise.type.sealedboxes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One attempt after some actions.
 *
 * @param boxes in the order in which they stand: A, B, C
 * @param probes what was asked, in order
 * @param guesses what the learner takes each box for, by its place; may be incomplete
 * @param decided whether the learner has committed to the guesses
 */
record SealedBoxesState(
    List<Box> boxes, List<Probe> probes, Map<Integer, Kind> guesses, boolean decided) {

  SealedBoxesState {
    guesses = new TreeMap<>(guesses);
  }

  /**
   * A question and its answer.
   *
   * @param box 0 to 2
   */
  record Probe(int box, Input input, boolean stops) {}

  List<Probe> of(int box) {
    return probes.stream().filter(probe -> probe.box == box).toList();
  }

  SealedBoxesState asked(int box, Input input) {
    List<Probe> more = new ArrayList<>(probes);
    more.add(new Probe(box, input, boxes.get(box).stops(input, of(box).size())));
    return new SealedBoxesState(boxes, List.copyOf(more), guesses, decided);
  }

  SealedBoxesState guessing(Map<Integer, Kind> guesses) {
    return new SealedBoxesState(boxes, probes, guesses, decided);
  }

  SealedBoxesState decide() {
    return new SealedBoxesState(boxes, probes, guesses, true);
  }

  /** How many boxes were recognised. */
  int right() {
    int right = 0;
    for (int i = 0; i < boxes.size(); i++) if (boxes.get(i).kind() == guesses.get(i)) right++;
    return right;
  }
}
