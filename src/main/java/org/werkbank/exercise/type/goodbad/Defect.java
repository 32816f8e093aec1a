package org.werkbank.exercise.type.goodbad;

/**
 * What can be wrong with a washer. Lengths and places in units of the picture: -1 to 1, one unit is
 * 15 mm.
 */
sealed interface Defect {

  /** Horizontal place of its middle. */
  double x();

  /** Vertical place of its middle, downwards. */
  double y();

  /** The reflectance at a place, where it would be {@code sound} without the defect. */
  double over(double sound, double atX, double atY);

  /** One defect of random kind and place on the ring around this centre. */
  static Defect on(double centreX, double centreY, Chance chance) {
    int kind = chance.below(3);
    double angle = chance.between(0, 2 * Math.PI);
    double alongX = StrictMath.cos(angle);
    double alongY = StrictMath.sin(angle);
    if (kind == 2) {
      double edge = chance.below(2) == 0 ? Washer.INNER : Washer.OUTER;
      return new Chip(centreX + edge * alongX, centreY + edge * alongY, chance.between(0.07, 0.12));
    }
    double way = chance.between(0.42, 0.66);
    double x = centreX + way * alongX;
    double y = centreY + way * alongY;
    if (kind == 1) return new Dent(x, y, chance.between(0.05, 0.09));
    return new Scratch(
        x, y, chance.between(0, Math.PI), chance.between(0.18, 0.35), chance.between(0.02, 0.035));
  }

  /**
   * A straight dark line.
   *
   * @param direction angle to the horizontal in radians
   */
  record Scratch(double x, double y, double direction, double halfLength, double halfWidth)
      implements Defect {
    @Override
    public double over(double sound, double atX, double atY) {
      double cos = StrictMath.cos(direction);
      double sin = StrictMath.sin(direction);
      double along = (atX - x) * cos + (atY - y) * sin;
      double across = (atY - y) * cos - (atX - x) * sin;
      return Math.abs(along) < halfLength && Math.abs(across) < halfWidth ? 0.45 * sound : sound;
    }
  }

  /** A soft dark spot; {@code width} is the standard deviation of its bell shape. */
  record Dent(double x, double y, double width) implements Defect {
    @Override
    public double over(double sound, double atX, double atY) {
      double square = (atX - x) * (atX - x) + (atY - y) * (atY - y);
      return sound * (1 - 0.6 * StrictMath.exp(-square / (2 * width * width)));
    }
  }

  /** A piece broken out of the inner or outer edge. */
  record Chip(double x, double y, double radius) implements Defect {
    @Override
    public double over(double sound, double atX, double atY) {
      double square = (atX - x) * (atX - x) + (atY - y) * (atY - y);
      return square < radius * radius ? 0.20 : sound;
    }
  }
}
