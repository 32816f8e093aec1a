package org.werkbank.exercise.type.anonymousenough;

/**
 * People whose answer can be read from a report.
 *
 * @param group where the reader looks first
 * @param table the table it stands in, if it is enough by itself; otherwise the finer table whose
 *     groups are taken away
 * @param people who is found
 */
record Finding(int group, int table, long people) {
  /** Whether a second table is needed. */
  boolean byDifference(Cube cube) {
    return cube.table(group) != table;
  }
}
