package org.werkbank.exercise.spi.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Where values lie in a drawing: x grows to the right, y upward. Places are rounded to a tenth, so
 * that a page stays small.
 */
public final class Plane {
  static final int LEFT = 44;
  static final int RIGHT = 10;
  private static final int ABOVE = 14;
  static final int BELOW = 28;

  private final int width;
  private final int height;
  private final double fromX;
  private final double toX;
  private final double fromY;
  private final double toY;

  private Plane(int width, int height, double fromX, double toX, double fromY, double toY) {
    this.width = width;
    this.height = height;
    this.fromX = fromX;
    this.toX = toX;
    this.fromY = fromY;
    this.toY = toY;
  }

  /**
   * A plane with room for the texts of a {@link Chart} of this size.
   *
   * @param fromX the value at the left edge
   * @param toX the value at the right edge
   * @param fromY the value at the bottom
   * @param toY the value at the top
   */
  public static Plane of(
      int width, int height, double fromX, double toX, double fromY, double toY) {
    return new Plane(width, height, fromX, toX, fromY, toY);
  }

  /** The place of a value across. */
  public double x(double value) {
    return round(LEFT + (width - LEFT - RIGHT) * (value - fromX) / (toX - fromX));
  }

  /** The place of a value upward; 0 is the upper edge of the drawing. */
  public double y(double value) {
    return round(height - BELOW - (height - ABOVE - BELOW) * (value - fromY) / (toY - fromY));
  }

  /** A line through all points, as a path of SVG; it stops at values that are no number. */
  public String path(double[] xs, double[] ys) {
    StringBuilder path = new StringBuilder();
    boolean down = false;
    for (int i = 0; i < xs.length; i++) {
      if (Double.isNaN(ys[i])) {
        down = false;
        continue;
      }
      path.append(down ? 'L' : 'M').append(place(x(xs[i]))).append(' ').append(place(y(ys[i])));
      down = true;
    }
    return path.toString();
  }

  /** A line at one height from edge to edge. */
  public String level(double value) {
    return "M" + place(x(fromX)) + ' ' + place(y(value)) + "H" + place(x(toX));
  }

  /** An upright line from the bottom to the top. */
  public String upright(double value) {
    return "M" + place(x(value)) + ' ' + place(y(fromY)) + "V" + place(y(toY));
  }

  /** An area between two values across, over the full height. */
  public Chart.Band band(double from, double to, String css, String text) {
    double left = x(Math.max(from, fromX));
    double right = x(Math.min(to, toX));
    return new Chart.Band(
        left, y(toY), round(Math.max(0, right - left)), round(y(fromY) - y(toY)), css, text);
  }

  /** Ticks across at these values. */
  public List<Chart.Tick> across(double[] values, List<String> texts) {
    List<Chart.Tick> ticks = new ArrayList<>();
    for (int i = 0; i < values.length; i++) ticks.add(new Chart.Tick(x(values[i]), texts.get(i)));
    return ticks;
  }

  /** Ticks upward at these values. */
  public List<Chart.Tick> up(double[] values, List<String> texts) {
    List<Chart.Tick> ticks = new ArrayList<>();
    for (int i = 0; i < values.length; i++) ticks.add(new Chart.Tick(y(values[i]), texts.get(i)));
    return ticks;
  }

  private static double round(double place) {
    return Math.round(place * 10) / 10.0;
  }

  /** Without a needless ".0". */
  private static String place(double place) {
    return place == Math.rint(place) ? String.valueOf((long) place) : String.valueOf(place);
  }
}
