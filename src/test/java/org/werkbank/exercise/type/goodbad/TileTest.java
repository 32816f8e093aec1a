package org.werkbank.exercise.type.goodbad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Seed;

class TileTest {
  @Test
  void aPlaneIsFoundExactly() {
    double[] bright =
        IntStream.range(0, Picture.SIDE * Picture.SIDE)
            .mapToDouble(i -> 0.4 + 0.1 * Picture.x(i) - 0.05 * Picture.y(i))
            .toArray();
    LightPlane plane = LightPlane.through(Picture.of(bright), Ring.surface());
    assertEquals(0.4, plane.level(), 0.001);
    assertEquals(0.1, plane.slopeX(), 0.001);
    assertEquals(-0.05, plane.slopeY(), 0.001);
  }

  @Test
  void dustHardlyPullsAtThePlane() {
    double[] bright = new double[Picture.SIDE * Picture.SIDE];
    Arrays.fill(bright, 0.6);
    for (int i = 0; i < bright.length; i++)
      if (Picture.x(i) > 0.4 && Math.abs(Picture.y(i)) < 0.15) bright[i] = 0.1;
    LightPlane plane = LightPlane.through(Picture.of(bright), Ring.surface());
    assertEquals(0.6, plane.at(-0.5, 0), 0.005);
    assertEquals(0.6, plane.at(0.5, 0), 0.005);
  }

  @Test
  void theTileTellsTheLampAndFreesPicturesFromIt() {
    Tile tile = Tiles.of(new Seed(3)).fresh();
    assertEquals(0.72 * 0.75, tile.lamp(-1, 0), 0.01);
    assertEquals(0.72 * 1.25, tile.lamp(1, 0), 0.01);
    Picture dark = Part.of(Washer.made(false, chance()), Light.B, chance()).picture();
    Picture right = Part.of(Washer.made(false, chance()), Light.A, chance()).picture();
    assertTrue(Ring.features(dark)[0] < 0.5);
    assertEquals(Ring.features(right)[0], Ring.features(tile.even(dark))[0], 0.01);
  }

  private static Chance chance() {
    return new Chance(new Seed(4).training());
  }
}
