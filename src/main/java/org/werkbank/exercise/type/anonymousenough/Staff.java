package org.werkbank.exercise.type.anonymousenough;

import java.util.random.RandomGenerator;

/**
 * 60 people of one month: where each of them works, and who has passed. The people are bits 0 to 59
 * of a number, and a group is a set of bits.
 */
final class Staff {
  static final int PEOPLE = 60;

  /** Everybody. */
  static final long ALL = (1L << PEOPLE) - 1;

  private final int[][] values;
  private final boolean[] passed;

  private Staff(int[][] values, boolean[] passed) {
    this.values = values;
    this.passed = passed;
  }

  /** People as this plant has them. */
  static Staff draw(Plant.Shape shape, RandomGenerator chance) {
    int[][] values = new int[PEOPLE][];
    boolean[] passed = new boolean[PEOPLE];
    for (int person = 0; person < PEOPLE; person++) {
      values[person] = shape.person(chance);
      passed[person] = shape.passed(values[person], chance);
    }
    return new Staff(values, passed);
  }

  /** The next month: some stay as they are, somebody else stands in the place of the others. */
  Staff next(Plant.Shape shape, double stay, RandomGenerator chance) {
    Staff others = draw(shape, chance);
    for (int person = 0; person < PEOPLE; person++) {
      if (chance.nextDouble() >= stay) continue;
      others.values[person] = values[person].clone();
      others.passed[person] = passed[person];
    }
    return others;
  }

  /** Everybody with this value of a filter; values count from 0. */
  long having(Filter filter, int value) {
    long people = 0;
    for (int person = 0; person < PEOPLE; person++)
      if (values[person][filter.ordinal()] == value) people |= 1L << person;
    return people;
  }

  /** Everybody who has passed. */
  long passed() {
    long people = 0;
    for (int person = 0; person < PEOPLE; person++) if (passed[person]) people |= 1L << person;
    return people;
  }

  /** The value of a filter of one person. */
  int value(int person, Filter filter) {
    return values[person][filter.ordinal()];
  }
}
