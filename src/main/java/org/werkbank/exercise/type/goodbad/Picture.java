package org.werkbank.exercise.type.goodbad;

import java.util.Arrays;

/**
 * A grey camera picture, 48 × 48 pixels.
 *
 * @param pixels brightness, row by row from the top; 0 is black, about 0.85 is white on the screen
 */
record Picture(double[] pixels) {
  static final int SIDE = 48;

  /** Horizontal place of a pixel's middle, -1 to 1. */
  static double x(int pixel) {
    return (pixel % SIDE + 0.5) / SIDE * 2 - 1;
  }

  /** Vertical place of a pixel's middle, -1 (top) to 1. */
  static double y(int pixel) {
    return (pixel / SIDE + 0.5) / SIDE * 2 - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture picture && Arrays.equals(pixels, picture.pixels);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pixels);
  }

  @Override
  public String toString() {
    return "Picture " + hashCode();
  }
}
