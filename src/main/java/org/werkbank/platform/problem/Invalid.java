package org.werkbank.platform.problem;

/** What was typed or sent cannot be used as it is. Status 422. */
public final class Invalid extends Problem {
  public Invalid(String key, Object... values) {
    super(key, values);
  }
}
