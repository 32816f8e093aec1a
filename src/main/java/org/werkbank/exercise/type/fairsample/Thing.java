package org.werkbank.exercise.type.fairsample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is written down for every part, and by which the same checked parts can be grouped. None of
 * it is about people.
 */
enum Thing {
  SUPPLIER(3, ""),
  SHIFT(2, ""),
  STORE(4, "material"),
  MACHINE(4, "machine"),
  TOOL(5, "machine"),
  REEL(6, "material"),
  WEEKDAY(5, "time"),
  WARMTH(4, "time"),
  LOT(5, "material"),
  LINE(4, "machine");

  /** What the model does not see; a cause can hide in it. */
  static final List<Thing> HIDDEN =
      Arrays.stream(values()).filter(thing -> !thing.kind.isEmpty()).toList();

  private final int values;
  private final String kind;

  /**
   * @param kind of thing it is, as the learner guesses; empty if it is a column of the model
   */
  Thing(int values, String kind) {
    this.values = values;
    this.kind = kind;
  }

  int size() {
    return values;
  }

  String kind() {
    return kind;
  }

  boolean column() {
    return kind.isEmpty();
  }

  /** Name in fields and texts. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
