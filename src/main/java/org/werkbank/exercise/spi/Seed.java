package org.werkbank.exercise.spi;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Source of all chance in one attempt. Streams are independent of each other and of the order in
 * which they are asked for, so that showing something never changes what is hidden (R-E2).
 *
 * @param value first 8 bytes of HMAC-SHA256(server secret, attempt id); any long in tests
 * @param hiddenSalt 0 for every real attempt. Another salt changes {@link #hidden()} alone: that is
 *     how {@code ExerciseTypeContract} sees whether anything of the hidden set reaches a screen
 */
public record Seed(long value, long hiddenSalt) {
  private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
      RandomGeneratorFactory.of("L64X128MixRandom");
  private static final long STEP = 0x9E3779B97F4A7C15L;

  public Seed(long value) {
    this(value, 0);
  }

  /** The stream for what the learner sees and labels: {@code seed}. */
  public RandomGenerator training() {
    return stream(1);
  }

  /** The stream for the hidden test set, and for nothing that is shown before the outcome. */
  public RandomGenerator hidden() {
    return FACTORY.create(mix(value + hiddenSalt + 2 * STEP));
  }

  /** The stream for noise and order on the screen. */
  public RandomGenerator visible() {
    return stream(3);
  }

  /** A further stream of a type's own; numbers below 10 are taken. */
  public RandomGenerator stream(int number) {
    return FACTORY.create(mix(value + number * STEP));
  }

  /**
   * Finaliser of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators,
   * 2014).
   */
  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
