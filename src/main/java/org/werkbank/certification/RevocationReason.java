package org.werkbank.certification;

import java.util.Locale;

/**
 * Why a certificate is taken back (curriculum 6.4). Never for leaving, a later test, a new law or
 * expiry.
 */
public enum RevocationReason {
  REPLACED,
  ISSUED_IN_ERROR,
  WITHDRAWN_BY_HOLDER,
  INTEGRITY;

  /** As on the revocation list, for example {@code issued-in-error}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
