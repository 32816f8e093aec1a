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
    Optional<Tiles> tiles = Repair.tiles(seed, true);
    List<Part> fresh = repair.fresh().parts();
    Tally expert = tally(Inspector.taught(both(old, fresh), tiles), hidden);
    return new Others(
        tally(repair.first(), hidden),
        expert,
        List.of(
            tally(Inspector.taught(both(old, fresh), Optional.empty()), hidden),
            tally(Inspector.taught(old, tiles), hidden),
            tally(Inspector.taught(both(old, Repair.more(seed)), Optional.empty()), hidden),
            bestLimit(Inspector.taught(old, Optional.empty()), hidden)));
  }

  private static List<Part> both(List<Part> some, List<Part> more) {
    List<Part> parts = new ArrayList<>(some);
    parts.addAll(more);
    return parts;
  }

  private static Tally tally(Inspector inspector, List<Part> hidden) {
    return Tally.of(hidden, Trial.suspicions(inspector, hidden), Trial.HALF);
  }

  /** As if the best limit were known. */
  private static Tally bestLimit(Inspector inspector, List<Part> hidden) {
    double[] suspicions = Trial.suspicions(inspector, hidden);
    return Repair.limits().stream()
        .map(limit -> Tally.of(hidden, suspicions, limit / 100.0))
        .max(Comparator.comparingInt(Tally::right))
        .orElseThrow();
  }
}
