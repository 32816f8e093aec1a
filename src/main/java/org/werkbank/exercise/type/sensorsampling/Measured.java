package org.werkbank.exercise.type.sensorsampling;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * New recordings at all places, which no learner has seen: what a choice is judged by. Only their
 * levels are kept. Each place has a stream of its own.
 *
 * @param decibels how far the knock stands above the noise, by place and rate
 */
record Measured(List<List<Double>> decibels) {

  static Measured of(Seed seed) {
    Machine machine = Machine.of(seed);
    long[] streams = seed.hidden().longs(Place.values().length).toArray();
    return new Measured(
        Arrays.stream(Place.values())
            .map(place -> at(place, machine, new Seed(streams[place.ordinal()]).hidden()))
            .toList());
  }

  private static List<Double> at(Place place, Machine machine, RandomGenerator chance) {
    double knocks = machine.bearing().knocks();
    double strength = Recording.KNOCK * machine.share(place);
    Recording recording = Recording.of(chance, knocks, strength, Machine.rattle(place));
    return Arrays.stream(Rate.values())
        .map(rate -> Envelope.of(recording, rate).above(knocks))
        .toList();
  }

  double above(Place place, Rate rate) {
    return decibels.get(place.ordinal()).get(rate.ordinal());
  }
}
