package org.werkbank.exercise.type.goodbad;

import java.util.Optional;

/**
 * One washer as it lies under the camera (curriculum E01, data).
 *
 * @param centreX where it lies; 0 is the middle of the picture
 * @param phase of the turning marks, in radians
 * @param defect what is wrong with it; empty for a good part
 */
record Washer(double centreX, double centreY, double phase, Optional<Defect> defect) {
  static final double INNER = 0.28;
  static final double OUTER = 0.80;
  private static final double BELT = 0.18;

  static Washer made(boolean bad, Chance chance) {
    double x = chance.normal(0.03);
    double y = chance.normal(0.03);
    double phase = chance.between(0, 2 * Math.PI);
    return new Washer(x, y, phase, bad ? Optional.of(Defect.on(x, y, chance)) : Optional.empty());
  }

  boolean bad() {
    return defect.isPresent();
  }

  /** A picture with shot noise and read noise. */
  Picture photographed(Light light, Chance chance) {
    double[] seen = new double[Picture.SIDE * Picture.SIDE];
    for (int i = 0; i < seen.length; i++) {
      double x = Picture.x(i);
      double y = Picture.y(i);
      double bright = reflectance(x, y, chance) * light.at(x, y);
      seen[i] = Picture.noisy(bright, chance);
    }
    return Picture.of(seen);
  }

  /** How far a place is from the middle of the part. */
  double from(double x, double y) {
    return Math.sqrt((x - centreX) * (x - centreX) + (y - centreY) * (y - centreY));
  }

  private double reflectance(double x, double y, Chance chance) {
    double r = from(x, y);
    if (r <= INNER || r >= OUTER) return BELT;
    double sound = 0.62 + chance.normal(0.02) + 0.02 * StrictMath.sin(2 * Math.PI * 11 * r + phase);
    return defect.map(d -> d.over(sound, x, y)).orElse(sound);
  }
}
