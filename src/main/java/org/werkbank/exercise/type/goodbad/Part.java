package org.werkbank.exercise.type.goodbad;

import java.util.ArrayList;
import java.util.List;

/**
 * A washer and its picture.
 *
 * @param washer with the truth about it; never shown before the outcome
 * @param light the lamp it was photographed under
 */
record Part(Washer washer, Light light, Picture picture) {

  /**
   * As many bad as good parts (one more good if the number is odd), shuffled and photographed under
   * this lamp.
   */
  static List<Part> batch(int number, Light light, Chance chance) {
    List<Washer> washers = new ArrayList<>();
    for (int i = 0; i < number; i++) washers.add(Washer.made(i < number / 2, chance));
    chance.shuffle(washers);
    return washers.stream().map(washer -> of(washer, light, chance)).toList();
  }

  /** The next parts of the belt: each is bad or good with equal chance. */
  static List<Part> next(int number, Light light, Chance chance) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < number; i++)
      parts.add(of(Washer.made(chance.below(2) == 0, chance), light, chance));
    return List.copyOf(parts);
  }

  /** A washer under this lamp. */
  static Part of(Washer washer, Light light, Chance chance) {
    return new Part(washer, light, washer.photographed(light, chance));
  }

  boolean bad() {
    return washer.bad();
  }
}
