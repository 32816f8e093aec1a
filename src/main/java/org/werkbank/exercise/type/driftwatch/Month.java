package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.List;
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
  static final int PER_MACHINE = 3;
  private static final int ORDER_STREAM = 300_000;

  /** The month to try out: the world that no light sees. */
  static Month first(Seed seed) {
    return new Month(0, Kind.SPEC, start(seed.stream(ORDER_STREAM)));
  }

  /**
   * The three months of one machine, one of each kind in any order.
   *
   * @param machine 0 for the only one of stage 1, or any number
   */
  static List<Month> of(Seed seed, int machine) {
    RandomGenerator chance = seed.stream(ORDER_STREAM + 1 + machine);
    List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
    List<Month> months = new ArrayList<>();
    while (!kinds.isEmpty()) {
      Kind kind = kinds.remove(chance.nextInt(kinds.size()));
      months.add(new Month(PER_MACHINE * machine + months.size() + 1, kind, start(chance)));
    }
    return List.copyOf(months);
  }

  private static int start(RandomGenerator chance) {
    return chance.nextInt(8, 17);
  }

  /** Whether the world is the changed one on this day. */
  boolean changed(int day) {
    return day >= start;
  }
}
