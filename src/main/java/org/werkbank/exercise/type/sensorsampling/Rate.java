package org.werkbank.exercise.type.sensorsampling;

import java.util.Optional;

/** How often a second a sensor is read. Each divides {@link Recording#RATE} by a power of two. */
enum Rate {
  HZ_400(400),
  HZ_1600(1_600),
  HZ_6400(6_400),
  HZ_12800(12_800),
  HZ_25600(25_600);

  private static final int BYTES = 2;
  private static final int SECONDS_OF_A_DAY = 86_400;

  private final int hertz;

  Rate(int hertz) {
    this.hertz = hertz;
  }

  int hertz() {
    return hertz;
  }

  /** What one day of it takes up, in megabytes, with two bytes for a value. */
  double megabytesADay() {
    return (double) hertz * BYTES * SECONDS_OF_A_DAY / 1e6;
  }

  /** The rate of this number of hertz; empty if it is anything else. */
  static Optional<Rate> of(String hertz) {
    for (Rate rate : values())
      if (String.valueOf(rate.hertz).equals(hertz)) return Optional.of(rate);
    return Optional.empty();
  }
}
