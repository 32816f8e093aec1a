package org.werkbank.exercise.type.goodbad;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.learn.LogisticRegression;

/**
 * A model and how it looks at a picture: as the camera gives it, or evened with the white tile.
 *
 * @param tiles empty if it looks at pictures as they are
 */
record Inspector(LogisticRegression model, Optional<Tiles> tiles) {
  private static final double LAMBDA = 0.01;

  /**
   * Learns.
   *
   * @param bad what is said of each of the parts; need not be true
   */
  static Inspector taught(List<Part> parts, List<Boolean> bad, Optional<Tiles> tiles) {
    double[][] rows = look(parts, tiles);
    boolean[] labels = new boolean[bad.size()];
    for (int i = 0; i < labels.length; i++) labels[i] = bad.get(i);
    return new Inspector(LogisticRegression.fit(rows, labels, LAMBDA), tiles);
  }

  /** Learns from parts that are all labelled truly. */
  static Inspector taught(List<Part> parts, Optional<Tiles> tiles) {
    return taught(parts, parts.stream().map(Part::bad).toList(), tiles);
  }

  /** How sure the model is of each part that it is bad, 0 to 1. */
  double[] suspicions(List<Part> parts) {
    return suspicions(look(parts, tiles));
  }

  /** The same for parts it has looked at. */
  double[] suspicions(double[][] rows) {
    return Arrays.stream(rows).mapToDouble(model::probability).toArray();
  }

  /** What is to be known of each part for a model that looks with these tiles. */
  static double[][] look(List<Part> parts, Optional<Tiles> tiles) {
    return parts.stream()
        .map(
            part ->
                tiles
                    .map(both -> Ring.features(both.even(part)))
                    .orElseGet(() -> Ring.features(part.picture())))
        .toArray(double[][]::new);
  }
}
