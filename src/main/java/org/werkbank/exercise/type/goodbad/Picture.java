package org.werkbank.exercise.type.goodbad;

import java.util.Arrays;

/**
 * A grey camera picture, 48 × 48 pixels of 8 bits.
 *
 * @param greys row by row from the top; 0 is black, 255 is white
 */
record Picture(byte[] greys) {
  static final int SIDE = 48;

  /** Grey steps of one unit of brightness. */
  private static final double STEPS = 300;

  /** What the camera makes of brightness: too dark is black, too bright is white. */
  static Picture of(double[] brightness) {
    byte[] greys = new byte[brightness.length];
    for (int i = 0; i < greys.length; i++) greys[i] = (byte) grey(brightness[i]);
    return new Picture(greys);
  }

  /** The grey the camera gives to a brightness, 0 to 255. */
  static int grey(double brightness) {
    return Math.max(0, Math.min(255, (int) (STEPS * brightness + 0.5)));
  }

  /** Brightness with shot noise and read noise. */
  static double noisy(double brightness, Chance chance) {
    return brightness + chance.normal(Math.sqrt(8e-5 * brightness + 0.008 * 0.008));
  }

  /** 0 to 255. */
  int grey(int pixel) {
    return greys[pixel] & 0xFF;
  }

  /** 0 to 0.85. */
  double brightness(int pixel) {
    return grey(pixel) / STEPS;
  }

  /** By pixel. */
  double[] brightness() {
    double[] all = new double[greys.length];
    for (int i = 0; i < all.length; i++) all[i] = brightness(i);
    return all;
  }

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
    return other instanceof Picture picture && Arrays.equals(greys, picture.greys);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(greys);
  }

  @Override
  public String toString() {
    return "Picture " + hashCode();
  }
}
