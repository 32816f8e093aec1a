package org.werkbank.exercise.type.readingtree;

import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Parts made on a milling machine, by the rules of the AI4I 2020 data set (curriculum E03; Matzka,
 * Explainable Artificial Intelligence for Predictive Maintenance Applications, 2020, DOI
 * 10.1109/AI4I49448.2020.00023). The rows are our own; temperatures wander back to their mean, so
 * that the number of heat failures does not hang on the seed alone.
 *
 * @param season the conditions the parts are made under
 */
record Mill(Season season) {
  /** Share of tools that break instead of being changed in time: 51 of 120. */
  private static final double BREAKS = 51.0 / 120;

  private static final double STAYS = .98;

  /**
   * Conditions in a plant.
   *
   * @param warmer kelvin added to the difference between process and air
   * @param faster revolutions per minute added to the speed
   * @param noise standard deviation of the speed around what the torque demands
   */
  record Season(double warmer, double faster, double noise) {
    static final Season YEAR = new Season(0, 0, 55);
    static final Season WINTER = new Season(2.5, 0, 55);
    static final Season SUMMER = new Season(-.8, 0, 55);
  }

  /**
   * One part.
   *
   * @param quality 1 for L, 2 for M, 3 for H
   * @param air kelvin
   * @param process kelvin
   * @param speed revolutions per minute
   * @param torque newton metres
   * @param wear minutes the tool has cut
   * @param kinds empty if the machine did not fail
   */
  record Part(
      int quality,
      double air,
      double process,
      double speed,
      double torque,
      double wear,
      Set<Failure> kinds) {

    double difference() {
      return process - air;
    }

    /** Watt. */
    double power() {
      return torque * speed * 2 * Math.PI / 60;
    }

    /** Minutes times newton metres. */
    double strain() {
      return wear * torque;
    }

    boolean failed() {
      return !kinds.isEmpty();
    }
  }

  /** The next parts of a run; the tool has already cut for some time. */
  Part[] parts(RandomGenerator chance, int count) {
    Part[] parts = new Part[count];
    double step = Math.sqrt(1 - STAYS * STAYS);
    double air = chance.nextGaussian();
    double warm = chance.nextGaussian();
    double life = chance.nextDouble(200, 240);
    double wear = chance.nextDouble(0, life);
    for (int i = 0; i < count; i++) {
      air = STAYS * air + step * chance.nextGaussian();
      warm = STAYS * warm + step * chance.nextGaussian();
      int quality = quality(chance);
      double torque = Math.max(3.8, chance.nextGaussian(40, 10));
      double asked = 1075.7 + 17135 / torque + season.faster;
      double speed = clamp(asked + chance.nextGaussian(0, season.noise), 1168, 2886);
      boolean chanceFails = chance.nextDouble() < .001;
      boolean ends = wear >= life;
      boolean breaks = chance.nextDouble() < BREAKS;
      double airKelvin = 300 + 2 * air;
      double process = airKelvin + 10 + season.warmer + warm;
      Part bare = new Part(quality, airKelvin, process, speed, torque, wear, Set.of());
      parts[i] = with(bare, kinds(bare, ends && breaks, chanceFails));
      wear += quality == 1 ? 2 : quality == 2 ? 3 : 5;
      if (ends) {
        wear = 0;
        life = chance.nextDouble(200, 240);
      }
    }
    return parts;
  }

  /** 60 of 100 parts L, 30 M, 10 H, as in the file (its description says 50, 30, 20). */
  private static int quality(RandomGenerator chance) {
    double at = chance.nextDouble();
    return at < .6 ? 1 : at < .9 ? 2 : 3;
  }

  private static Set<Failure> kinds(Part part, boolean toolBreaks, boolean chanceFails) {
    EnumSet<Failure> kinds = EnumSet.noneOf(Failure.class);
    if (toolBreaks) kinds.add(Failure.TWF);
    if (part.difference() < 8.6 && part.speed < 1380) kinds.add(Failure.HDF);
    if (part.power() < 3500 || part.power() > 9000) kinds.add(Failure.PWF);
    if (part.strain() > 10_000 + 1000 * part.quality) kinds.add(Failure.OSF);
    if (chanceFails) kinds.add(Failure.RNF);
    return kinds;
  }

  private static Part with(Part part, Set<Failure> kinds) {
    return new Part(
        part.quality, part.air, part.process, part.speed, part.torque, part.wear, kinds);
  }

  private static double clamp(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }
}
