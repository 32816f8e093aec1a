package org.werkbank.certification;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.werkbank.assessment.TestPassed;

/**
 * Who has passed gets the certificate a moment later. In a thread of its own, because the server
 * can suspend a transaction that has just ended for the first reaction only; whoever is quicker and
 * looks at the certificates gets it by looking.
 */
@Stateless
public class Award {
  @Inject Issuing issuing;

  /** Somebody has passed a test. */
  @Asynchronous
  public void passed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TestPassed event) {
    issuing.issue(event.testId(), event.personId(), event.programme());
  }
}
