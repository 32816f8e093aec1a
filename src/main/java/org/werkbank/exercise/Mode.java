package org.werkbank.exercise;

/**
 * PRACTICE: as often as one likes, no result is kept. TEST: played once, the result is kept for the
 * learner (R-E3).
 */
public enum Mode {
  PRACTICE,
  TEST
}
