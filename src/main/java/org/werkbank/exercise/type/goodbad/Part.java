package org.werkbank.exercise.type.goodbad;

import java.util.ArrayList;
import java.util.List;

/**
 * A washer and its picture.
 *
 * @param washer with the truth about it; never shown before the outcome
 */
record Part(Washer washer, Picture picture) {

  /**
   * As many bad as good parts (one more good if the number is odd), shuffled and photographed under
   * this lamp.
   */
  static List<Part> batch(int number, Light light, Chance chance) {
    List<Washer> washers = new ArrayList<>();
    for (int i = 0; i < number; i++) washers.add(Washer.made(i < number / 2, chance));
    chance.shuffle(washers);
    return washers.stream()
        .map(washer -> new Part(washer, washer.photographed(light, chance)))
        .toList();
  }

  boolean bad() {
    return washer.bad();
  }
}
