package org.werkbank.house.planted.exercise.type.one;

import org.werkbank.house.planted.exercise.Attempt;
import org.werkbank.house.planted.exercise.type.two.Two;

/** Faults: a type that knows another type and the core. */
public record One(Two two, Attempt attempt) {}
