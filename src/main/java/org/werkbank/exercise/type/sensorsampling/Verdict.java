package org.werkbank.exercise.type.sensorsampling;

import java.util.Locale;
import java.util.Optional;

/** What can be said of a window. */
enum Verdict {
  BAD,
  FAULT,
  FINE;

  /** Its word in actions and texts. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict of this word; empty if it is anything else. */
  static Optional<Verdict> of(String word) {
    for (Verdict verdict : values()) if (verdict.word().equals(word)) return Optional.of(verdict);
    return Optional.empty();
  }
}
