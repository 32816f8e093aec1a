package org.werkbank.exercise.type.driftwatch;

/**
 * What the author chose.
 *
 * @param stage 1: watch three months yourself. 2: write the card by which others watch
 */
public record DriftWatchPlan(int stage) {}
