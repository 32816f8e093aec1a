package org.werkbank.exercise.type.goodbad;

import org.werkbank.exercise.spi.Seed;

/**
 * The pictures of the white tile: one from the day when the line was set up, one under the new
 * lamp.
 */
record Tiles(Tile old, Tile fresh) {

  static Tiles of(Seed seed) {
    Chance chance = new Chance(seed.stream(15));
    return new Tiles(Tile.under(Light.A, chance), Tile.under(Light.B, chance));
  }

  /** The part's picture by pixel, freed from its lamp. */
  double[] even(Part part) {
    return (part.light().equals(Light.A) ? old : fresh).even(part.picture());
  }
}
