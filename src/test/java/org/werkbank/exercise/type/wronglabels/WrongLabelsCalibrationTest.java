package org.werkbank.exercise.type.wronglabels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.wronglabels.WrongLabelsState.Models;

/** The figures of curriculum M02 (20 % wrong labels: .90 → .81), with its tolerance of .03. */
class WrongLabelsCalibrationTest {
  private static final int SEEDS = 48;
  private static final double TOLERANCE = 0.03;

  private static List<Models> models(int wrong) {
    return LongStream.range(0, SEEDS)
        .mapToObj(
            seed -> WrongLabelsState.start(new Seed(seed * 7919), wrong).train(Set.of()).models())
        .toList();
  }

  private static double mean(List<Models> models, ToDoubleFunction<Models> figure) {
    return models.stream().mapToDouble(figure).average().orElseThrow();
  }

  @Test
  void twentyPercentWrongLabelsCostWhatTheCurriculumSays() {
    List<Models> models = models(2);
    assertEquals(.90, mean(models, Models::right), TOLERANCE, "clean");
    assertEquals(.81, mean(models, Models::before), TOLERANCE, "20 % wrong");
  }

  @Test
  void theLearnerSeesTheDifferenceInNearlyEveryAttempt() {
    long seen = models(2).stream().filter(model -> model.right() > model.before() + 0.01).count();
    assertTrue(seen >= 45, "seen in " + seen + " of " + SEEDS);
  }
}
