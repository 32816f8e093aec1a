package org.werkbank.exercise.type.readingtree;

import java.util.Optional;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.data.DataTable;

/**
 * What the author chose.
 *
 * @param season whether part C, winter and summer, is played; never with an own table
 * @param euros what alarms and failures cost
 * @param table the trainer's own, in place of the milling machine
 */
public record ReadingTreePlan(boolean season, Euros euros, Optional<DataTable> table) {

  Data data(Seed seed) {
    return table.<Data>map(own -> new TableData(own, seed)).orElseGet(() -> new MillData(seed));
  }
}
