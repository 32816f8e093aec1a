package org.werkbank.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepTest {
  @Test
  void whatIsLeftOfTenMinutesShrinksFromStepToStep() {
    assertEquals(
        List.of(10, 9, 8, 3, 2),
        Arrays.stream(Step.values()).map(step -> step.minutesLeft(10)).toList());
  }

  @Test
  void aStepIsFoundByItsCodeAndNothingElseIs() {
    assertEquals(Optional.of(Step.TRY), Step.of("try"));
    assertEquals(Optional.empty(), Step.of("TRY"));
    assertEquals(Optional.empty(), Step.of(""));
  }

  @Test
  void theFirstStepHasNothingBeforeItAndTheLastNothingAfterIt() {
    assertEquals(Optional.empty(), Step.CASE.back());
    assertEquals(Optional.empty(), Step.CHECK.next());
    assertEquals(Optional.of(Step.GUESS), Step.CASE.next());
  }
}
