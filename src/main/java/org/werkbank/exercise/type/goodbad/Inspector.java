package org.werkbank.exercise.type.goodbad;

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
    double[][] rows = parts.stream().map(part -> look(part, tiles)).toArray(double[][]::new);
    boolean[] labels = new boolean[bad.size()];
    for (int i = 0; i < labels.length; i++) labels[i] = bad.get(i);
    return new Inspector(LogisticRegression.fit(rows, labels, LAMBDA), tiles);
  }

  /** Learns from parts that are all labelled truly. */
  static Inspector taught(List<Part> parts, Optional<Tiles> tiles) {
    return taught(parts, parts.stream().map(Part::bad).toList(), tiles);
  }

  /** How sure the model is that a part is bad, 0 to 1. */
  double suspicion(Part part) {
    return model.probability(look(part, tiles));
  }

  private static double[] look(Part part, Optional<Tiles> tiles) {
    return tiles
        .map(both -> Ring.features(both.even(part)))
        .orElseGet(() -> Ring.features(part.picture()));
  }
}
