package org.werkbank.house.planted.workforce;

import org.werkbank.house.planted.learning.Score;

/** Fault: workforce sees learning, which the map forbids. */
public record Peeks(Score score) {}
