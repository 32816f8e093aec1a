package org.werkbank.exercise.type.goodbad;

/**
 * A white tile under the lamp of the line. It reflects the same everywhere, so its picture shows
 * the lamp and nothing else, but for a little dust.
 *
 * @param picture of the tile
 * @param plane its brightness on the ring, dust left out
 */
record Tile(Picture picture, LightPlane plane) {
  private static final double WHITE = 0.8;
  private static final int SPECKS = 4;

  /** The tile is photographed under this lamp. */
  static Tile under(Light light, Chance chance) {
    double[] bright = new double[Picture.SIDE * Picture.SIDE];
    for (int i = 0; i < bright.length; i++)
      bright[i] = WHITE * light.at(Picture.x(i), Picture.y(i));
    for (int i = 0; i < SPECKS; i++) dust(bright, chance);
    for (int i = 0; i < bright.length; i++) bright[i] = Picture.noisy(bright[i], chance);
    Picture picture = Picture.of(bright);
    return new Tile(picture, LightPlane.through(picture, Ring.surface()));
  }

  private static void dust(double[] bright, Chance chance) {
    double x = chance.between(-0.8, 0.8);
    double y = chance.between(-0.8, 0.8);
    double radius = chance.between(0.04, 0.09);
    for (int i = 0; i < bright.length; i++) {
      double dx = Picture.x(i) - x;
      double dy = Picture.y(i) - y;
      if (dx * dx + dy * dy < radius * radius) bright[i] *= 0.5;
    }
  }

  /** A picture by pixel as an even lamp of brightness 1 would show it. */
  double[] even(Picture shown) {
    double[] bright = shown.brightness();
    for (int i = 0; i < bright.length; i++)
      bright[i] *= WHITE / plane.at(Picture.x(i), Picture.y(i));
    return bright;
  }

  /** How bright the lamp is at a place; 1 is an even lamp of the right strength. */
  double lamp(double x, double y) {
    return plane.at(x, y) / WHITE;
  }
}
