package org.werkbank.exercise.type.wordmachine;

import java.util.List;
import org.werkbank.exercise.spi.Seed;

/** Everything that is drawn from the seed, in no language. It never changes during an attempt. */
final class World {
  private final ShiftLog log;
  private final List<int[]> sentences;
  private final List<Triple> claims;
  private final Manual manual;
  private final List<Task> tasks;

  World(Seed seed) {
    log = new ShiftLog(seed);
    sentences = Sentences.of(seed, log);
    claims = sentences.stream().map(Triple::of).toList();
    manual = new Manual(seed);
    tasks = Task.of(seed, manual);
  }

  ShiftLog log() {
    return log;
  }

  /** The words of each sentence; none may be changed. */
  List<int[]> sentences() {
    return sentences;
  }

  List<Triple> claims() {
    return claims;
  }

  Manual manual() {
    return manual;
  }

  List<Task> tasks() {
    return tasks;
  }

  boolean supported(int sentence) {
    return log.supports(claims.get(sentence));
  }

  long inventions() {
    return claims.stream().filter(claim -> !log.supports(claim)).count();
  }
}
