package org.werkbank.exercise.type.sensorsampling;

import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * New recordings at all places, which no learner has seen: what a choice is judged by. Each place
 * has a stream of its own, so that one of them can be recorded alone.
 */
final class Measured {
  private final Seed seed;
  private final Machine machine;
  private final Recording[] recordings = new Recording[Place.values().length];

  Measured(Seed seed) {
    this.seed = seed;
    this.machine = Machine.of(seed);
  }

  /** How far the knock stands above the noise, in decibels. */
  double above(Place place, Rate rate) {
    double knocks = machine.bearing().knocks();
    int at = place.ordinal();
    if (recordings[at] == null) {
      double strength = Recording.KNOCK * machine.share(place);
      recordings[at] = Recording.of(stream(at), knocks, strength, Machine.rattle(place));
    }
    return Envelope.of(recordings[at], rate).above(knocks);
  }

  private RandomGenerator stream(int place) {
    long[] streams = seed.hidden().longs(Place.values().length).toArray();
    return new Seed(streams[place]).hidden();
  }
}
