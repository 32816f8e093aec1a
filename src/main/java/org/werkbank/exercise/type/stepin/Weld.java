package org.werkbank.exercise.type.stepin;

import java.util.random.RandomGenerator;

/**
 * One ultrasonic weld (curriculum E10 A). Energy E = 100 + N(0, 4) − 9·weak in joule; collapse 60 +
 * N(0, 3) − 6·weak + 9·new foil in micrometre; pull force 45 + N(0, 3) − 14·weak in newton.
 *
 * @param newFoil as the material card says; the AI does not know it
 * @param weak the truth, hidden until a pull test or the end
 */
public record Weld(double energy, double collapse, double pull, boolean newFoil, boolean weak) {
  /** From this confidence on a suggestion counts as sure. */
  static final double SURE = 0.80;

  /** Share of weak welds. */
  static final double WEAK = 0.35;

  /** Pull force in newton from which a weld holds. */
  static final double LIMIT = 38;

  static Weld draw(RandomGenerator chance, boolean newFoil) {
    return draw(chance, newFoil, chance.nextDouble() < WEAK);
  }

  static Weld draw(RandomGenerator chance, boolean newFoil, boolean weak) {
    double energy = 100 + chance.nextGaussian(0, 4) - (weak ? 9 : 0);
    double collapse = 60 + chance.nextGaussian(0, 3) - (weak ? 6 : 0) + (newFoil ? 9 : 0);
    double pull = 45 + chance.nextGaussian(0, 3) - (weak ? 14 : 0);
    return new Weld(energy, collapse, pull, newFoil, weak);
  }

  /** The AI's probability that the weld is weak: σ(−[.32 (E − 95.5) + .36 (d − 57)]). */
  double probability() {
    return 1 / (1 + Math.exp(.32 * (energy - 95.5) + .36 * (collapse - 57)));
  }

  /** What the AI suggests: weak? */
  boolean suggestsWeak() {
    return probability() > .5;
  }

  /** The probability of what the AI suggests, .5 to 1. */
  double confidence() {
    return Math.max(probability(), 1 - probability());
  }

  boolean sure() {
    return confidence() >= SURE;
  }

  boolean suggestsWrong() {
    return suggestsWeak() != weak;
  }

  /** Whether a pull test finds the weld too weak. */
  boolean tears() {
    return pull < LIMIT;
  }
}
