package org.werkbank.exercise.type.goodbad;

import java.util.Arrays;

/**
 * Brightness as a plane over the camera's view: {@code level + slopeX·x + slopeY·y}, with x and y
 * from -1 (left, top) to 1 (right, bottom). This is what a white tile tells about the lamp.
 */
record LightPlane(double level, double slopeX, double slopeY) {
  private static final int ROUNDS = 12;

  /** Beyond so many standard deviations a pixel counts less. */
  private static final double BEND = 1.345;

  /** Turns the median of the deviations' sizes into a standard deviation, if they are normal. */
  private static final double NORMAL = 1.4826;

  double at(double x, double y) {
    return level + slopeX * x + slopeY * y;
  }

  /**
   * The plane through some pixels of a picture; dust and scratches hardly pull at it (least squares
   * with the weights of Huber, Robust estimation of a location parameter, 1964; the spread is the
   * median of the deviations' sizes).
   *
   * @param pixels at least three that do not lie on one line
   */
  static LightPlane through(Picture picture, int[] pixels) {
    double[] weights = new double[pixels.length];
    Arrays.fill(weights, 1);
    LightPlane plane = weighted(picture, pixels, weights);
    double[] sizes = new double[pixels.length];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < pixels.length; i++) sizes[i] = plane.off(picture, pixels[i]);
      double[] sorted = sizes.clone();
      Arrays.sort(sorted);
      double least = BEND * Math.max(1e-6, NORMAL * sorted[sorted.length / 2]);
      for (int i = 0; i < pixels.length; i++) weights[i] = least / Math.max(least, sizes[i]);
      plane = weighted(picture, pixels, weights);
    }
    return plane;
  }

  private double off(Picture picture, int pixel) {
    return Math.abs(picture.brightness(pixel) - at(Picture.x(pixel), Picture.y(pixel)));
  }

  /** Normal equations of three unknowns, solved by Cramer's rule. */
  private static LightPlane weighted(Picture picture, int[] pixels, double[] weights) {
    double n = 0, x1 = 0, y1 = 0, xx = 0, xy = 0, yy = 0, b = 0, bx = 0, by = 0;
    for (int i = 0; i < pixels.length; i++) {
      double w = weights[i];
      double x = Picture.x(pixels[i]);
      double y = Picture.y(pixels[i]);
      double bright = picture.brightness(pixels[i]);
      n += w;
      x1 += w * x;
      y1 += w * y;
      xx += w * x * x;
      xy += w * x * y;
      yy += w * y * y;
      b += w * bright;
      bx += w * bright * x;
      by += w * bright * y;
    }
    double all = determinant(n, x1, y1, x1, xx, xy, y1, xy, yy);
    return new LightPlane(
        determinant(b, x1, y1, bx, xx, xy, by, xy, yy) / all,
        determinant(n, b, y1, x1, bx, xy, y1, by, yy) / all,
        determinant(n, x1, b, x1, xx, bx, y1, xy, by) / all);
  }

  private static double determinant(
      double a, double b, double c, double d, double e, double f, double g, double h, double i) {
    return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  }
}
