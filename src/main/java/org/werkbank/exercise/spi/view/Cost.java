package org.werkbank.exercise.spi.view;

import java.util.ArrayList;
import java.util.List;

/**
 * What something costs, as one bar of pieces in a row, for {@code w:cost}.
 *
 * @param heading what is added up
 * @param total the sum with its unit
 * @param pieces from left to right
 * @param mark where a line stands for comparison, 0 to 100; -1 for none
 * @param markSaid what the line stands for; may be empty
 * @param table the same numbers
 */
public record Cost(
    String heading, String total, List<Piece> pieces, double mark, String markSaid, Table table) {
  public Cost {
    pieces = List.copyOf(pieces);
  }

  /** Whether there is a line. */
  public boolean marked() {
    return mark >= 0;
  }

  /**
   * A part of the sum.
   *
   * @param name its reason
   * @param said its amount with its unit
   * @param from where it begins, 0 to 100
   * @param width its length, 0 to 100
   */
  public record Piece(String name, String said, double from, double width, Tone tone) {}

  /**
   * Pieces one after the other.
   *
   * @param names reasons
   * @param said amounts in words
   * @param amounts numbers of the same unit, none negative
   * @param tones one for each
   * @param full the amount that fills the bar; what goes beyond is cut
   */
  public static List<Piece> pieces(
      List<String> names, List<String> said, double[] amounts, List<Tone> tones, double full) {
    List<Piece> pieces = new ArrayList<>();
    double from = 0;
    for (int i = 0; i < amounts.length; i++) {
      double width = Math.max(0, Math.min(100 - from, 100 * amounts[i] / full));
      pieces.add(new Piece(names.get(i), said.get(i), round(from), round(width), tones.get(i)));
      from += width;
    }
    return pieces;
  }

  private static double round(double place) {
    return Math.round(place * 10) / 10.0;
  }
}
