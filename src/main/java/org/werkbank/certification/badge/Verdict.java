package org.werkbank.certification.badge;

import java.time.Instant;

/** What can be said about a badge file. */
public sealed interface Verdict {

  /** Signed by this issuer, unchanged, not revoked, in its time. */
  record Valid(Facts facts) implements Verdict {}

  /** Signed by this issuer and unchanged, but its time is over. */
  record Expired(Facts facts) implements Verdict {}

  /** Signed by this issuer and unchanged, but taken back. */
  record Revoked(Facts facts) implements Verdict {}

  /** Says that it comes from this issuer, but the signature does not fit what is written. */
  record Altered() implements Verdict {}

  /** Signed by somebody else, or by nobody. */
  record UnknownIssuer() implements Verdict {}

  /** No badge in this file. */
  record Unreadable() implements Verdict {}

  /** What the signed text says. No name. */
  record Facts(String title, String code, String issuer, Instant validFrom, Instant validUntil) {}
}
