package org.werkbank.exercise.type.sensorsampling;

import java.util.random.RandomGenerator;

/**
 * New recordings at all places, read at all rates: what the choice is judged by.
 *
 * @param above decibels of the knock above the noise, by place and rate
 */
record Measured(double[][] above) {

  static Measured of(RandomGenerator hidden, Machine machine) {
    double knocks = machine.bearing().knocks();
    double[][] above = new double[Place.values().length][Rate.values().length];
    for (Place place : Place.values()) {
      double strength = Recording.KNOCK * machine.share(place);
      Recording recording = Recording.of(hidden, knocks, strength, Machine.rattle(place));
      for (Rate rate : Rate.values())
        above[place.ordinal()][rate.ordinal()] = Envelope.of(recording, rate).above(knocks);
    }
    return new Measured(above);
  }

  /** In decibels. */
  double above(Place place, Rate rate) {
    return above[place.ordinal()][rate.ordinal()];
  }
}
