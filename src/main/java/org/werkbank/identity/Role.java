package org.werkbank.identity;

import java.util.Locale;

/** What a person may do. A person can have several. */
public enum Role {
  LEARNER,
  TRAINER,
  HR,
  COUNCIL,
  ADMIN;

  /** Name in addresses.properties, in the database and in the container's groups. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
