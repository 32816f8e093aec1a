package org.werkbank.exercise.type.wordmachine;

/**
 * What the author chose.
 *
 * @param reads whether the learner checks the word machine (part A)
 * @param asks whether the learner asks the manual (part B)
 */
public record WordMachinePlan(boolean reads, boolean asks) {}
