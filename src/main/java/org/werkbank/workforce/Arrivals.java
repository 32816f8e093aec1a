package org.werkbank.workforce;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.werkbank.certification.CertificateIssued;
import org.werkbank.certification.CertificateRevoked;
import org.werkbank.identity.AccountOpened;

/**
 * Takes new accounts and certificates into the list, a moment after they are stored. In a thread of
 * its own: one transaction may open many accounts, and the server can suspend a transaction that
 * has just ended for the first reaction only.
 */
@Stateless
public class Arrivals {
  @Inject InStep inStep;

  /** Somebody has an account. */
  @Asynchronous
  public void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountOpened event) {
    inStep.arrived(event.personId());
  }

  /** Somebody has a certificate. */
  @Asynchronous
  public void issued(@Observes(during = TransactionPhase.AFTER_SUCCESS) CertificateIssued event) {
    inStep.correct(event.personId());
  }

  /** A certificate was taken back. */
  @Asynchronous
  public void revoked(@Observes(during = TransactionPhase.AFTER_SUCCESS) CertificateRevoked event) {
    inStep.correct(event.personId());
  }
}
