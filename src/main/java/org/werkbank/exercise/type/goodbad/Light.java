package org.werkbank.exercise.type.goodbad;

/**
 * How a lamp lights the camera's view: brightness at a place is {@code gain · (1 + slopeX·x +
 * slopeY·y)}, with x and y from -1 (left, top) to 1 (right, bottom).
 *
 * @param gain brightness in the middle; 1 is the lamp the line was set up with
 * @param slopeX how much brighter the right is
 * @param slopeY how much brighter the bottom is
 */
record Light(double gain, double slopeX, double slopeY) {
  /** The old lamp. */
  static final Light A = new Light(1.0, 0.05, 0);

  /** The lamp after the change: weaker, and from one side. */
  static final Light B = new Light(0.72, 0.25, -0.15);

  double at(double x, double y) {
    return gain * (1 + slopeX * x + slopeY * y);
  }
}
