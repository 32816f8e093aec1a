package org.werkbank.assessment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Runs {@link Retention} every night. */
@Singleton
public class RetentionNight {
  @Inject Retention retention;

  @Schedule(hour = "2", minute = "20", persistent = false)
  void erase() {
    retention.erase();
  }
}
