package org.werkbank.exercise.type.anonymousenough;

/**
 * Every group of every combination of the four filters. A group is a number made of one digit for
 * each filter: 0 stands for "any", 1 for the first value. The filters whose digit is not 0 make the
 * table the group stands in.
 */
final class Cube {
  private static final int TABLES = 1 << Filter.values().length;
  private final int[] digits;
  private final int[] places = new int[Filter.values().length];
  private final long[] people;
  private final int[] tables;
  private final int[][] parents;
  private final long passed;

  /**
   * The groups of these people.
   *
   * @param sizes how many values each filter has
   */
  Cube(Staff staff, int[] sizes) {
    digits = sizes.clone();
    int groups = 1;
    for (int filter = 0; filter < digits.length; filter++) {
      digits[filter]++;
      places[filter] = groups;
      groups *= digits[filter];
    }
    people = new long[groups];
    tables = new int[groups];
    parents = new int[TABLES][groups];
    passed = staff.passed();
    long[][] having = having(staff);
    for (int group = 0; group < groups; group++) {
      people[group] = Staff.ALL;
      for (Filter filter : Filter.values()) {
        int value = value(group, filter);
        if (value < 0) continue;
        people[group] &= having[filter.ordinal()][value];
        tables[group] |= filter.bit();
      }
      for (int table = 0; table < TABLES; table++) parents[table][group] = coarsened(group, table);
    }
  }

  private long[][] having(Staff staff) {
    long[][] having = new long[digits.length][];
    for (Filter filter : Filter.values()) {
      having[filter.ordinal()] = new long[digits[filter.ordinal()] - 1];
      for (int value = 0; value < having[filter.ordinal()].length; value++)
        having[filter.ordinal()][value] = staff.having(filter, value);
    }
    return having;
  }

  private int coarsened(int group, int table) {
    int parent = 0;
    for (Filter filter : Filter.values())
      if ((table & filter.bit()) != 0)
        parent += (value(group, filter) + 1) * places[filter.ordinal()];
    return parent;
  }

  /** How many groups there are, those without people among them. */
  int groups() {
    return people.length;
  }

  /** Which value of a filter a group stands for, from 0; -1 for any. */
  int value(int group, Filter filter) {
    return group / places[filter.ordinal()] % digits[filter.ordinal()] - 1;
  }

  long people(int group) {
    return people[group];
  }

  /** The table a group stands in. */
  int table(int group) {
    return tables[group];
  }

  /** The group of a coarser table that this group is a part of. */
  int parent(int group, int table) {
    return parents[table][group];
  }

  /** How many people. */
  static int count(long people) {
    return Long.bitCount(people);
  }

  /** How many of these people have passed. */
  int passed(long people) {
    return Long.bitCount(people & passed);
  }

  /** Whether there is somebody, and all of them have the same answer. */
  boolean same(long people) {
    int count = passed(people);
    return people != 0 && (count == 0 || count == count(people));
  }
}
