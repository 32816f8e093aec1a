package org.werkbank.exercise.type.sensorsampling;

import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.learn.Fourier;

/**
 * What the sensor feels in 1.28 seconds, as a Fourier transform: two turns of the shaft, the mains
 * hum, the knocks of the bearing and noise, in g (curriculum E04).
 *
 * @param re real parts
 * @param im imaginary parts
 */
record Recording(double[] re, double[] im) {
  /** Values a second, before a sensor reads some of them. */
  static final int RATE = 25_600;

  static final int LENGTH = 32_768;

  /** A knock at full strength, in g. */
  static final double KNOCK = 1.2;

  private static final double TURN = .30;
  private static final double TWICE = .12;
  private static final double HUM = .05;
  private static final double HUM_HERTZ = 100;

  /** Of the noise N(0, .15) up to 25.6 kHz the half that lies below 12.8 kHz. */
  private static final double NOISE_POWER = .15 * .15 / 2;

  private static final double JITTER = .01;
  private static final double RING_HERTZ = 3_200;
  private static final double DAMPING = .03;
  private static final int RING_VALUES = 512;

  /**
   * Records.
   *
   * @param knocks a second, in hertz
   * @param strength of a knock, in g; 0 for a healthy bearing
   * @param rattle further noise up to 25.6 kHz, in g
   */
  static Recording of(RandomGenerator chance, double knocks, double strength, double rattle) {
    double[] values = new double[LENGTH];
    tone(values, TURN, Bearing.TURNS);
    tone(values, TWICE, 2 * Bearing.TURNS);
    tone(values, HUM, HUM_HERTZ);
    double noise = Math.sqrt(NOISE_POWER + rattle * rattle / 2);
    for (int i = 0; i < LENGTH; i++) values[i] += noise * chance.nextGaussian();
    double period = 1 / knocks;
    double first = chance.nextDouble() * period;
    int all = (int) (((double) LENGTH / RATE - first) / period);
    for (int i = 0; i <= all; i++)
      ring(values, strength, first + period * (i + JITTER * chance.nextGaussian()));
    double[] imaginary = new double[LENGTH];
    Fourier.transform(values, imaginary);
    return new Recording(values, imaginary);
  }

  /** By turning a pointer on: one sine for the whole tone instead of one for each value. */
  private static void tone(double[] values, double strength, double hertz) {
    double angle = 2 * Math.PI * hertz / RATE;
    turn(values, 0, LENGTH, 1, StrictMath.cos(angle), StrictMath.sin(angle), 0, strength);
  }

  /** h(τ) = e^(−2πζf₀τ) sin(2πf₀√(1−ζ²)τ) from this second on. */
  private static void ring(double[] values, double strength, double second) {
    int from = Math.max(0, (int) Math.ceil(second * RATE));
    int to = Math.min(LENGTH, from + RING_VALUES);
    double decay = 2 * Math.PI * DAMPING * RING_HERTZ;
    double angle = 2 * Math.PI * RING_HERTZ * Math.sqrt(1 - DAMPING * DAMPING);
    double late = (double) from / RATE - second;
    turn(
        values,
        from,
        to,
        StrictMath.exp(-decay / RATE),
        StrictMath.cos(angle / RATE),
        StrictMath.sin(angle / RATE),
        angle * late,
        strength * StrictMath.exp(-decay * late));
  }

  private static void turn(
      double[] values,
      int from,
      int to,
      double shrink,
      double cos,
      double sin,
      double angle,
      double strength) {
    double x = strength * StrictMath.cos(angle);
    double y = strength * StrictMath.sin(angle);
    for (int i = from; i < to; i++) {
      values[i] += y;
      double turned = shrink * (x * cos - y * sin);
      y = shrink * (x * sin + y * cos);
      x = turned;
    }
  }
}
