package org.werkbank.exercise.type.anonymousenough;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * A plant: its teams and shifts, what its works council asks, and its people of two months. Plants
 * differ in the number and size of teams and in who passes; the means over many plants are those of
 * the curriculum.
 *
 * @param teams numbers of the names of the teams
 * @param asked by what the works council wants to see the report
 * @param agreed the smallest group the works agreement allows
 * @param last the people of last month, for whom the report is built
 */
record Plant(Seed seed, Shape shape, List<Integer> teams, Filter asked, int agreed, Staff last) {
  static final int NAMES = 10;
  static final int SHIFTS = 3;
  static final int AGES = 3;
  static final int CONTRACTS = 2;
  private static final int SHAPE_STREAM = 10;
  private static final int FEWEST_TEAMS = 5;
  private static final int LEAST_AGREED = 5;
  private static final int MOST_AGREED = 8;

  /** How many are the same people in both months. */
  private static final double STAY = .65;

  /** Last month, a careful report shows at least this share of its groups. */
  private static final double ROOM = .6;

  /**
   * How likely everything is.
   *
   * @param weights of the values of each filter; they add up to 1
   * @param passes how likely somebody of a shift has passed
   */
  record Shape(double[][] weights, double[] passes) {
    int[] sizes() {
      int[] sizes = new int[weights.length];
      for (int filter = 0; filter < sizes.length; filter++) sizes[filter] = weights[filter].length;
      return sizes;
    }

    int[] person(RandomGenerator chance) {
      int[] values = new int[weights.length];
      for (int filter = 0; filter < values.length; filter++) {
        double left = chance.nextDouble();
        int value = 0;
        while (value < weights[filter].length - 1 && left >= weights[filter][value])
          left -= weights[filter][value++];
        values[filter] = value;
      }
      return values;
    }

    boolean passed(int[] values, RandomGenerator chance) {
      return chance.nextDouble() < passes[values[Filter.SHIFT.ordinal()]];
    }
  }

  /**
   * The plant of a seed.
   *
   * @param wish what the author wants the works council to ask; empty: drawn
   */
  static Plant of(Seed seed, Optional<Filter> wish) {
    RandomGenerator chance = seed.stream(SHAPE_STREAM);
    Filter drawn = Filter.values()[chance.nextInt(Filter.values().length)];
    Filter asked = wish.orElse(drawn);
    int agreed = chance.nextInt(LEAST_AGREED, MOST_AGREED + 1);
    int count = chance.nextInt(FEWEST_TEAMS, FEWEST_TEAMS + 3);
    List<Integer> teams = names(chance).subList(0, count);
    Shape shape = shape(chance, count);
    RandomGenerator people = seed.training();
    Staff last = Staff.draw(shape, people);
    int possible = possible(last, shape, asked, agreed);
    while (possible < LEAST_AGREED) {
      last = Staff.draw(shape, people);
      possible = possible(last, shape, asked, agreed);
    }
    return new Plant(seed, shape, teams, asked, possible, last);
  }

  private static List<Integer> names(RandomGenerator chance) {
    List<Integer> names = new ArrayList<>();
    for (int name = 0; name < NAMES; name++) names.add(name);
    Collections.shuffle(names, new Random(chance.nextLong()));
    return List.copyOf(names);
  }

  private static Shape shape(RandomGenerator chance, int teams) {
    double[] team = falling(teams, .78 + .06 * chance.nextDouble() + .03 * (teams - 6));
    double[] shift = falling(SHIFTS, .75);
    double[] age = falling(AGES, .82);
    double leased = .24 + .08 * chance.nextDouble();
    double[] passes = {.56, .72, .88};
    shuffle(team, chance);
    shuffle(shift, chance);
    shuffle(age, chance);
    shuffle(passes, chance);
    return new Shape(new double[][] {team, shift, age, {1 - leased, leased}}, passes);
  }

  /** Weights of which each is this part of the one before. */
  private static double[] falling(int count, double ratio) {
    double[] weights = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) sum += weights[i] = Math.pow(ratio, i);
    for (int i = 0; i < count; i++) weights[i] /= sum;
    return weights;
  }

  private static void shuffle(double[] values, RandomGenerator chance) {
    for (int i = values.length - 1; i > 0; i--) {
      int other = chance.nextInt(i + 1);
      double kept = values[i];
      values[i] = values[other];
      values[other] = kept;
    }
  }

  /** The largest agreed size, not above the drawn one, with which enough can be shown. */
  private static int possible(Staff staff, Shape shape, Filter asked, int agreed) {
    Cube cube = new Cube(staff, shape.sizes());
    int possible = agreed;
    while (possible >= LEAST_AGREED && !roomy(cube, asked, possible, ROOM)) possible--;
    return possible;
  }

  private static boolean roomy(Cube cube, Filter asked, int agreed, double least) {
    Report report = new Report(cube, Setting.careful(asked, agreed));
    return report.share() >= least && report.share(asked.bit()) >= least;
  }

  /** The groups of last month. */
  Cube lastMonth() {
    return new Cube(last, shape.sizes());
  }

  /** The people of this month; with a careful report, what is asked can be shown. */
  Staff now() {
    RandomGenerator hidden = seed.hidden();
    Staff next = last.next(shape, STAY, hidden);
    while (!roomy(new Cube(next, shape.sizes()), asked, agreed, AnonymousEnough.SHOWN))
      next = last.next(shape, STAY, hidden);
    return next;
  }

  /** The groups of this month. */
  Cube thisMonth() {
    return new Cube(now(), shape.sizes());
  }
}
