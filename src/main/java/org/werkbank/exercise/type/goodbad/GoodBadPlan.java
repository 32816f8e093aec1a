package org.werkbank.exercise.type.goodbad;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Parameters;

/**
 * What the author wrote.
 *
 * @param stage part of the curriculum's exercise; A: label, train, look at the result; C: all three
 *     stages, with the new lamp and what to do about it
 * @param pictures to label, 20 to 48, even: half of them show a defect
 * @param hidden pictures the model is judged on, 50 to 300
 */
record GoodBadPlan(String stage, int pictures, int hidden) {
  private static final List<String> EVEN =
      IntStream.rangeClosed(10, 24).mapToObj(half -> String.valueOf(2 * half)).toList();

  static GoodBadPlan read(Parameters parameters) {
    String stage = parameters.word("stage", List.of("A", "C", "a", "c"), "A");
    int pictures = Integer.parseInt(parameters.word("pictures", EVEN, "24"));
    boolean lamp = stage.equalsIgnoreCase("C");
    int hidden = parameters.number("hidden", 50, 300, lamp ? 300 : 100);
    return new GoodBadPlan(stage.toUpperCase(Locale.ROOT), pictures, hidden);
  }

  /** Whether the lamp is changed. */
  boolean newLamp() {
    return stage.equals("C");
  }

  /** How many parts the models of stage C are tried on before the end, under each lamp. */
  int tried() {
    return hidden / 3;
  }
}
