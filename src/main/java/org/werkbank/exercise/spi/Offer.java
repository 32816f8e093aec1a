package org.werkbank.exercise.spi;

import java.util.Map;

/**
 * A way of playing a type by itself, as the catalogue of exercises shows it. The type says what it
 * is in its texts: {@code offer.<name>} is the title, {@code offer.<name>.lead} one sentence. Where
 * the hints of the type do not fit, {@code offer.<name>.hint.1} to {@code offer.<name>.hint.3}
 * stand in their place, wherever the exercise is played with these parameters.
 *
 * @param name in addresses, for example {@code B}; empty for the only one, which is called as the
 *     type is
 * @param parameters as an author would write them
 */
public record Offer(String name, Map<String, Object> parameters) {
  public Offer {
    parameters = Map.copyOf(parameters);
  }
}
