package org.werkbank.exercise.type.goodbad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.Seed;

/**
 * What else could have been done about the new lamp, on the same hidden parts.
 *
 * @param nothing the learner's model of the old lamp, left as it was
 * @param expert white tile and 18 fresh pictures, all labels true
 * @param alone each measure alone, all labels true, in the order of {@link Measure}
 */
record Others(Tally nothing, Tally expert, List<Tally> alone) {

  static Others of(Seed seed, List<Part> old, Repair repair, List<Part> hidden) {
    Optional<Tiles> none = Optional.empty();
    Optional<Tiles> tiles = Optional.of(Tiles.of(seed));
    double[][] bare = Inspector.look(hidden, none);
    double[][] even = Inspector.look(hidden, tiles);
    List<Part> withFresh = both(old, repair.fresh().parts());
    List<Part> withOld = both(old, Repair.more(seed));
    return new Others(
        tally(hidden, repair.first().suspicions(bare)),
        tally(hidden, Inspector.taught(withFresh, tiles).suspicions(even)),
        List.of(
            tally(hidden, Inspector.taught(withFresh, none).suspicions(bare)),
            tally(hidden, Inspector.taught(old, tiles).suspicions(even)),
            tally(hidden, Inspector.taught(withOld, none).suspicions(bare)),
            bestLimit(hidden, Inspector.taught(old, none).suspicions(bare))));
  }

  private static List<Part> both(List<Part> some, List<Part> more) {
    List<Part> parts = new ArrayList<>(some);
    parts.addAll(more);
    return parts;
  }

  private static Tally tally(List<Part> hidden, double[] suspicions) {
    return Tally.of(hidden, suspicions, Trial.HALF);
  }

  /** As if the best limit were known. */
  private static Tally bestLimit(List<Part> hidden, double[] suspicions) {
    return Repair.limits().stream()
        .map(limit -> Tally.of(hidden, suspicions, limit / 100.0))
        .max(Comparator.comparingInt(Tally::right))
        .orElseThrow();
  }
}
