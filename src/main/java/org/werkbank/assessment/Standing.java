package org.werkbank.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where a person stands with the test of a programme. For their own eyes. */
public sealed interface Standing {
  /** Courses come first, or the certificate of another programme. */
  record NotYet(List<TestPlan.Missing> missing) implements Standing {}

  /** They may begin now. */
  record MayStart() implements Standing {}

  /**
   * They are in it.
   *
   * @param next position of the first question without a full answer; 0 if there is none
   */
  record Running(UUID form, int next, int answered, int total) implements Standing {}

  /**
   * They were not successful lately.
   *
   * @param until when they may begin again
   * @param repeat units whose check opens the test sooner; empty if only time does
   */
  record MustWait(UUID form, Instant until, List<Repeat> repeat) implements Standing {}

  /** They have passed. */
  record Passed(UUID form, Instant at) implements Standing {}
}
