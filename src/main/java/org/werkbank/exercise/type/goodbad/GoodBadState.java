package org.werkbank.exercise.type.goodbad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.Seed;

/**
 * One attempt after some actions.
 *
 * @param parts to label, in the order of the belt
 * @param labels one for each part
 * @param at which part lies on the bench; the number of parts if none does
 * @param trial what came of the training; empty before
 */
record GoodBadState(
    Seed seed, List<Part> parts, List<Label> labels, int at, Optional<Trial> trial) {

  boolean complete() {
    return !labels.contains(Label.NONE);
  }

  boolean onBench() {
    return at < parts.size();
  }

  /** The part on the bench gets this label, then the next part without one comes. */
  GoodBadState labelled(Label label) {
    List<Label> changed = new ArrayList<>(labels);
    changed.set(at, label);
    int next = changed.indexOf(Label.NONE);
    return new GoodBadState(
        seed, parts, List.copyOf(changed), next < 0 ? parts.size() : next, trial);
  }

  GoodBadState showing(int part) {
    return new GoodBadState(seed, parts, labels, part, trial);
  }

  GoodBadState tried(Trial trial) {
    return new GoodBadState(seed, parts, labels, parts.size(), Optional.of(trial));
  }

  boolean[] labelledBad() {
    boolean[] bad = new boolean[parts.size()];
    for (int i = 0; i < bad.length; i++) bad[i] = labels.get(i) == Label.BAD;
    return bad;
  }

  /** Share of labels that are true, 0 to 1. Parts without a label count as wrong. */
  double agreement() {
    int agree = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (labels.get(i) == (parts.get(i).bad() ? Label.BAD : Label.GOOD)) agree++;
    }
    return (double) agree / parts.size();
  }
}
