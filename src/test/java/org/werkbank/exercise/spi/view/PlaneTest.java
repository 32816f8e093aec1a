package org.werkbank.exercise.spi.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaneTest {
  private final Plane plane = Plane.of(354, 142, 0, 10, 0, 4);

  @Test
  void smallValuesLieLeftAndBelow() {
    assertEquals(44, plane.x(0));
    assertEquals(344, plane.x(10));
    assertEquals(114, plane.y(0));
    assertEquals(14, plane.y(4));
  }

  @Test
  void aLineStopsWhereAValueIsMissing() {
    assertEquals(
        "M44 114L194 64M344 14",
        plane.path(new double[] {0, 5, 7, 10}, new double[] {0, 2, Double.NaN, 4}));
  }

  @Test
  void aBandEndsWhereTheDrawingEnds() {
    Chart.Band band = plane.band(5, 99, "band-bad", "");
    assertEquals(
        List.of(194.0, 14.0, 150.0, 100.0),
        List.of(band.x(), band.y(), band.width(), band.height()));
  }

  @Test
  void piecesFollowEachOtherAndNeverLeaveTheBar() {
    List<Cost.Piece> pieces =
        Cost.pieces(
            List.of("a", "b", "c"),
            List.of("20", "70", "40"),
            new double[] {20, 70, 40},
            List.of(Tone.PLAIN, Tone.BAD, Tone.QUIET),
            100);
    assertEquals(List.of(0.0, 20.0, 90.0), pieces.stream().map(Cost.Piece::from).toList());
    assertEquals(List.of(20.0, 70.0, 10.0), pieces.stream().map(Cost.Piece::width).toList());
  }

  @Test
  void aRowWithTooFewCellsIsRefused() {
    List<Table.Row> rows = List.of(Table.Row.of("a"));
    assertThrows(IllegalArgumentException.class, () -> new Table(List.of("x", "y"), rows));
  }
}
