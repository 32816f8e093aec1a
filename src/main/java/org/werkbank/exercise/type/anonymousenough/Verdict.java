package org.werkbank.exercise.type.anonymousenough;

import java.util.Locale;

/** What two tables give away about a single person. */
enum Verdict {
  /** Nobody's answer can be read. */
  NOBODY,
  /** One of the tables is enough: a group of equal answers. */
  ONE,
  /** Only both together: what is left has equal answers. */
  BOTH;

  /** As it is sent and as its texts are called. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
