package org.werkbank.workforce;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Goes through everybody at the start, beside the requests, and every night. */
@Singleton
@Startup
@DependsOn({"FirstPeople", "ShippedCourses"})
@TransactionManagement(TransactionManagementType.BEAN)
public class Rounds {
  @Resource ManagedExecutorService threads;
  @Inject InStep inStep;
  @Inject DemoTexts demoTexts;
  @Inject DemoStaff demoStaff;

  @Inject
  @ConfigProperty(name = "werkbank.demo")
  boolean demo;

  @PostConstruct
  void start() {
    if (demo) demoTexts.write();
    threads.execute(
        () -> {
          everybody(inStep);
          if (demo) demoStaff.enter().forEach(demoStaff::certify);
        });
  }

  @Schedule(hour = "2", persistent = false)
  void night() {
    everybody(inStep);
  }

  private static void everybody(InStep inStep) {
    inStep.columns();
    Optional<UUID> last = inStep.next(null);
    while (last.isPresent()) last = inStep.next(last.get());
  }
}
