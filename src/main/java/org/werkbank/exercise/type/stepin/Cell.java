package org.werkbank.exercise.type.stepin;

import java.util.random.RandomGenerator;

/**
 * A robot cell (curriculum E10 B). All lengths in metre, times in second, speeds in metre per
 * second. The numbers are examples: those of a real machine come from its risk assessment.
 *
 * @param reaction from seeing a person to the beginning of braking
 * @param reach how far a hand is in front of the body the scanner sees
 * @param aisle from the robot to the aisle where people walk past
 * @param target parts per hour the line needs
 */
record Cell(double reaction, double reach, double aisle, int target) {
  /** Usual walking speed to calculate with. */
  static final double WALK = 1.6;

  /** How exact the scanner measures. */
  static final double UNCERTAIN = 0.1;

  static final double SLOWEST = 0.25;
  static final double FASTEST = 1.50;
  static final double SHORTEST = 0.30;
  static final double LONGEST = 4.80;
  static final double STEP = 0.05;

  private static final double WORK = 5;
  private static final double PATH = 4;
  private static final double BUSY = 0.3;
  private static final double ROOM = 0.05;

  /** The cell of the curriculum; it needs 1 m/s. */
  static Cell example() {
    return of(.1, .2, 1);
  }

  /** Another cell for every attempt: what was right in one is wrong in the next. */
  static Cell draw(RandomGenerator chance) {
    double reaction = .10 + STEP * chance.nextInt(16);
    double reach = .10 + STEP * chance.nextInt(16);
    return of(reaction, reach, SLOWEST + STEP * (1 + chance.nextInt(22)));
  }

  private static Cell of(double reaction, double reach, double speed) {
    Cell open = new Cell(reaction, reach, LONGEST, 0);
    double aisle = Math.ceil((open.required(speed) + ROOM) / STEP) * STEP;
    int target = (int) Math.floor(open.output(new Setting(speed, SHORTEST, false)));
    return new Cell(reaction, reach, aisle, target);
  }

  /** Time from the beginning of braking to standing still. */
  double braking(double speed) {
    return .15 + .2 * speed;
  }

  /** How far the robot moves after a person was seen, once it stands: v·T_r + .18 v². */
  double run(double speed) {
    return speed * reaction + .18 * speed * speed;
  }

  /**
   * Way of the robot {@code time} after a person was seen. It goes on for the reaction time, then
   * slows down so that it stands after {@link #braking} and {@link #run}.
   */
  double run(double speed, double time) {
    if (time <= reaction) return speed * time;
    double brake = .18 * speed * speed;
    double left = Math.max(0, 1 - (time - reaction) / braking(speed));
    return speed * reaction + brake * (1 - Math.pow(left, speed * braking(speed) / brake));
  }

  /** S = v_h (T_r + T_s) + v_r T_r + B(v_r) + C + Z. */
  double required(double speed) {
    return WALK * (reaction + braking(speed)) + run(speed) + reach + UNCERTAIN;
  }

  /**
   * Parts per hour. If the scanner's protective field reaches into the aisle, everybody who walks
   * past stops the robot; the camera tells who walks past from who comes in.
   */
  double output(Setting setting) {
    double parts = 3600 / (WORK + PATH / setting.speed());
    return blocked(setting) ? BUSY * parts : parts;
  }

  boolean blocked(Setting setting) {
    return !setting.camera() && setting.distance() > aisle + STEP / 2;
  }

  boolean enough(Setting setting) {
    return Math.round(output(setting)) >= target;
  }

  /** The slowest speed the line allows, and the distance up to the aisle. */
  Setting expert() {
    double speed = SLOWEST;
    while (!enough(Setting.of(speed, aisle, false))) speed += STEP;
    return Setting.of(speed, aisle, false);
  }
}
