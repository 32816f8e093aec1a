package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * What things cost, in whole euro.
 *
 * @param name of the case, part of a key of the texts
 * @param missed a bad part at the customer
 * @param rejected a good part thrown away
 * @param measured re-measuring a part
 * @param stop stopping and learning anew from 600 parts
 */
record Prices(String name, int missed, int rejected, int measured, int stop) {
  /** Stage 1 (curriculum E06). */
  static final Prices USUAL = new Prices("usual", 25, 6, 4, 900);

  private static final List<Prices> CASES =
      List.of(
          USUAL, new Prices("safety", 250, 6, 2, 900), new Prices("laboratory", 25, 6, 12, 900));
  private static final int ORDER_STREAM = 13;

  /** The three machines of stage 2, in any order. */
  static List<Prices> cases(Seed seed) {
    RandomGenerator chance = seed.stream(ORDER_STREAM);
    List<Prices> left = new ArrayList<>(CASES);
    List<Prices> order = new ArrayList<>();
    while (!left.isEmpty()) order.add(left.remove(chance.nextInt(left.size())));
    return List.copyOf(order);
  }
}
