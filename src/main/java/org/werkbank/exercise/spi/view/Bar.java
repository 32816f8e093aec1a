package org.werkbank.exercise.spi.view;

/**
 * One bar.
 *
 * @param name what is measured
 * @param detail more about it, in small; may be empty
 * @param said its value with its unit
 * @param width length, 0 to 100
 */
public record Bar(String name, String detail, String said, int width, Tone tone) {
  public Bar {
    if (width < 0 || width > 100) throw new IllegalArgumentException("width " + width);
  }

  /** A length from 0 to 100 for this share of the longest. */
  public static int width(double value, double longest) {
    return (int) Math.round(100 * Math.max(0, Math.min(1, value / longest)));
  }
}
