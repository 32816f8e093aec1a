package org.werkbank.exercise.spi;

import java.util.Map;

/**
 * How an attempt ended. Only {@code passed} ever leaves the learner's own view.
 *
 * @param passed whether the pass rule of the curriculum is met
 * @param score 0 to 100, by the published formula
 * @param measures what the score is made of, by name, in the units the type's README states
 */
public record Outcome(boolean passed, double score, Map<String, Double> measures) {
  public Outcome {
    measures = Map.copyOf(measures);
    if (!(score >= 0 && score <= 100))
      throw new IllegalArgumentException("score out of 0..100: " + score);
  }
}
