package org.werkbank.exercise.type.driftwatch;

/**
 * What changes in a month (curriculum E06).
 *
 * @param torque added to the torque, Nm
 * @param vibration added to the vibration, mm/s
 * @param coolant added to the coolant, °C
 * @param limit from here on a part is too rough, µm
 */
enum Kind {
  /** A new insert: the input moves and the model suffers. */
  INSERT(-1.6, -.35, 0, Lathe.LIMIT, true),
  /** Summer: the input moves and the model stays good. */
  SUMMER(0, 0, 5, Lathe.LIMIT, false),
  /** The customer wants smoother parts: the input stays and the model suffers. */
  SPEC(0, 0, 0, 1.35, true);

  final double torque;
  final double vibration;
  final double coolant;
  final double limit;
  final boolean suffers;

  Kind(double torque, double vibration, double coolant, double limit, boolean suffers) {
    this.torque = torque;
    this.vibration = vibration;
    this.coolant = coolant;
    this.limit = limit;
    this.suffers = suffers;
  }
}
