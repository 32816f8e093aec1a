package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * The numbers on the machines. Who stops or releases a machine taps its number, so that nothing is
 * stopped by mistake and no list of another person's taps fits.
 */
record Plates(int own, List<Integer> choice) {
  private static final int STREAM = 14;
  private static final int CHOICES = 3;

  /** The plate of the machine of a month, among three in rising order. */
  static Plates of(Seed seed, int month) {
    RandomGenerator chance = seed.stream(STREAM);
    for (int i = 0; i < CHOICES * month; i++) chance.nextInt();
    int own = chance.nextInt(100, 1000);
    List<Integer> choice = new ArrayList<>(List.of(own));
    while (choice.size() < CHOICES) {
      int other = chance.nextInt(100, 1000);
      if (!choice.contains(other)) choice.add(other);
    }
    Collections.sort(choice);
    return new Plates(own, List.copyOf(choice));
  }
}
