package org.werkbank.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a test may be tried again (curriculum 4.2): a night's sleep between two tries, three tries
 * in 7 days; who repeats the failed units waits for the night only.
 */
final class Retries {
  static final Duration GAP = Duration.ofHours(24);
  static final Duration WINDOW = Duration.ofDays(7);
  static final int TRIES = 3;

  private Retries() {}

  /**
   * When the next try may begin; empty if now.
   *
   * @param ends when the tries that were not passed ended, newest first
   * @param repeated whether every failed unit of the newest one has been repeated since
   */
  static Optional<Instant> waitUntil(List<Instant> ends, boolean repeated, Instant now) {
    if (ends.isEmpty()) return Optional.empty();
    Instant until = ends.get(0).plus(GAP);
    if (lockedOut(ends, now) && !repeated) {
      Instant open = ends.get(TRIES - 1).plus(WINDOW);
      if (open.isAfter(until)) until = open;
    }
    return Optional.of(until).filter(now::isBefore);
  }

  /** Whether there were three tries in the last 7 days. */
  static boolean lockedOut(List<Instant> ends, Instant now) {
    return ends.size() >= TRIES && now.isBefore(ends.get(TRIES - 1).plus(WINDOW));
  }
}
