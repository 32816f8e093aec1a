package org.werkbank.exercise.type.goodbad;

import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Parameters;

/**
 * What the author wrote.
 *
 * @param stage part of the curriculum's exercise; A only: label, train, look at the result
 * @param pictures to label, 20 to 48, even: half of them show a defect
 * @param hidden pictures the model is tried on, 50 to 300
 */
record GoodBadPlan(String stage, int pictures, int hidden) {
  private static final List<String> EVEN =
      IntStream.rangeClosed(10, 24).mapToObj(half -> String.valueOf(2 * half)).toList();

  static GoodBadPlan read(Parameters parameters) {
    String stage = parameters.word("stage", List.of("A"), "A");
    int pictures = Integer.parseInt(parameters.word("pictures", EVEN, "24"));
    int hidden = parameters.number("hidden", 50, 300, 100);
    return new GoodBadPlan(stage, pictures, hidden);
  }
}
