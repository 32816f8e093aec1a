package org.werkbank.workforce;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.werkbank.identity.AccountOpened;

/**
 * Takes everybody with a new account into the list, a moment after the account is stored. In a
 * thread of its own: one transaction may open many accounts, and the server can suspend a
 * transaction that has just ended for the first reaction only.
 */
@Stateless
public class Arrivals {
  @Inject InStep inStep;

  /** Somebody has an account. */
  @Asynchronous
  public void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountOpened event) {
    inStep.arrived(event.personId());
  }
}
