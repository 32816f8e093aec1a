package org.werkbank.exercise.type.stepin;

/**
 * What the author chose.
 *
 * @param stage {@code A}: welds; {@code B}: robot cell
 */
public record StepInPlan(String stage) {
  boolean welds() {
    return stage.equals("A");
  }
}
