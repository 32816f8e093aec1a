package org.werkbank.certification;

import java.time.Duration;

/** Whether a typed name is the one on the certificate. */
public sealed interface NameAnswer {

  /** It is. */
  record Matches(long left) implements NameAnswer {}

  /** It is not. */
  record Differs(long left) implements NameAnswer {}

  /** Not compared: too many tries within an hour. */
  record TooMany(Duration remaining) implements NameAnswer {}
}
