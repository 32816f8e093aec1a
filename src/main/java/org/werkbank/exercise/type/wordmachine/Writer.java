package org.werkbank.exercise.type.wordmachine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The word machine: an n-gram model that backs off to the longest beginning it has seen (Katz 1987,
 * without discounting: a beginning that was seen once is believed). It counts in the lines
 * themselves, so there is nothing to train and nothing that depends on the order of threads.
 */
final class Writer {
  private static final int LONGEST = 30;
  private static final int START = -1;

  /** All lines, each between {@link #START} and {@link Words#END}. */
  private final int[] text;

  /** Where the words of the text stand that have a word before them, in the order of that word. */
  private final int[] places;

  /**
   * For each word, from {@link #START} on, where in {@link #places} those right behind it begin.
   */
  private final int[] begins;

  private final Map<Integer, Integer> firstWords;

  Writer(List<int[]> lines) {
    text = joined(lines);
    begins = new int[IntStream.of(text).max().orElse(0) + 3];
    for (int word : text) if (word != Words.END) begins[word + 2]++;
    for (int word = 1; word < begins.length; word++) begins[word] += begins[word - 1];
    places = new int[text.length - lines.size()];
    int[] free = begins.clone();
    for (int at = 1; at < text.length; at++) {
      if (text[at] != START) places[free[text[at - 1] + 1]++] = at;
    }
    firstWords = next(new int[0], 0, 1);
  }

  private static int[] joined(List<int[]> lines) {
    int[] text = new int[lines.stream().mapToInt(line -> line.length + 2).sum()];
    int at = 0;
    for (int[] line : lines) {
      text[at] = START;
      System.arraycopy(line, 0, text, at + 1, line.length);
      at += line.length + 2;
      text[at - 1] = Words.END;
    }
    return text;
  }

  /**
   * How often each word followed what was written so far, looking back at no more than {@code
   * memory} words, and at fewer if so many were never seen together. The start of a line counts as
   * a word.
   *
   * @param memory at least 1
   */
  Map<Integer, Integer> next(int[] written, int length, int memory) {
    int before = length == 0 ? START : written[length - 1];
    int from = begins[before + 1];
    int[] same = new int[begins[before + 2] - from];
    int best = 0;
    for (int i = 0; i < same.length; i++) {
      same[i] = same(places[from + i], written, length, memory);
      best = Math.max(best, same[i]);
    }
    return counts(from, same, best);
  }

  /** Neighbours are often the same word, which is counted once then. */
  private Map<Integer, Integer> counts(int from, int[] same, int best) {
    Map<Integer, Integer> counts = new TreeMap<>();
    int word = START;
    int run = 0;
    for (int i = 0; i < same.length; i++) {
      if (same[i] < best) continue;
      int next = text[places[from + i]];
      if (next != word && run > 0) {
        counts.merge(word, run, Integer::sum);
        run = 0;
      }
      word = next;
      run++;
    }
    if (run > 0) counts.merge(word, run, Integer::sum);
    return counts;
  }

  /** How many words before this place are the same as the last words written. */
  private int same(int place, int[] written, int length, int memory) {
    int same = 0;
    while (same < memory) {
      int word = same < length ? written[length - 1 - same] : START;
      if (text[place - 1 - same] != word) return same;
      same++;
      if (word == START) return same;
    }
    return same;
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
      Map<Integer, Integer> next = length == 0 ? firstWords : next(written, length, memory);
      int word = draw(weigh(next, courage), chance.nextDouble());
      if (word == Words.END) break;
      written[length++] = word;
    }
    return Arrays.copyOf(written, length);
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
