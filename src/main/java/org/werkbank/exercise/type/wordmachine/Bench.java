package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The test bench of the word machine: every part of every asset is asked for once, at every
 * setting. Nothing is drawn by chance here, the shares are exact.
 *
 * @param settings in the order of memory, then of courage
 */
record Bench(List<Setting> settings) {
  static final int SHORTEST = 2;
  static final int LONGEST = 9;
  static final List<Double> COURAGES = List.of(0.5, 1.0, 1.5);

  /**
   * How the machine answers at one setting.
   *
   * @param memory words it looks back at
   * @param courage place in {@link #COURAGES}
   * @param invented expected share of answers the log does not support, 0 to 1
   * @param unknown the same among questions the log has no answer to
   */
  record Setting(int memory, int courage, double invented, double unknown) {
    /** The same with another memory, which hears the same. */
    Setting with(int other) {
      return new Setting(other, courage, invented, unknown);
    }
  }

  static Bench of(ShiftLog log) {
    Writer writer = new Writer(log.lines());
    List<Open> questions = questions(log);
    List<List<Map<Integer, Integer>>> said =
        questions.stream()
            .map(open -> writer.next(open.words(), open.words().length, SHORTEST, LONGEST))
            .toList();
    List<Setting> settings = new ArrayList<>();
    List<Asked> before = List.of();
    for (int memory = SHORTEST; memory <= LONGEST; memory++) {
      List<Asked> asked = asked(questions, said, memory - SHORTEST);
      for (int courage = 0; courage < COURAGES.size(); courage++) {
        settings.add(
            asked.equals(before)
                ? settings.get(settings.size() - COURAGES.size()).with(memory)
                : setting(asked, memory, courage));
      }
      before = asked;
    }
    return new Bench(List.copyOf(settings));
  }

  /** One question: the value the log has, 0 for none, and what the machine would say how often. */
  private record Asked(int truth, Map<Integer, Integer> counts) {
    double right(double courage) {
      if (truth == 0) return 0;
      return Writer.weigh(counts, courage).getOrDefault(Words.value(truth), 0.0);
    }
  }

  /** A question before it is asked: its words, and the value the log has. */
  private record Open(int[] words, int truth) {}

  private static List<Open> questions(ShiftLog log) {
    List<Open> questions = new ArrayList<>();
    for (int asset = 0; asset < Words.ASSETS; asset++) {
      for (int part = 0; part < Words.PARTS; part++) {
        int[] words = Words.question(asset, part, log.frameOf(asset, part));
        questions.add(new Open(words, log.value(asset, part)));
      }
    }
    return questions;
  }

  private static List<Asked> asked(
      List<Open> questions, List<List<Map<Integer, Integer>>> said, int memory) {
    return IntStream.range(0, questions.size())
        .mapToObj(i -> new Asked(questions.get(i).truth(), said.get(i).get(memory)))
        .toList();
  }

  private static Setting setting(List<Asked> asked, int memory, int courage) {
    double right = 0;
    double unknown = 0;
    double answered = 0;
    for (Asked question : asked) {
      right += question.right(COURAGES.get(courage));
      if (question.truth() != 0) continue;
      unknown++;
      for (int word : question.counts().keySet()) {
        if (Words.kind(word) == Words.Kind.VALUE)
          answered += Writer.weigh(question.counts(), COURAGES.get(courage)).get(word);
      }
    }
    return new Setting(
        memory, courage, 1 - right / asked.size(), unknown == 0 ? 0 : answered / unknown);
  }

  Setting at(int memory, int courage) {
    return settings.get((memory - SHORTEST) * COURAGES.size() + courage);
  }
}
