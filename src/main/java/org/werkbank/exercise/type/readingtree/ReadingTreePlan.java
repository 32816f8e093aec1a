package org.werkbank.exercise.type.readingtree;

/**
 * What the author chose.
 *
 * @param season whether part C, winter and summer, is played
 */
public record ReadingTreePlan(boolean season) {}
