package org.werkbank.house.planted.exercise.spi.learn;

/** A learned model. */
public record Model(double weight) {}
