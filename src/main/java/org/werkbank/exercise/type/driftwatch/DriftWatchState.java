package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.Seed;

/**
 * An attempt after some actions. It keeps what was seen; parts are generated anew from the seed.
 *
 * @param guess what the learner expected; empty before
 * @param sample parts re-measured on the last day, for the next screen
 * @param watches one for each month begun; the first is the month to try out. Empty in stage 2
 * @param ways what the three months cost; null before the end of stage 1
 * @param card as last sent in stage 2
 * @param release the card tried, at the end on the lathes that count; null before and in stage 1
 */
public record DriftWatchState(
    Seed seed,
    Phase phase,
    String guess,
    int sample,
    List<Watch> watches,
    Ways ways,
    Card card,
    Release release) {

  /**
   * GUESS: before anything. WATCH: a day is over. STOPPING: asked whether to stop. ENDED: a month
   * is over. CARD: writing the card. RELEASING: asked whether to release. DONE: debrief.
   */
  public enum Phase {
    GUESS,
    WATCH,
    STOPPING,
    ENDED,
    CARD,
    RELEASING,
    DONE
  }

  static DriftWatchState start(Seed seed) {
    return new DriftWatchState(seed, Phase.GUESS, "", 0, List.of(), null, Card.BLANK, null);
  }

  DriftWatchState with(Phase next) {
    return new DriftWatchState(seed, next, guess, sample, watches, ways, card, release);
  }

  /** After the guess: the month to try out, or the card. */
  DriftWatchState guessed(String guessed, int stage) {
    if (stage == 2)
      return new DriftWatchState(seed, Phase.CARD, guessed, 0, List.of(), null, card, null);
    List<Watch> first = List.of(Watch.begin(new Lathe(seed), Month.first(seed)));
    return new DriftWatchState(seed, Phase.WATCH, guessed, 0, first, null, card, null);
  }

  /** The month on the screen. */
  Watch watch() {
    return watches.get(watches.size() - 1);
  }

  /** Whether the month on the screen does not count. */
  boolean trying() {
    return watches.size() == 1;
  }

  /** How often the machine may still be stopped in this month. */
  int stopsLeft() {
    return Rule.STOPS - watch().stops();
  }

  /** The month on the screen, gone on. */
  DriftWatchState with(Watch watch, int measured) {
    List<Watch> now = new ArrayList<>(watches);
    now.set(now.size() - 1, watch);
    Phase next = watch.full() ? Phase.ENDED : Phase.WATCH;
    return new DriftWatchState(seed, next, guess, measured, List.copyOf(now), ways, card, release);
  }

  /** The next month, or the end. */
  DriftWatchState next() {
    List<Month> months = Month.of(seed, 0);
    if (watches.size() > months.size()) {
      Ways end = Ways.of(new Lathe(seed), watches.subList(1, watches.size()));
      return new DriftWatchState(seed, Phase.DONE, guess, sample, watches, end, card, release);
    }
    List<Watch> now = new ArrayList<>(watches);
    now.add(Watch.begin(new Lathe(seed), months.get(watches.size() - 1)));
    return new DriftWatchState(seed, Phase.WATCH, guess, 0, List.copyOf(now), null, card, release);
  }

  DriftWatchState tried(Card written) {
    Release now = Release.tried(new Lathe(seed), written, Prices.cases(seed));
    return new DriftWatchState(seed, Phase.CARD, guess, sample, watches, ways, written, now);
  }

  DriftWatchState releasing(Card written) {
    return new DriftWatchState(
        seed, Phase.RELEASING, guess, sample, watches, ways, written, release);
  }

  DriftWatchState released() {
    Release now = Release.counted(new Lathe(seed), card, Prices.cases(seed));
    return new DriftWatchState(seed, Phase.DONE, guess, sample, watches, ways, card, now);
  }
}
