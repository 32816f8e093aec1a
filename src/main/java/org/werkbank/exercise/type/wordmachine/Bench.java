package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The test bench of the word machine: every part of every asset is asked for once, at a setting.
 * Nothing is drawn by chance here, the shares are exact.
 */
final class Bench {
  static final int SHORTEST = 2;
  static final int LONGEST = 9;
  static final List<Double> COURAGES = List.of(0.5, 1.0, 1.5);

  private final Writer writer;
  private final List<Open> questions;

  /**
   * How the machine answers at one setting.
   *
   * @param memory words it looks back at
   * @param courage place in {@link #COURAGES}
   * @param invented expected share of answers the log does not support, 0 to 1
   * @param unknown the same among questions the log has no answer to
   */
  record Setting(int memory, int courage, double invented, double unknown) {}

  /** A question: its words, and the value the log has, 0 for none. */
  private record Open(int[] words, int truth) {}

  Bench(ShiftLog log) {
    writer = new Writer(log.lines());
    questions = questions(log);
  }

  private static List<Open> questions(ShiftLog log) {
    List<Open> questions = new ArrayList<>();
    for (int asset = 0; asset < Words.ASSETS; asset++) {
      for (int part = 0; part < Words.PARTS; part++) {
        int[] words = Words.question(asset, part, log.frameOf(asset, part));
        questions.add(new Open(words, log.value(asset, part)));
      }
    }
    return List.copyOf(questions);
  }

  Setting at(int memory, int courage) {
    double right = 0;
    double unknown = 0;
    double answered = 0;
    for (Open question : questions) {
      Map<Integer, Integer> counts = writer.next(question.words(), question.words().length, memory);
      Map<Integer, Double> weights = Writer.weigh(counts, COURAGES.get(courage));
      if (question.truth() != 0) {
        right += weights.getOrDefault(Words.value(question.truth()), 0.0);
        continue;
      }
      unknown++;
      for (Map.Entry<Integer, Double> word : weights.entrySet()) {
        if (Words.kind(word.getKey()) == Words.Kind.VALUE) answered += word.getValue();
      }
    }
    return new Setting(
        memory, courage, 1 - right / questions.size(), unknown == 0 ? 0 : answered / unknown);
  }
}
