package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * The ten sentences of an attempt. All are written by the machine, word by word: with a short
 * memory until it invents, with a long one until it repeats the log. Four to six are invented, and
 * at least three of those say a value that can hurt, as do three of the others.
 */
final class Sentences {
  static final int COUNT = 10;

  private static final int FEWEST = 4;
  private static final int SPREAD = 3;
  private static final int MUST = 3;
  private static final int SHORT_MEMORY = 4;
  private static final int LONG_MEMORY = 9;

  private Sentences() {}

  static List<int[]> of(Seed seed, ShiftLog log) {
    RandomGenerator chance = seed.stream(11);
    Writer writer = new Writer(log.lines());
    int inventions = FEWEST + chance.nextInt(SPREAD);
    Set<List<Integer>> used = new HashSet<>();
    List<int[]> sentences = new ArrayList<>();
    while (sentences.size() < COUNT) {
      boolean invented = sentences.size() < inventions;
      int ofThese = sentences.size() - (invented ? 0 : inventions);
      int[] words = writer.write(invented ? SHORT_MEMORY : LONG_MEMORY, 1, chance);
      Triple claim = Triple.of(words);
      if (claim == null || log.supports(claim) == invented) continue;
      if (ofThese < MUST && !claim.must()) continue;
      if (used.add(List.of(claim.asset(), claim.part()))) sentences.add(words);
    }
    Collections.shuffle(sentences, new Random(chance.nextLong()));
    return List.copyOf(sentences);
  }
}
