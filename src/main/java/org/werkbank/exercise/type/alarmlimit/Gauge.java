package org.werkbank.exercise.type.alarmlimit;

/**
 * How values are read: signals are whole steps of the sensor, .02 mm/s times the scale, so that the
 * server and the page reckon alike. Limits are 10 steps apart.
 *
 * @param scale of all values; 1 in the curriculum
 * @param zero the value of step 0
 * @param shift how many limits lie below the lowest one of the curriculum, 1.6 mm/s
 * @param hours one measurement stands for
 */
record Gauge(double scale, double zero, int shift, int hours) {
  static final int LIMITS = 23;
  static final int HOLDS = 6;

  /** What a sensor can show at most, in steps: two digits to the base of 36. */
  static final int TOP = 1295;

  private static final double STEP = 0.02;
  private static final int LOWEST = 80;
  private static final int STEPS_PER_LIMIT = 10;
  private static final int[] HOLD = {1, 2, 3, 4, 6, 12};

  /** A gauge whose limits go from this value upward in this step. */
  static Gauge from(double lowest, double step, int hours) {
    double scale = step / (STEP * STEPS_PER_LIMIT);
    return new Gauge(scale, lowest - LOWEST * STEP * scale, 0, hours);
  }

  /** A value in steps of the sensor. */
  int steps(double value) {
    return (int) Math.max(0, Math.min(TOP, Math.round((value - zero) / (STEP * scale))));
  }

  /** The value of so many steps. */
  double value(int steps) {
    return Math.round(1e4 * (zero + steps * STEP * scale)) / 1e4;
  }

  /** The limit of this number in steps of the sensor; an alarm needs more. */
  int limit(int number) {
    return LOWEST + STEPS_PER_LIMIT * (number - shift);
  }

  /**
   * The number of the limit next to this value; -1 if it lies outside the range or is no number.
   */
  int number(double value) {
    double lowest = value(limit(0));
    double step = value(limit(1)) - lowest;
    double number = Math.rint((value - lowest) / step);
    return number >= 0 && number < LIMITS ? (int) number : -1;
  }

  /** The hold time of this number, in measurements. */
  static int hold(int number) {
    return HOLD[number];
  }

  /** The hold time of this number, in hours. */
  int holdHours(int number) {
    return HOLD[number] * hours;
  }
}
