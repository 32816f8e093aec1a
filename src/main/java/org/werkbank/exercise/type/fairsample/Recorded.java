package org.werkbank.exercise.type.fairsample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.LogisticRegression;

/**
 * The parts of stage 2: crimps of the six boxes, for each of which eight more things are written
 * down. Two of them matter: one value of one thing adds 330 N and .70 J, so that bad parts look
 * good; one value of another takes as much away, so that good parts look bad. In each thing one
 * value, drawn by the seed, belongs to 10 of 100 parts; the others share the rest. The causes are
 * such values.
 */
final class Recorded {
  /** Parts the bars of the search are measured on. */
  static final int CHECKED = 480;

  private static final int MEASURED = 400;
  private static final double SMALL = .10;
  private static final double LAMBDA = .01;
  private static final double FORCE = 330;
  private static final double WORK = .70;

  private static final int CAUSE_STREAM = 30;
  private static final int TAKEN_STREAM = 31;
  private static final int CHECK_STREAM = 32;
  private static final int FIRST_BOX_STREAM = 33;

  private final Seed seed;
  private final int[] small;
  private final Mark hides;
  private final Mark alarms;

  /** A part: its box, its values of all things, whether it is bad, and what was measured. */
  private record Part(int[] values, boolean bad, double[] columns) {}

  Recorded(Seed seed) {
    this.seed = seed;
    RandomGenerator chance = seed.stream(CAUSE_STREAM);
    small = new int[Thing.values().length];
    for (Thing thing : Thing.HIDDEN) small[thing.ordinal()] = chance.nextInt(thing.size());
    int first = chance.nextInt(Thing.HIDDEN.size());
    int second = (first + 1 + chance.nextInt(Thing.HIDDEN.size() - 1)) % Thing.HIDDEN.size();
    hides = small(first);
    alarms = small(second);
  }

  private Mark small(int place) {
    Thing thing = Thing.HIDDEN.get(place);
    return new Mark(thing, small[thing.ordinal()]);
  }

  /** The two causes: the one that hides bad parts, the one that rejects good parts. */
  List<Mark> causes() {
    return List.of(hides, alarms);
  }

  /** Learns from parts taken evenly from the six boxes, without knowing the other things. */
  LogisticRegression taken(int parts) {
    RandomGenerator chance = seed.stream(TAKEN_STREAM);
    List<Part> taken = new ArrayList<>();
    for (int k = 0; k < parts; k++) taken.add(part(chance, k, values(chance, k)));
    return learn(taken, List.of());
  }

  /**
   * Learns from parts of three boxes with a column for each mark.
   *
   * @param spread parts without a mark, with the first alone, with the second alone
   */
  LogisticRegression marked(List<Mark> marks, List<Integer> spread) {
    List<Part> taken = new ArrayList<>();
    for (int box = 0; box < spread.size(); box++) {
      RandomGenerator chance = seed.stream(FIRST_BOX_STREAM + box);
      for (int k = 0; k < spread.get(box); k++) {
        int[] values = values(chance, k);
        while (box(marks, values) != box) values = values(chance, k);
        taken.add(part(chance, k, values));
      }
    }
    return learn(taken, marks);
  }

  /** 0 without a mark, 1 or 2 with one alone, 3 with both. */
  private static int box(List<Mark> marks, int[] values) {
    int box = 0;
    for (int m = 0; m < marks.size(); m++) if (marks.get(m).holds(values)) box += m + 1;
    return box;
  }

  /** Balanced accuracy for each value of each thing, on the parts that can be looked at. */
  List<List<Double>> bars(LogisticRegression model, List<Mark> marks) {
    Tally[][] tallies = new Tally[Thing.values().length][];
    for (Thing thing : Thing.values()) tallies[thing.ordinal()] = Tally.some(thing.size());
    for (Part part : checked()) {
      boolean says = says(model, marks, part);
      for (Thing thing : Thing.values())
        tallies[thing.ordinal()][part.values[thing.ordinal()]].add(part.bad, says);
    }
    List<List<Double>> bars = new ArrayList<>();
    for (Tally[] thing : tallies) bars.add(Tally.balanced(thing));
    return bars;
  }

  /** The lowest of all bars. */
  static double weakest(List<List<Double>> bars) {
    return bars.stream().mapToDouble(Collections::min).min().orElseThrow();
  }

  /** Balanced accuracy in each box of these marks, on the parts that can be looked at. */
  List<Double> boxes(LogisticRegression model, List<Mark> marks) {
    Tally[] tallies = Tally.some(4);
    for (Part part : checked())
      tallies[box(marks, part.values)].add(part.bad, says(model, marks, part));
    return Tally.balanced(tallies).subList(0, 3);
  }

  /**
   * Balanced accuracy without a cause, with the first alone, with the second alone, with both; on
   * 400 parts each that nobody hears about before the end.
   */
  List<Double> hidden(LogisticRegression model, List<Mark> marks) {
    RandomGenerator chance = seed.hidden();
    Tally[] tallies = Tally.some(4);
    for (int group = 0; group < tallies.length; group++) {
      for (int k = 0; k < MEASURED; k++) {
        int[] values = values(chance, k);
        while (box(causes(), values) != group) values = values(chance, k);
        Part part = part(chance, k, values);
        tallies[group].add(part.bad, says(model, marks, part));
      }
    }
    return Tally.balanced(tallies);
  }

  /** Mean over the four groups, each as often as it comes in production. */
  static double mean(List<Double> groups) {
    double one = SMALL * (1 - SMALL);
    return (1 - SMALL) * (1 - SMALL) * groups.get(0)
        + one * (groups.get(1) + groups.get(2))
        + SMALL * SMALL * groups.get(3);
  }

  private static LogisticRegression learn(List<Part> parts, List<Mark> marks) {
    double[][] rows = new double[parts.size()][];
    boolean[] bad = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(parts.get(i), marks);
      bad[i] = parts.get(i).bad;
    }
    return LogisticRegression.fit(rows, bad, LAMBDA);
  }

  private static boolean says(LogisticRegression model, List<Mark> marks, Part part) {
    return model.probability(row(part, marks)) > .5;
  }

  private static double[] row(Part part, List<Mark> marks) {
    double[] row = Arrays.copyOf(part.columns, part.columns.length + marks.size());
    for (int m = 0; m < marks.size(); m++)
      row[part.columns.length + m] = marks.get(m).holds(part.values) ? 1 : 0;
    return row;
  }

  /** The k-th part taken: the boxes in turn, in each of them every second part bad. */
  private Part part(RandomGenerator chance, int k, int[] values) {
    int box = k % Crimps.BOXES;
    boolean bad = (box + k / Crimps.BOXES) % 2 == 1;
    double[] columns = Crimps.part(chance, box, bad);
    int way = (hides.holds(values) ? 1 : 0) - (alarms.holds(values) ? 1 : 0);
    columns[0] += way * FORCE;
    columns[1] += way * WORK;
    return new Part(values, bad, columns);
  }

  private int[] values(RandomGenerator chance, int k) {
    int[] values = boxed(k);
    for (Thing thing : Thing.HIDDEN) {
      int own = small[thing.ordinal()];
      boolean isSmall = chance.nextDouble() < SMALL;
      values[thing.ordinal()] = isSmall ? own : other(own, chance.nextInt(thing.size() - 1));
    }
    return values;
  }

  private static int[] boxed(int k) {
    int[] values = new int[Thing.values().length];
    int box = k % Crimps.BOXES;
    values[Thing.SUPPLIER.ordinal()] = Crimps.supplier(box);
    values[Thing.SHIFT.ordinal()] = Crimps.night(box) ? 1 : 0;
    return values;
  }

  /** The n-th value but this one. */
  private static int other(int own, int n) {
    return n < own ? n : n + 1;
  }

  /** Each value exactly as often as its share says, so that no bar is thin by chance. */
  private List<Part> checked() {
    RandomGenerator chance = seed.stream(CHECK_STREAM);
    int[][] values = new int[CHECKED][];
    for (int k = 0; k < CHECKED; k++) values[k] = boxed(k);
    for (Thing thing : Thing.HIDDEN) {
      int at = thing.ordinal();
      int few = (int) (SMALL * CHECKED);
      for (int k = 0; k < CHECKED; k++)
        values[k][at] = k < few ? small[at] : other(small[at], k % (thing.size() - 1));
      for (int k = CHECKED - 1; k > 0; k--) {
        int j = chance.nextInt(k + 1);
        int kept = values[k][at];
        values[k][at] = values[j][at];
        values[j][at] = kept;
      }
    }
    List<Part> parts = new ArrayList<>();
    for (int k = 0; k < CHECKED; k++) parts.add(part(chance, k, values[k]));
    return parts;
  }
}
