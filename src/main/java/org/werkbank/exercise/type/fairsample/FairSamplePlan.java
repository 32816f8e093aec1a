package org.werkbank.exercise.type.fairsample;

/**
 * What the author chose.
 *
 * @param stage 1: every cause is in the columns
 * @param parts how many parts the learner may have checked
 */
public record FairSamplePlan(int stage, int parts) {}
