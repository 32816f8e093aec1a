package org.werkbank.exercise.spi.view;

import java.util.List;

/**
 * Lines, bands and dots over two axes, for {@code w:chart}. {@link Plane} works out the places.
 *
 * @param label what is drawn
 * @param unit of the upward axis, written above it; may be empty
 * @param width of the drawing; {@link Plane} begins right of the texts of the upward axis
 * @param across ticks under the drawing
 * @param up ticks left of it, each with a line
 * @param bands areas behind the lines
 * @param sentence what there is to see, in one sentence
 * @param table the same numbers
 */
public record Chart(
    String label,
    String unit,
    int width,
    int height,
    List<Tick> across,
    List<Tick> up,
    List<Band> bands,
    List<Line> lines,
    List<Dot> dots,
    String sentence,
    Table table) {
  public Chart {
    across = List.copyOf(across);
    up = List.copyOf(up);
    bands = List.copyOf(bands);
    lines = List.copyOf(lines);
    dots = List.copyOf(dots);
  }

  /** The left end of the lines of the ticks. */
  public int left() {
    return Plane.LEFT;
  }

  /** The right end of the lines of the ticks. */
  public int right() {
    return width - Plane.RIGHT;
  }

  /** Where the axis lies. */
  public int ground() {
    return height - Plane.BELOW;
  }

  /** Where the texts of the ticks across stand. */
  public int words() {
    return height - 6;
  }

  /** Where the texts of the ticks upward end. */
  public int wordsLeft() {
    return Plane.LEFT - 8;
  }

  /** A text at an axis. */
  public record Tick(double at, String text) {}

  /**
   * An area.
   *
   * @param css class of its filling: {@code band-quiet}, {@code band-ok}, {@code band-bad} or
   *     {@code band-now}
   * @param text over it; may be empty
   */
  public record Band(double x, double y, double width, double height, String css, String text) {}

  /**
   * A line.
   *
   * @param path of SVG
   * @param css its class: {@code series}, {@code series-2}, {@code series-3}, {@code series-mute}
   *     or {@code limit}
   */
  public record Line(String path, String css) {}

  /**
   * A point.
   *
   * @param css its class: {@code dot}, {@code dot-own}, {@code dot-2} or {@code dot-bad}
   */
  public record Dot(double x, double y, String css) {}
}
