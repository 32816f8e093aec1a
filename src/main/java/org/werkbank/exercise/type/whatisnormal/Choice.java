package org.werkbank.exercise.type.whatisnormal;

import java.util.List;

/**
 * What the learner calls normal.
 *
 * @param days numbers from 1, ascending
 * @param separate whether shift and rest get a distance and a limit each
 * @param sense {@code low}, {@code middle} or {@code high}
 */
record Choice(List<Integer> days, boolean separate, String sense) {
  static final List<String> SENSES = List.of("low", "middle", "high");

  /** The share of the chosen values that lies within the limit. */
  double quantile() {
    return switch (sense) {
      case "low" -> .999;
      case "high" -> .95;
      default -> .99;
    };
  }

  Choice with(List<Integer> others) {
    return new Choice(others, separate, sense);
  }
}
