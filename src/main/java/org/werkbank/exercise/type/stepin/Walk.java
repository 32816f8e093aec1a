package org.werkbank.exercise.type.stepin;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A person who walks in, straight towards the robot.
 *
 * @param speed metre per second
 * @param towards how much of the robot's motion goes towards her: −1 away, 0 across, 1 at her
 * @param reach how far her hand is in front of her, m
 * @param late how much later than set the scanner sees her, m
 * @param angle where she comes from, degrees, 90 = straight from the aisle
 * @param lost whether the camera loses her
 */
record Walk(double speed, double towards, double reach, double late, int angle, boolean lost) {
  static final int WALKS = 20;

  private static final double TICK = 0.01;
  private static final double LOST_AT = 1.2;

  /**
   * How it ended.
   *
   * @param contact whether she was touched by the moving robot
   * @param gap smallest distance between hand and robot while it moved, m; 0 for a contact
   * @param body where she is then, m from the robot's place
   * @param restarted whether the robot started again because the camera had lost her
   */
  record Passage(Walk walk, boolean contact, double gap, double body, boolean restarted) {}

  /**
   * Twenty persons. One is as unlucky as the calculation assumes: in a hurry, hand stretched out,
   * seen late, the robot coming at her. One, perhaps another, is lost by the camera.
   */
  static List<Walk> twenty(Cell cell, RandomGenerator chance) {
    int unlucky = chance.nextInt(WALKS);
    int lost = chance.nextInt(WALKS);
    List<Walk> walks = new ArrayList<>();
    for (int i = 0; i < WALKS; i++) {
      double speed = .8 + .8 * chance.nextDouble();
      double towards = 2 * chance.nextDouble() - 1;
      double reach = cell.reach() * chance.nextDouble();
      double late = Cell.UNCERTAIN * chance.nextDouble();
      int angle = 30 + chance.nextInt(121);
      walks.add(
          i == unlucky
              ? new Walk(Cell.WALK, 1, cell.reach(), Cell.UNCERTAIN, angle, i == lost)
              : new Walk(speed, towards, reach, late, angle, i == lost));
    }
    return List.copyOf(walks);
  }

  static List<Passage> play(Cell cell, Setting setting, List<Walk> walks) {
    return walks.stream().map(walk -> walk.play(cell, setting)).toList();
  }

  static int contacts(List<Passage> passages) {
    return (int) passages.stream().filter(Passage::contact).count();
  }

  /** In steps of 10 ms from the moment she is seen until the robot stands or touches her. */
  Passage play(Cell cell, Setting setting) {
    boolean loses = setting.camera() && lost;
    double stands = cell.reaction() + cell.braking(setting.speed());
    boolean restarted = false;
    double tool = 0;
    double closest = setting.distance();
    for (int tick = 0; ; tick++) {
      double time = tick * TICK;
      double body = setting.distance() - late - speed * time;
      restarted |= loses && body <= LOST_AT;
      tool = restarted ? tool + setting.speed() * TICK : towards * cell.run(setting.speed(), time);
      double gap = body - reach - tool;
      closest = Math.min(closest, gap);
      boolean moves = time < stands || restarted;
      if (moves && gap <= 0) return new Passage(this, true, 0, Math.max(0, body), restarted);
      if (!moves && !loses) return new Passage(this, false, closest, body, false);
    }
  }
}
