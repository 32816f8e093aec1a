package org.werkbank.exercise;

/** What came of asking a language model. */
public sealed interface Reply {

  /** It answered. The text is not checked yet, and is never trusted. */
  record Said(String text) implements Reply {}

  /** It did not answer; the reason is told in a sentence {@code exercise.machine.<reason>}. */
  record Silent(Reason reason) implements Reply {}

  /**
   * BUSY: too many ask. LATE: no answer in time. AWAY: not reachable. BROKEN: an error of its
   * server. MOVED: it sends us elsewhere, where we do not go. REFUSED: it will not answer. BLANK:
   * an empty answer. GARBAGE: not the agreed format. LONG: too long.
   */
  enum Reason {
    BUSY,
    LATE,
    AWAY,
    BROKEN,
    MOVED,
    REFUSED,
    BLANK,
    GARBAGE,
    LONG
  }
}
