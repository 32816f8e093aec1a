package org.werkbank.exercise.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.werkbank.exercise.spi.Action;
import org.werkbank.platform.problem.Invalid;

/**
 * The action a learner sent from the player: the button {@code do} and every other field of the
 * form.
 *
 * @param turn of the screen it was made on
 */
public record SentAction(int turn, Action action) {
  private static final int MOST_VALUES = 100;
  private static final int LONGEST_VALUE = 2_000;

  /** Whether this request carries an action at all. */
  public static boolean in(Map<String, List<String>> sent) {
    return sent.containsKey("do");
  }

  /**
   * Reads an action, leaving out what Faces itself sends. Several values of one field are joined by
   * commas.
   *
   * @param sent {@code Sent.all()}
   * @throws Invalid if the turn is missing, or if there are more than 100 values or one of more
   *     than 2000 characters
   */
  public static SentAction of(Map<String, List<String>> sent) {
    Map<String, String> values = new HashMap<>();
    sent.forEach((field, several) -> values.put(field, String.join(",", several)));
    String name = values.remove("do");
    String turn = values.remove("turn");
    values.entrySet().removeIf(field -> faces(field.getKey(), field.getValue()));
    boolean tooMuch =
        name == null
            || values.size() > MOST_VALUES
            || values.values().stream().anyMatch(v -> v.length() > LONGEST_VALUE);
    OptionalInt number = Action.of("turn", "turn", turn).number("turn", 0, Integer.MAX_VALUE);
    if (tooMuch || name.length() > LONGEST_VALUE || number.isEmpty())
      throw new Invalid("problem.exercise.sent");
    return new SentAction(number.getAsInt(), new Action(name, values));
  }

  /** View state, client ids, and the field by which a form names itself. */
  private static boolean faces(String name, String value) {
    return name.startsWith("jakarta.faces")
        || name.startsWith("j_id")
        || name.contains(":")
        || name.equals(value);
  }
}
