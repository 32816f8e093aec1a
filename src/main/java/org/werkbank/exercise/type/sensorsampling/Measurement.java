package org.werkbank.exercise.type.sensorsampling;

import org.werkbank.exercise.spi.Seed;

/**
 * What one measurement showed.
 *
 * @param levels of the envelope spectrum, in decibels above its middle
 * @param above how far the knock stands above the noise, in decibels
 */
record Measurement(Place place, Rate rate, double[] levels, double above) {
  private static final int FIRST_STREAM = 20;

  /** A measurement the learner may see; the same place sounds the same each time. */
  static Measurement of(Seed seed, Machine machine, Place place, Rate rate) {
    Recording recording =
        Recording.of(
            seed.stream(FIRST_STREAM + place.ordinal()),
            machine.bearing().knocks(),
            Recording.KNOCK * machine.share(place),
            Machine.rattle(place));
    Envelope envelope = Envelope.of(recording, rate);
    return new Measurement(
        place, rate, envelope.levels(), envelope.above(machine.bearing().knocks()));
  }
}
