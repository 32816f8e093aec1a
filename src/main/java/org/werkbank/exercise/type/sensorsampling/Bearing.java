package org.werkbank.exercise.type.sensorsampling;

/** Bearings a motor may have, with usual inner dimensions in millimetres and contact angle 0. */
enum Bearing {
  B6205("6205", 9, 7.94, 39.04),
  B6206("6206", 9, 9.53, 46.0),
  B6308("6308", 8, 15.08, 65.0),
  NU208("NU208", 14, 11.0, 60.0);

  /** Turns a second of the shaft: 1480 a minute. */
  static final double TURNS = 1_480 / 60.0;

  private final String type;
  private final int rollers;
  private final double roller;
  private final double pitch;

  Bearing(String type, int rollers, double roller, double pitch) {
    this.type = type;
    this.rollers = rollers;
    this.roller = roller;
    this.pitch = pitch;
  }

  /** What is stamped on it. */
  String type() {
    return type;
  }

  /**
   * How often a second a rolling element passes a damage of the outer ring, in hertz: BPFO = n/2 ·
   * f_r · (1 − d/D), curriculum M08.
   */
  double knocks() {
    return rollers / 2.0 * TURNS * (1 - roller / pitch);
  }
}
