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

  /** The machines on a card of stage 2. */
  static final int MACHINES = 5;

  /** Two cases each in which 0, 1, 5 and 20 parts a day cost least; the seed draws five. */
  static final List<Prices> CASES =
      List.of(
          new Prices("spacer", 2, 6, 4, 900),
          new Prices("cap", 3, 6, 5, 900),
          new Prices("impeller", 25, 6, 18, 900),
          new Prices("seat", 30, 6, 20, 900),
          new Prices("cover", 25, 6, 4, 900),
          new Prices("bush", 30, 6, 5, 900),
          new Prices("steering", 250, 6, 2, 900),
          new Prices("brake", 400, 6, 3, 900));

  private static final int ORDER_STREAM = 13;

  /** Five of the eight cases in any order, so that at least three numbers are needed. */
  static List<Prices> cases(Seed seed) {
    RandomGenerator chance = seed.stream(ORDER_STREAM);
    List<Prices> left = new ArrayList<>(CASES);
    List<Prices> order = new ArrayList<>();
    while (order.size() < MACHINES) order.add(left.remove(chance.nextInt(left.size())));
    return List.copyOf(order);
  }
}
