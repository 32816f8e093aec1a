package org.werkbank.exercise.type.sixweektrial;

/**
 * What the author wrote.
 *
 * @param budget what baseline and trial may cost together, in euros
 */
public record SixWeekTrialPlan(int budget) {}
