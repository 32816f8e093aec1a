package org.werkbank.exercise.type.fairsample;

import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.data.DataTable;

/**
 * What the author chose.
 *
 * @param stage 1: every cause is in the columns; 2: two causes are not
 * @param parts how many parts the learner may have checked
 * @param table the trainer's own, in place of the crimp parts; only in stage 1
 */
public record FairSamplePlan(int stage, int parts, Optional<DataTable> table) {

  boolean searching() {
    return stage == 2;
  }

  /** The boxes of an attempt with these marks. */
  Crates crates(Seed seed, List<Mark> marks) {
    if (searching()) return new MarkedBoxes(seed, marks);
    return table
        .<Crates>map(own -> new TableBoxes(own, parts, seed))
        .orElseGet(() -> new SixBoxes(seed));
  }
}
