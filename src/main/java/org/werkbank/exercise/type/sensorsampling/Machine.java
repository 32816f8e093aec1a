package org.werkbank.exercise.type.sensorsampling;

import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * The motor of one attempt: which bearing it has, on which side it is damaged, and where the way of
 * the knock to the sensor is damped. Names of places never change, what arrives there does.
 *
 * @param cause which of the {@link Cause}s
 */
record Machine(Bearing bearing, Cause cause) {
  private static final int STREAM = 10;

  /** A loose sheet rattles. */
  private static final double COVER = .18;

  private static final double RATTLE = .35;
  private static final double CABINET = .02;

  /**
   * Which side is damaged and what damps, with the share of the knock that arrives at front,
   * middle, rear and foot: always 1, .55, .3 and .12 in some order.
   */
  enum Cause {
    FRONT_FOOT_ON_RUBBER(1, .55, .3, .12),
    REAR_FOOT_ON_RUBBER(.3, .55, 1, .12),
    FRONT_PAINTED(.12, 1, .3, .55),
    REAR_PAINTED(.3, 1, .12, .55),
    FRONT_MIDDLE_LOOSE(1, .12, .3, .55),
    REAR_MIDDLE_LOOSE(.3, .12, 1, .55),
    FRONT_SEALED(.12, .55, .3, 1),
    REAR_SEALED(.3, .55, .12, 1);

    private final double[] shares;

    Cause(double... shares) {
      this.shares = shares;
    }
  }

  static Machine of(Seed seed) {
    RandomGenerator chance = seed.stream(STREAM);
    return new Machine(one(chance, Bearing.values()), one(chance, Cause.values()));
  }

  private static <T> T one(RandomGenerator chance, T[] of) {
    return of[chance.nextInt(of.length)];
  }

  /** The share of the knock that arrives, 0 to 1. */
  double share(Place place) {
    return switch (place) {
      case FRONT -> cause.shares[0];
      case MIDDLE -> cause.shares[1];
      case REAR -> cause.shares[2];
      case FOOT -> cause.shares[3];
      case COVER -> COVER;
      case CABINET -> CABINET;
    };
  }

  /** Noise of the place itself, in g. */
  static double rattle(Place place) {
    return place == Place.COVER ? RATTLE : 0;
  }

  /** Where most of the knock arrives. */
  Place best() {
    Place best = Place.FRONT;
    for (Place place : Place.values()) if (share(place) > share(best)) best = place;
    return best;
  }
}
