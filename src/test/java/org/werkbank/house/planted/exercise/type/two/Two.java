package org.werkbank.house.planted.exercise.type.two;

/** A type others name. */
public record Two(int parts) {}
