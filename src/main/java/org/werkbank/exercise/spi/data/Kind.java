package org.werkbank.exercise.spi.data;

/** What the values of a column are. */
public enum Kind {
  /** Measured values: {@link Numbers}. */
  NUMBER,
  /** Moments: {@link Times}. */
  TIME,
  /** A few words that come again and again: {@link Categories}. */
  CATEGORY,
  /** One of two: {@link Flags}. */
  FLAG
}
