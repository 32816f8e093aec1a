package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * Thirty days of one machine.
 *
 * @param number 0 is the month to try out, 1 to 3 count; further ones belong to stage 2
 * @param kind what changes
 * @param start first day with the change, 8 to 16
 */
record Month(int number, Kind kind, int start) {
  static final int DAYS = 30;
  private static final int ORDER_STREAM = 10;

  /** The month to try out, and the three that count, one of each kind in any order. */
  static List<Month> of(Seed seed) {
    RandomGenerator chance = seed.stream(ORDER_STREAM);
    List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
    Collections.shuffle(kinds, new Random(chance.nextLong()));
    List<Month> months = new ArrayList<>();
    months.add(new Month(0, Kind.SPEC, chance.nextInt(8, 17)));
    for (Kind kind : kinds) months.add(new Month(months.size(), kind, chance.nextInt(8, 17)));
    return List.copyOf(months);
  }

  /** Whether the world is the changed one on this day. */
  boolean changed(int day) {
    return day >= start;
  }
}
