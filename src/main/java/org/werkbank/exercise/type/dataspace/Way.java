package org.werkbank.exercise.type.dataspace;

import java.util.Locale;

/** How a field gets to somebody who may not have it. */
enum Way {
  /** The partner itself has no use for it. */
  PARTNER,
  PURPOSE,
  THIRD_PARTY,
  DERIVATION,
  TERM,
  FREQUENCY;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
