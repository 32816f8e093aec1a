package org.werkbank.assessment;

import java.util.UUID;

/** What a check shows: a question, or how it went. */
public sealed interface CheckView permits CheckStep, CheckSummary {

  /** Which check it is; a form sends it back, so that an earlier one's form changes nothing. */
  UUID check();
}
