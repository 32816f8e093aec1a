package org.werkbank.exercise.type.goodbad;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be done when the lamp is another one; two of them are chosen. */
enum Measure {
  /** Label 18 parts under the new lamp. */
  FRESH,
  /** Photograph a white tile and divide each picture by its brightness. */
  TILE,
  /** Add 36 pictures from the old lamp, labelled by others. */
  OLD,
  /** Move the limit from which on a part is sorted out. */
  LIMIT;

  /** How many are chosen. */
  static final int CHOSEN = 2;

  static final List<Measure> ALL = List.copyOf(Arrays.asList(values()));

  /** In actions and texts. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
