package org.werkbank.exercise.type.dataspace;

/** How often data is handed over. */
enum Frequency {
  MONTH,
  WEEK,
  SHIFT,
  LIVE;

  boolean allows(Frequency wanted) {
    return compareTo(wanted) >= 0;
  }
}
