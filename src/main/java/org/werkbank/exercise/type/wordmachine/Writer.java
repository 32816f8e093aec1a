package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The word machine: an n-gram model that backs off to the longest beginning it has seen (Katz 1987,
 * without discounting: a beginning that was seen once is believed). It counts in the lines
 * themselves, so there is nothing to train and nothing that depends on the order of threads.
 */
final class Writer {
  private static final int LONGEST = 30;
  private static final int START = -1;

  /** Where each word stands; the start of a line is the word {@link #START}. */
  private final Map<Integer, List<Place>> places = new HashMap<>();

  /** A place in a line: what stands before it is the beginning, what stands there comes next. */
  private record Place(int[] line, int at) {
    int next() {
      return at == line.length ? Words.END : line[at];
    }
  }

  Writer(List<int[]> lines) {
    for (int[] line : lines) {
      for (int at = 0; at <= line.length; at++) {
        int before = at == 0 ? START : line[at - 1];
        places.computeIfAbsent(before, word -> new ArrayList<>()).add(new Place(line, at));
      }
    }
  }

  /**
   * How often each word followed what was written so far, looking back at no more than {@code
   * memory} words, and at fewer if so many were never seen together. The start of a line counts as
   * a word.
   *
   * @param memory at least 1
   */
  Map<Integer, Integer> next(int[] written, int length, int memory) {
    Map<Integer, Integer> counts = new TreeMap<>();
    int best = 0;
    for (Place place : places.get(length == 0 ? START : written[length - 1])) {
      int same = same(place.line(), place.at(), written, length, memory);
      if (same < best) continue;
      if (same > best) counts.clear();
      best = same;
      counts.merge(place.next(), 1, Integer::sum);
    }
    return counts;
  }

  /** How many words before this place are the same as the last words written. */
  private static int same(int[] line, int at, int[] written, int length, int memory) {
    int same = 0;
    while (same < memory && same < at && same < length) {
      if (line[at - 1 - same] != written[length - 1 - same]) return same;
      same++;
    }
    return same < memory && same == at && same == length ? same + 1 : same;
  }

  /**
   * The probability of each next word.
   *
   * @param courage temperature: below 1 the frequent words win more often, above 1 the rare ones
   */
  static Map<Integer, Double> weigh(Map<Integer, Integer> counts, double courage) {
    Map<Integer, Double> weights = new TreeMap<>();
    double sum = 0;
    for (Map.Entry<Integer, Integer> word : counts.entrySet()) {
      double weight = Math.pow(word.getValue(), 1 / courage);
      weights.put(word.getKey(), weight);
      sum += weight;
    }
    double all = sum;
    weights.replaceAll((word, weight) -> weight / all);
    return weights;
  }

  /** A line, word by word, from its beginning to its end. */
  int[] write(int memory, double courage, RandomGenerator chance) {
    int[] written = new int[LONGEST];
    int length = 0;
    while (length < LONGEST) {
      int word = draw(weigh(next(written, length, memory), courage), chance.nextDouble());
      if (word == Words.END) break;
      written[length++] = word;
    }
    List<Integer> line = new ArrayList<>();
    for (int at = 0; at < length; at++) line.add(written[at]);
    return line.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int draw(Map<Integer, Double> weights, double point) {
    double sum = 0;
    int last = Words.END;
    for (Map.Entry<Integer, Double> word : weights.entrySet()) {
      last = word.getKey();
      sum += word.getValue();
      if (point < sum) return last;
    }
    return last;
  }
}
