package org.werkbank.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Follows the shelves with the index: every second, and at once when a room says that it changed.
 * Never on the thread of a request, and never so that the start waits or fails.
 */
@ApplicationScoped
public class Follower {
  private static final Logger LOG = Logger.getLogger(Follower.class.getName());

  @Resource ManagedScheduledExecutorService threads;
  @Inject SearchIndex index;
  @Inject Misses misses;

  private Future<?> round;

  void start(@Observes Startup started) {
    round = threads.scheduleWithFixedDelay(this::follow, 0, 1, TimeUnit.SECONDS);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) StockChanged what) {
    threads.execute(this::follow);
  }

  @PreDestroy
  void stop() {
    round.cancel(false);
  }

  private void follow() {
    kept(index::follow);
    kept(misses::store);
  }

  /** A task keeps whatever fails, so that the next second tries again. */
  private static void kept(Runnable task) {
    new FutureTask<Void>(task, null) {
      @Override
      protected void setException(Throwable failure) {
        LOG.log(Level.WARNING, "The search index could not follow", failure);
      }
    }.run();
  }
}
