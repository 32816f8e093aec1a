package org.werkbank.exercise;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The server's own threads, for injection. */
@Dependent
class ServerThreads {
  @Resource @Produces ManagedExecutorService threads;
}
