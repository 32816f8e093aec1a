package org.werkbank.exercise.type.goodbad;

import java.util.Arrays;

/**
 * What the model knows of a picture: ten numbers about bright and dark on the ring (curriculum E01,
 * features). The places are fixed in the camera's view, because the camera does not look for the
 * part.
 */
final class Ring {
  /** The ring without its edges, so that a part lying a little aside brings no belt into it. */
  private static final double INSIDE = Washer.INNER + 0.07;

  private static final double OUTSIDE = Washer.OUTER - 0.07;

  /** The two bands along the edges: from 0.02 to 0.08 inside the ring. */
  private static final double BAND_FROM = 0.02;

  private static final double BAND_TO = 0.08;

  private static final int[] SURFACE = pixels(INSIDE, OUTSIDE);
  private static final int[] EDGE = edge();

  private Ring() {}

  /** The pixels on which brightness is measured. */
  static int[] surface() {
    return SURFACE.clone();
  }

  /**
   * Mean, standard deviation, minimum, 1st and 5th percentile, share below 0.42, largest gradient
   * (central differences) and 99th percentile of the Laplacian's size, all on the surface; mean and
   * share below 0.30 on the edge bands.
   */
  static double[] features(Picture picture) {
    return features(picture.brightness());
  }

  /** The same, of brightness by pixel. */
  static double[] features(double[] picture) {
    double[] bright = new double[SURFACE.length];
    double[] bend = new double[SURFACE.length];
    double steepest = 0;
    for (int i = 0; i < SURFACE.length; i++) {
      int pixel = SURFACE[i];
      bright[i] = picture[pixel];
      double left = picture[pixel - 1];
      double right = picture[pixel + 1];
      double up = picture[pixel - Picture.SIDE];
      double down = picture[pixel + Picture.SIDE];
      bend[i] = Math.abs(4 * bright[i] - left - right - up - down);
      double across = (right - left) / 2;
      double along = (down - up) / 2;
      steepest = Math.max(steepest, Math.sqrt(across * across + along * along));
    }
    double[] edge = new double[EDGE.length];
    for (int i = 0; i < EDGE.length; i++) edge[i] = picture[EDGE[i]];
    Arrays.sort(bright);
    Arrays.sort(bend);
    double mean = mean(bright);
    return new double[] {
      mean,
      deviation(bright, mean),
      bright[0],
      percentile(bright, 0.01),
      percentile(bright, 0.05),
      shareBelow(0.42, bright),
      steepest,
      percentile(bend, 0.99),
      mean(edge),
      shareBelow(0.30, edge)
    };
  }

  private static int[] edge() {
    int[] inner = pixels(Washer.INNER + BAND_FROM, Washer.INNER + BAND_TO);
    int[] outer = pixels(Washer.OUTER - BAND_TO, Washer.OUTER - BAND_FROM);
    int[] both = Arrays.copyOf(inner, inner.length + outer.length);
    System.arraycopy(outer, 0, both, inner.length, outer.length);
    return both;
  }

  /** Pixels between two radii around the middle of the picture. */
  private static int[] pixels(double from, double to) {
    int[] found = new int[Picture.SIDE * Picture.SIDE];
    int n = 0;
    for (int i = 0; i < found.length; i++) {
      double x = Picture.x(i);
      double y = Picture.y(i);
      double r = Math.sqrt(x * x + y * y);
      if (r > from && r < to) found[n++] = i;
    }
    return Arrays.copyOf(found, n);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) sum += value;
    return sum / values.length;
  }

  private static double deviation(double[] values, double mean) {
    double sum = 0;
    for (double value : values) sum += (value - mean) * (value - mean);
    return Math.sqrt(sum / values.length);
  }

  /** Linear between neighbours. */
  private static double percentile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
  }

  private static double shareBelow(double limit, double[] values) {
    int n = 0;
    for (double value : values) if (value < limit) n++;
    return (double) n / values.length;
  }
}
