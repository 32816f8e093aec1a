package org.werkbank.exercise;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every night, erases what is older than {@code werkbank.exercise.keep.days} (curriculum 4.5,
 * B-13).
 */
@Singleton
public class Erasure {
  private static final int LONGEST_DAYS = 90;

  @Inject Attempts attempts;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "werkbank.exercise.keep.days")
  int days;

  @Schedule(hour = "3", persistent = false)
  void eraseOld() {
    attempts.erase(LocalDate.now(clock).minusDays(Math.min(days, LONGEST_DAYS)));
  }
}
