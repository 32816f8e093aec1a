package org.werkbank.platform.problem;

/** It was possible before, but not in the state things are in now. Status 409. */
public final class Conflict extends Problem {
  public Conflict(String key, Object... values) {
    super(key, values);
  }
}
