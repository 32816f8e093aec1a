package org.werkbank.house.planted.exercise;

import org.werkbank.house.planted.exercise.type.two.Two;

/** Fault: the core names a type. */
public record Attempt(Two two) {}
