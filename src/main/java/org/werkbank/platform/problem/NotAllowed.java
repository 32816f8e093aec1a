package org.werkbank.platform.problem;

/** The person may know that it exists but may not do this. Status 403. */
public final class NotAllowed extends Problem {
  public NotAllowed(String key, Object... values) {
    super(key, values);
  }
}
