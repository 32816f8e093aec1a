package org.werkbank.exercise.type.whatisnormal;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The days the learner sees and chooses from.
 *
 * @param kinds what each day really was
 * @param warm whether the weather of each day was warm
 * @param names of the signals; empty for the station, whose names are in the texts
 */
record Shown(Series series, List<Kind> kinds, List<Boolean> warm, List<String> names) {

  /**
   * HEALTHY; LEAK: air leaks all day; EXTRA: a further consumer; FLAGGED: marked by the trainer.
   */
  enum Kind {
    HEALTHY,
    LEAK,
    EXTRA,
    FLAGGED
  }

  /** Numbers of the healthy days, from 1. */
  List<Integer> healthy() {
    return IntStream.rangeClosed(1, kinds.size())
        .filter(day -> kinds.get(day - 1) == Kind.HEALTHY)
        .boxed()
        .toList();
  }
}
