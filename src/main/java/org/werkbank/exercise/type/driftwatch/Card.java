package org.werkbank.exercise.type.driftwatch;

import java.util.Collections;
import java.util.List;

/**
 * The control part of a release card (stage 2): by it others watch five machines.
 *
 * @param daily parts to re-measure on every day, for each of the five machines; 0 leaves a machine
 *     unwatched
 * @param red what a red light leads to
 * @param proof whether a count over its limit leads to a stop
 */
record Card(List<Integer> daily, Rule.Red red, boolean proof) {
  static final List<Integer> CHOICES = List.of(0, 1, 5, 20);
  static final Card BLANK =
      new Card(Collections.nCopies(Prices.MACHINES, 0), Rule.Red.NOTHING, false);

  /** What the card says for one machine. */
  Rule rule(int machine) {
    int parts = daily.get(machine);
    return parts == 0 ? Rule.UNWATCHED : new Rule(parts, red, proof);
  }

  /** Whether it has machines stopped that no re-measuring has proven. */
  boolean blind() {
    return red == Rule.Red.STOP;
  }
}
