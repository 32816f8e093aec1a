package org.werkbank.exercise.type.fairsample;

import java.util.ArrayList;
import java.util.List;

/**
 * One bar: one value of one recorded thing.
 *
 * @param value from 0
 */
record Mark(Thing thing, int value) {
  private static final String PREFIX = "mark-";

  /** Name of its field. */
  String field() {
    return PREFIX + thing.key() + "-" + value;
  }

  /** Whether a part with these values belongs to the bar. */
  boolean holds(int[] values) {
    return values[thing.ordinal()] == value;
  }

  /** All bars that can be marked, in the order of the screen. */
  static List<Mark> all() {
    List<Mark> all = new ArrayList<>();
    for (Thing thing : Thing.HIDDEN)
      for (int value = 0; value < thing.size(); value++) all.add(new Mark(thing, value));
    return all;
  }
}
