package org.werkbank.exercise.type.sensorsampling;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.type.sensorsampling.Window.Signal;

/**
 * Twelve hours of a motor before anything is written down: standstill, run, a break of three
 * quarters of an hour, run, standstill. Vibration follows the current at once, temperature slowly.
 */
final class Day {
  private static final double IDLE_AMPERES = .4;
  private static final double STARTING = 1.55;
  private static final double AIR = 22;
  private static final double COOLING_HOURS = .8;
  private static final double REST = .12;

  final int start;
  final int pause;
  final int resume;
  final int end;
  final double amperes;

  /** Millimetres a second at usual load. */
  final double shake;

  private final double warming;
  private final RandomGenerator chance;
  private final double[] load = new double[Window.LENGTH];

  /** Drawn at a start-up for a moment: it shakes, it heats nothing. */
  private final double[] peak = new double[Window.LENGTH];

  Day(RandomGenerator chance) {
    this.chance = chance;
    start = chance.nextInt(6, 9);
    pause = chance.nextInt(16, 21);
    resume = pause + 3;
    end = chance.nextInt(40, 43);
    amperes = chance.nextDouble(9, 10.5);
    shake = chance.nextDouble(1.3, 1.6);
    warming = chance.nextDouble(32, 38);
    for (int i = 0; i < Window.LENGTH; i++) load[i] = runs(i) ? 1 + .02 * chance.nextGaussian() : 0;
    int order = chance.nextInt(resume + 1, end - 8);
    raise(order, order + chance.nextInt(5, 8), chance.nextDouble(1.08, 1.16));
    Arrays.fill(peak, 1);
    if (chance.nextBoolean()) peak[start] = STARTING;
    if (chance.nextBoolean()) peak[resume] = STARTING;
  }

  boolean runs(int at) {
    return at >= start && at < end && (at < pause || at >= resume);
  }

  /** More load from one value to before another. */
  void raise(int from, int to, double factor) {
    for (int i = from; i < Math.min(to, Window.LENGTH); i++) load[i] *= factor;
  }

  /** In amperes. */
  double[] current() {
    double[] current = new double[Window.LENGTH];
    for (int i = 0; i < current.length; i++)
      current[i] =
          runs(i) ? amperes * load[i] * peak[i] : IDLE_AMPERES + .03 * chance.nextGaussian();
    return current;
  }

  /**
   * The signal as it is at the machine.
   *
   * @param extra what a fault adds while the machine runs: a factor on the vibration, kelvins on
   *     where the temperature heads
   */
  double[] signal(Signal signal, double[] extra) {
    return signal == Signal.VIBRATION ? vibration(extra) : temperature(extra);
  }

  private double[] vibration(double[] extra) {
    double[] values = new double[Window.LENGTH];
    for (int i = 0; i < values.length; i++) {
      double noise = chance.nextGaussian();
      values[i] =
          runs(i)
              ? shake * StrictMath.pow(load[i] * peak[i], 1.3) * (1 + .05 * noise) * (1 + extra[i])
              : REST + .02 * Math.abs(noise);
    }
    return values;
  }

  private double[] temperature(double[] extra) {
    double[] values = new double[Window.LENGTH];
    double follows = 1 - StrictMath.exp(-1 / (Window.HOUR * COOLING_HOURS));
    double now = AIR;
    for (int i = 0; i < values.length; i++) {
      double heads = runs(i) ? AIR + warming * load[i] * load[i] + extra[i] : AIR;
      now += follows * (heads - now);
      values[i] = now + .4 * chance.nextGaussian();
    }
    return values;
  }

  /** Nothing extra. */
  static double[] nothing() {
    return new double[Window.LENGTH];
  }

  /** Grows from one value on to this at the end of the run. */
  double[] growth(int from, double most, double power) {
    double[] extra = nothing();
    for (int i = from; i < Window.LENGTH; i++)
      extra[i] = most * StrictMath.pow(Math.min(1, (double) (i - from) / (end - from)), power);
    return extra;
  }
}
