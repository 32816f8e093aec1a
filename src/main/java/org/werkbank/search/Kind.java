package org.werkbank.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a hit is. {@link #UNIT} is one step of a unit. */
public enum Kind {
  COURSE,
  UNIT,
  EXERCISE,
  TERM,
  LAW,
  PROGRAMME;

  /** Small letters, as in addresses and texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this code; empty for anything else. */
  public static Optional<Kind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
