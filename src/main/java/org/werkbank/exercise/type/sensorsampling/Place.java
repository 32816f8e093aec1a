package org.werkbank.exercise.type.sensorsampling;

import java.util.Locale;
import java.util.Optional;

/** Where a sensor can be put, in the order of the drawing. */
enum Place {
  FRONT,
  MIDDLE,
  REAR,
  COVER,
  FOOT,
  CABINET;

  /** Its word in actions and texts. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its number in the drawing. */
  int number() {
    return ordinal() + 1;
  }

  /** The place of this word; empty if it is anything else. */
  static Optional<Place> of(String word) {
    for (Place place : values()) if (place.word().equals(word)) return Optional.of(place);
    return Optional.empty();
  }
}
