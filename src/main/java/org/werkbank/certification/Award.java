package org.werkbank.certification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.werkbank.assessment.TestPassed;

/**
 * Who has passed gets the certificate at once. In a thread of its own, because the transaction of
 * the test, although it has ended, still sits on the thread of the request; that thread waits, so
 * that the next page shows the certificate. If signing fails, the next look at the certificates
 * brings it.
 */
@ApplicationScoped
public class Award {
  private static final Logger LOG = Logger.getLogger(Award.class.getName());
  private static final int PATIENCE = 10;

  @Resource ManagedExecutorService threads;
  @Inject Issuing issuing;

  void passed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TestPassed event) {
    CompletableFuture.runAsync(
            () -> issuing.issue(event.testId(), event.personId(), event.programme()), threads)
        .exceptionally(
            failed -> {
              LOG.log(Level.SEVERE, "A certificate could not be issued yet", failed);
              return null;
            })
        .completeOnTimeout(null, PATIENCE, TimeUnit.SECONDS)
        .join();
  }
}
