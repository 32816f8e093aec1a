package org.werkbank.exercise.type.stepin;

import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.Seed;

/**
 * Stage B after some actions.
 *
 * @param guess what the learner expects of half a metre per second more; empty before
 * @param runs settings tried so far, oldest first
 * @param last the setting run last
 */
record Zone(Step step, String guess, Cell cell, int runs, Optional<Setting> last) {
  private static final int CELL = 12;

  /** GUESS: nothing set yet. SET: settings are tried. SURE: asked once more. */
  enum Step {
    GUESS,
    SET,
    SURE,
    DONE
  }

  static Zone start(Seed seed) {
    return new Zone(Step.GUESS, "", Cell.draw(seed.stream(CELL)), 0, Optional.empty());
  }

  Zone guessed(String what) {
    return new Zone(Step.SET, what, cell, runs, last);
  }

  Zone with(Step next) {
    return new Zone(next, guess, cell, runs, last);
  }

  Zone run(Setting setting) {
    return new Zone(Step.SET, guess, cell, runs + 1, Optional.of(setting));
  }

  /** The twenty the learner may try with. */
  List<Walk> shown(Seed seed) {
    return Walk.twenty(cell, seed.visible());
  }

  /** The twenty that count. */
  List<Walk> hidden(Seed seed) {
    return Walk.twenty(cell, seed.hidden());
  }
}
