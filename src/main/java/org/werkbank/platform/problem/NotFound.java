package org.werkbank.platform.problem;

/** It is not there, or not for this person: both look the same from outside. Status 404. */
public final class NotFound extends Problem {
  public NotFound(String key, Object... values) {
    super(key, values);
  }
}
