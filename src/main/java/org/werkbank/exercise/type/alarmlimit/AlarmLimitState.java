package org.werkbank.exercise.type.alarmlimit;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.alarmlimit.Weeks.Damage;
import org.werkbank.exercise.type.alarmlimit.Weeks.Machine;

/**
 * An attempt after some actions. The weeks that count are drawn from the seed at the very end and
 * not kept.
 *
 * @param guess what the learner expects to cost most: low, high or none; empty before
 * @param fixed machines whose sensor was set firmly, from 0
 * @param limit number of the limit
 * @param hold number of the hold time
 * @param look the machine shown large, from 0
 * @param shown the weeks on the screen, the same in all states of an attempt
 * @param result what the unseen weeks cost; null before the end
 */
public record AlarmLimitState(
    Seed seed,
    Source source,
    Phase phase,
    String guess,
    Set<Integer> fixed,
    int limit,
    int hold,
    int look,
    Weeks shown,
    Result result) {
  private static final int FIRST_LIMIT = 19;

  /**
   * GUESS: before anything is tried. TRY: setting the limit. WALL: the limit at the very bottom.
   * CONFIRM: once more before it counts. DONE: debrief.
   */
  public enum Phase {
    GUESS,
    TRY,
    WALL,
    CONFIRM,
    DONE
  }

  static AlarmLimitState start(AlarmLimitPlan plan, Seed seed) {
    Source source = Source.of(plan, seed);
    Weeks shown = source.shown(seed);
    int look = telling(source, shown);
    return new AlarmLimitState(
        seed, source, Phase.GUESS, "", Set.of(), FIRST_LIMIT, 0, look, shown, null);
  }

  /** The machine with a firm sensor that stops last: its signal tells most at first sight. */
  private static int telling(Source source, Weeks weeks) {
    int best = 0;
    int latest = -1;
    for (int machine = 0; machine < weeks.size(); machine++) {
      Machine one = weeks.machines().get(machine);
      int last = one.damages().stream().mapToInt(Damage::breakdown).max().orElse(-1);
      if (last > latest && !source.loose().contains(machine)) {
        best = machine;
        latest = last;
      }
    }
    return best;
  }

  AlarmLimitState with(Phase next) {
    return new AlarmLimitState(seed, source, next, guess, fixed, limit, hold, look, shown, result);
  }

  AlarmLimitState guessed(String word) {
    return new AlarmLimitState(
        seed, source, Phase.TRY, word, fixed, limit, hold, look, shown, result);
  }

  AlarmLimitState set(int newLimit, int newHold, int newLook) {
    return new AlarmLimitState(
        seed, source, phase, guess, fixed, newLimit, newHold, newLook, shown, result);
  }

  /** Runs the weeks that count. */
  AlarmLimitState finished(AlarmLimitPlan plan) {
    Result cost = Result.of(plan, this);
    return new AlarmLimitState(
        seed, source, Phase.DONE, guess, fixed, limit, hold, look, shown, cost);
  }

  /** Sets the sensor of the machine shown firmly, or takes that back. */
  AlarmLimitState turned() {
    Set<Integer> now = new TreeSet<>(fixed);
    if (!now.remove(look)) now.add(look);
    return new AlarmLimitState(
        seed,
        source,
        phase,
        guess,
        Collections.unmodifiableSet(now),
        limit,
        hold,
        look,
        shown,
        result);
  }
}
