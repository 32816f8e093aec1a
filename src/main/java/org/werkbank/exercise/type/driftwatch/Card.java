package org.werkbank.exercise.type.driftwatch;

import java.util.List;

/**
 * The control part of a release card (stage 2): by it others watch three machines.
 *
 * @param daily parts to re-measure on every day, for each of the three machines
 * @param red what a red light leads to
 * @param proof whether a count over its limit leads to a stop
 */
record Card(List<Integer> daily, Rule.Red red, boolean proof) {
  static final List<Integer> CHOICES = List.of(0, 2, 5, 10, 20);
  static final Card BLANK = new Card(List.of(0, 0, 0), Rule.Red.NOTHING, false);

  /** What the card says for one machine. */
  Rule rule(int machine) {
    return new Rule(daily.get(machine), red, proof);
  }
}
