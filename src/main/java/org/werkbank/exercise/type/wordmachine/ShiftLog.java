package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Seed;

/**
 * The shift log of one attempt: which part of which asset has a true value, and the 600 lines that
 * say so. The machine has read these lines and nothing else.
 */
final class ShiftLog {
  static final int LINES = 600;
  static final int VALUES = 7;

  private static final double KNOWN = 0.6;
  private static final double WITH_VALUE = 0.85;
  private static final int[] LOWEST = {20, 6, 180, 110, 10, 55};
  private static final int[] STEP = {5, 2, 20, 15, 5, 5};
  private static final int SHIFTS = 6;

  /** True value of each part of each asset; 0 where nobody has written one down. */
  private final int[][] values = new int[Words.ASSETS][Words.PARTS];

  /** The first frame in which the log says a value of each part of each asset; 0 if in none. */
  private final int[][] frames = new int[Words.ASSETS][Words.PARTS];

  /** Number behind the name of each asset: two of a kind never have the same. */
  private final int[] numbers = new int[Words.ASSETS];

  private final List<int[]> lines = new ArrayList<>();

  ShiftLog(Seed seed) {
    RandomGenerator chance = seed.training();
    for (int asset = 0; asset < Words.ASSETS; asset += 2) {
      numbers[asset] = 1 + chance.nextInt(9);
      numbers[asset + 1] = 1 + (numbers[asset] + chance.nextInt(8)) % 9;
    }
    List<Triple> known = new ArrayList<>();
    int[] shift = IntStream.range(0, Words.PARTS).map(part -> chance.nextInt(SHIFTS)).toArray();
    for (int asset = 0; asset < Words.ASSETS; asset++) {
      for (int part = 0; part < Words.PARTS; part++) {
        int step = shift[part] + chance.nextInt(VALUES);
        if (chance.nextDouble() >= KNOWN) continue;
        values[asset][part] = LOWEST[part] + STEP[part] * step;
        known.add(new Triple(asset, part, values[asset][part]));
      }
    }
    for (Triple fact : known) frames[fact.asset()][fact.part()] = Words.FRAMES;
    for (int line = 0; line < LINES; line++) {
      int frame = chance.nextInt(Words.FRAMES);
      boolean value = chance.nextDouble() < WITH_VALUE;
      Triple fact = known.get(chance.nextInt(known.size()));
      int[] first = frames[fact.asset()];
      if (value) first[fact.part()] = Math.min(first[fact.part()], frame);
      lines.add(
          value
              ? ended(
                  fact.asset(),
                  fact.part(),
                  frame,
                  Words.value(fact.value()),
                  Words.unit(fact.part()))
              : without(chance.nextInt(Words.ASSETS), chance.nextInt(Words.PARTS), frame));
    }
    for (int[] first : frames) Arrays.setAll(first, part -> first[part] % Words.FRAMES);
  }

  private static int[] ended(int asset, int part, int frame, int value, int unit) {
    int[] question = Words.question(asset, part, frame);
    int[] line = Arrays.copyOf(question, question.length + 2);
    line[question.length] = value;
    line[question.length + 1] = unit;
    return line;
  }

  private static int[] without(int asset, int part, int frame) {
    int[] line = Words.question(asset, part, frame);
    line[line.length - 1] = Words.WITHOUT;
    line = Arrays.copyOf(line, line.length + 1);
    line[line.length - 1] = Words.FINDING;
    return line;
  }

  /** The lines, none of which may be changed. */
  List<int[]> lines() {
    return Collections.unmodifiableList(lines);
  }

  /** The number in the name of an asset. */
  int number(int asset) {
    return numbers[asset];
  }

  /** The true value; 0 if nobody has written one down. */
  int value(int asset, int part) {
    return values[asset][part];
  }

  /** Whether the log says so. */
  boolean supports(Triple claim) {
    return values[claim.asset()][claim.part()] == claim.value();
  }

  /** Whether this line says so; lines are counted from 1. */
  boolean says(int line, Triple claim) {
    return claim.equals(Triple.of(lines.get(line - 1)));
  }

  /** A frame in which the log speaks of this part of this asset; the first one if in none. */
  int frameOf(int asset, int part) {
    return frames[asset][part];
  }
}
