package org.werkbank.exercise.type.stepin;

import java.util.Optional;
import org.werkbank.exercise.spi.Action;

/**
 * How the cell is set.
 *
 * @param speed of the robot, m/s, in steps of .05
 * @param distance at which the protective field begins, m, in steps of .05
 * @param camera the AI camera in place of the scanner
 */
public record Setting(double speed, double distance, boolean camera) {
  /** Full speed and hardly any distance: what the learner is invited to see. */
  static final Setting RASH = new Setting(Cell.FASTEST, .5, false);

  /** At this speed and below a touch counts as harmless in this exercise. */
  static final double HARMLESS = 0.25;

  /** Rounded to the steps. */
  static Setting of(double speed, double distance, boolean camera) {
    return new Setting(rounded(speed), rounded(distance), camera);
  }

  /** As sent: two numbers with point or comma; empty if one is missing or out of range. */
  static Optional<Setting> of(Action action) {
    double speed = number(action.text("speed"));
    double distance = number(action.text("distance"));
    boolean fits =
        Cell.SLOWEST <= speed
            && speed <= Cell.FASTEST
            && Cell.SHORTEST <= distance
            && distance <= Cell.LONGEST;
    return fits
        ? Optional.of(of(speed, distance, action.text("guard").equals("camera")))
        : Optional.empty();
  }

  private static double number(String text) {
    String plain = text.strip().replace(',', '.');
    return plain.matches("\\d(\\.\\d{1,3})?") ? Double.parseDouble(plain) : -1;
  }

  private static double rounded(double value) {
    return Math.round(value * 20) / 20.0;
  }

  Setting scanner() {
    return new Setting(speed, distance, false);
  }

  Setting watched() {
    return new Setting(speed, distance, true);
  }

  boolean harmless() {
    return speed <= HARMLESS + 1e-9;
  }
}
