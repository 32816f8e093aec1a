package org.werkbank.exercise.type.goodbad;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts that the learner labels.
 *
 * @param parts in the order of the belt
 * @param labels one for each part
 * @param at which part lies on the bench; the number of parts if none does
 */
record Batch(List<Part> parts, List<Label> labels, int at) {

  static Batch unlabelled(List<Part> parts) {
    return new Batch(parts, Collections.nCopies(parts.size(), Label.NONE), 0);
  }

  boolean complete() {
    return !labels.contains(Label.NONE);
  }

  boolean onBench() {
    return at < parts.size();
  }

  /** The part on the bench gets this label, then the next part without one comes. */
  Batch labelled(Label label) {
    List<Label> changed = new ArrayList<>(labels);
    changed.set(at, label);
    int next = changed.indexOf(Label.NONE);
    return new Batch(parts, List.copyOf(changed), next < 0 ? parts.size() : next);
  }

  Batch showing(int part) {
    return new Batch(parts, labels, part);
  }

  List<Boolean> labelledBad() {
    return labels.stream().map(label -> label == Label.BAD).toList();
  }

  /** Which parts have a label that is not true, from 0. Parts without a label are among them. */
  List<Integer> wrong() {
    return IntStream.range(0, parts.size())
        .filter(i -> labels.get(i) != (parts.get(i).bad() ? Label.BAD : Label.GOOD))
        .boxed()
        .toList();
  }
}
