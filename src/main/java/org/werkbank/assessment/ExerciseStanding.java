package org.werkbank.assessment;

/**
 * An exercise of a test, as its learner sees it.
 *
 * @param nr from 1
 * @param passed false also as long as it is not done
 */
public record ExerciseStanding(int nr, String title, boolean done, boolean passed) {}
