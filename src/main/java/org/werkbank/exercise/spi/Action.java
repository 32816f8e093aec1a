package org.werkbank.exercise.spi;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.werkbank.platform.problem.Invalid;

/**
 * One thing a learner did: a name and the values that belong to it, exactly as sent by the page.
 * Nothing in it may be trusted before the type has looked at it.
 *
 * @param name for example {@code label}, {@code train}
 * @param values by name; never null
 */
public record Action(String name, Map<String, String> values) {
  public Action {
    values = Map.copyOf(values);
  }

  public static Action of(String name) {
    return new Action(name, Map.of());
  }

  /** An action with one value. */
  public static Action of(String name, String value, Object is) {
    return new Action(name, Map.of(value, String.valueOf(is)));
  }

  /** The value, or an empty text. */
  public String text(String value) {
    return values.getOrDefault(value, "");
  }

  /**
   * The guess that was sent along as {@code guess}.
   *
   * @throws Invalid if it is none of these: whoever guesses first remembers better
   */
  public String guess(List<String> allowed) {
    String guess = text("guess");
    if (!allowed.contains(guess)) throw new Invalid("problem.exercise.guessFirst");
    return guess;
  }

  /**
   * The value as a whole number between min and max (both included); empty if it is missing or
   * anything else.
   */
  public OptionalInt number(String value, int min, int max) {
    String text = text(value).strip();
    if (!text.matches("-?\\d{1,9}")) return OptionalInt.empty();
    int number = Integer.parseInt(text);
    return number < min || number > max ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
