package org.werkbank.platform.problem;

import java.util.List;

/**
 * Something a person should be told: what happened, what is kept, what to do. Services throw it,
 * pages do not catch it; one handler turns it into a message or into a page with the right status.
 *
 * <p>The key names a sentence {@code problem.<room>.<name>} in {@code i18n/}.
 */
public abstract sealed class Problem extends RuntimeException
    permits NotFound, NotAllowed, Invalid, Conflict {
  private final String key;
  private final transient List<Object> values;

  protected Problem(String key, Object... values) {
    super(key);
    this.key = key;
    this.values = List.of(values);
  }

  /** Key of the sentence. */
  public String key() {
    return key;
  }

  /** What fills the places of the sentence, in order. */
  public Object[] values() {
    return values.toArray();
  }
}
