package org.werkbank.exercise.type.wordmachine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.exercise.spi.Seed;

/** The figures of curriculum E08, with its tolerance of .03. */
class WordMachineCalibrationTest {
  private static final Logger LOG = Logger.getLogger(WordMachineCalibrationTest.class.getName());
  private static final int SEEDS = 48;
  private static final double TOLERANCE = 0.03;
  private static final List<Seed> ALL =
      LongStream.range(0, SEEDS).mapToObj(seed -> new Seed(seed * 7919)).toList();
  private static final List<Bench> BENCHES =
      ALL.stream().map(seed -> new Bench(new ShiftLog(seed))).toList();

  private static double mean(int memory, int courage) {
    return BENCHES.stream()
        .mapToDouble(b -> b.at(memory, courage).invented())
        .average()
        .orElseThrow();
  }

  @ParameterizedTest(name = "memory {0}, courage {1}")
  @CsvSource({
    "3, 1, .84",
    "4, 1, .84",
    "5, 1, .84",
    "6, 1, .84",
    "9, 1, .40",
    "9, 0, .40",
    "9, 2, .40",
    "4, 0, .84",
    "4, 2, .84"
  })
  void unsupportedAnswersAreThoseOfTheCurriculum(int memory, int courage, double share) {
    double ours = mean(memory, courage);
    LOG.info(
        () ->
            String.format(
                "memory %d, courage %d: %.3f; all %s",
                memory,
                courage,
                ours,
                java.util.stream.IntStream.rangeClosed(2, 9)
                    .mapToObj(m -> String.format("%.3f", mean(m, courage)))
                    .toList()));
    assertEquals(share, ours, TOLERANCE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"VAGUE, .08", "MACHINE, .33", "ASSEMBLY, .33", "BOTH, 1", "CODE, 1", "STORY, .12"})
  void retrievalIsThatOfTheCurriculum(Asking kind, double mrr) {
    double sum = 0;
    int asked = 0;
    for (long number = 0; number < 10 * SEEDS; number++) {
      Seed seed = new Seed(number * 7919);
      Manual manual = new Manual(seed);
      for (Task task : Task.of(seed, manual)) {
        if (task.kind() != Task.Kind.CODE && task.kind() != Task.Kind.FAULT) continue;
        int rank = manual.rank(kind.of(task, manual).terms(task), task.section());
        sum += rank == 0 ? 0 : 1.0 / rank;
        asked++;
      }
    }
    double ours = sum / asked;
    LOG.info(() -> String.format("%s: MRR %.3f", kind, ours));
    assertEquals(mrr, ours, TOLERANCE);
  }
}
