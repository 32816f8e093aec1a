package org.werkbank.exercise.type.sensorsampling;

import java.util.Arrays;

/**
 * Twelve hours of one signal of a motor, with the current of the same motor: a value every quarter
 * of an hour, rounded as it is written down.
 *
 * @param values in the signal's unit; not a number where nothing came in
 * @param current in amperes
 */
record Window(Kind kind, Signal signal, double[] values, double[] current) {
  static final int LENGTH = 48;

  /** Values in an hour. */
  static final int HOUR = 4;

  static final double CURRENT_LIMIT = 12.5;
  static final double CURRENT_TOP = 20;

  /** What is shown over the current. */
  enum Signal {
    /** In mm/s. */
    VIBRATION(2.8, 6, 2),
    /** In °C. */
    TEMPERATURE(80, 240, 1);

    private final double limit;
    private final double top;
    private final int digits;

    Signal(double limit, double top, int digits) {
      this.limit = limit;
      this.top = top;
      this.digits = digits;
    }

    /** Where the alarm is set. */
    double limit() {
      return limit;
    }

    /** The highest value its sensor can send. */
    double top() {
      return top;
    }

    /** Digits behind the point. */
    int digits() {
      return digits;
    }

    /** Its word in texts. */
    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Whether anything lies above an alarm limit. */
  boolean beyondLimit() {
    return Arrays.stream(values).anyMatch(value -> value > signal.limit())
        || Arrays.stream(current).anyMatch(value -> value > CURRENT_LIMIT);
  }

  /** How many values did not come in. */
  int missing() {
    return (int) Arrays.stream(values).filter(Double::isNaN).count();
  }
}
