package org.werkbank.exercise.type.sensorsampling;

/**
 * What the author wrote.
 *
 * @param trials how many trial measurements the learner has
 */
public record SensorSamplingPlan(int trials) {}
