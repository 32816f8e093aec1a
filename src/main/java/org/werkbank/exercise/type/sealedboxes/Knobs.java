package org.werkbank.exercise.type.sealedboxes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.werkbank.platform.text.Texts;

/**
 * A map of all inputs as a table: temperature to the right, vibration upwards.
 *
 * @param heats heads of the columns
 * @param rows from strong vibration to weak
 */
public record Knobs(List<String> heats, List<Row> rows) {

  /**
   * One step of vibration.
   *
   * @param speed its head
   */
  public record Row(String speed, List<Cell> cells) {}

  /**
   * One input.
   *
   * @param action that asks about it
   * @param says input and answers in words
   * @param word answer in one word; empty if not asked
   * @param look {@code stop}, {@code run}, {@code both} or {@code none}
   * @param example what happened in the example that the learned box knew here, {@code stop} or
   *     {@code run}; empty if it knew none
   */
  public record Cell(String action, String says, String word, String look, String example) {}

  static Knobs of(Texts texts, Function<Input, Cell> cell) {
    List<Row> rows = new ArrayList<>();
    for (int shake = Input.STEPS - 1; shake >= 0; shake--) {
      int now = shake;
      List<Cell> cells =
          IntStream.range(0, Input.STEPS)
              .mapToObj(heat -> cell.apply(new Input(heat, now)))
              .toList();
      rows.add(new Row(texts.say("speed", shake + 1), cells));
    }
    List<String> heats =
        IntStream.range(0, Input.STEPS)
            .mapToObj(heat -> texts.say("heat", new Input(heat, 0).celsius()))
            .toList();
    return new Knobs(heats, rows);
  }

  /** What a box has answered to an input. */
  static String look(List<Boolean> answers) {
    if (answers.isEmpty()) return "none";
    if (answers.contains(true) && answers.contains(false)) return "both";
    return answers.get(0) ? "stop" : "run";
  }
}
