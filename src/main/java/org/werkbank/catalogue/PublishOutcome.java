package org.werkbank.catalogue;

import java.util.UUID;

/** What came of publishing a package. */
public sealed interface PublishOutcome {
  /** A version that was not there before; number 1 is a new course. */
  record Added(UUID version, int number) implements PublishOutcome {}

  /**
   * The package is byte for byte an earlier version, which new enrolments get again from now on.
   */
  record Returned(UUID version, int number) implements PublishOutcome {}

  /** It is the current version already; nothing changed. */
  record Unchanged(UUID version, int number) implements PublishOutcome {}
}
