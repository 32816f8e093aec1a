package org.werkbank.exercise.type.anonymousenough;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a report is built.
 *
 * @param filters by which it may be broken down, one by one and together
 * @param smallest a group of fewer people is hidden, 1 to 10
 * @param differences whether what is left when one table is taken from another counts as a group
 * @param sameAnswers whether a group in which all have the same answer is hidden
 */
record Setting(Set<Filter> filters, int smallest, boolean differences, boolean sameAnswers) {
  static final int FEWEST = 1;
  static final int MOST = 10;

  Setting {
    filters = Set.copyOf(filters);
  }

  /** Every filter, groups of one, nothing checked. */
  static Setting everything() {
    return new Setting(EnumSet.allOf(Filter.class), FEWEST, false, false);
  }

  /** One filter, both checks. */
  static Setting careful(Filter filter, int smallest) {
    return new Setting(EnumSet.of(filter), smallest, true, true);
  }

  /** The finest table that may be seen. */
  int finest() {
    return Filter.table(filters);
  }

  /** Whether this table may be seen. */
  boolean allows(int table) {
    return (table & ~finest()) == 0;
  }
}
