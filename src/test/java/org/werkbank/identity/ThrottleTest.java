package org.werkbank.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.werkbank.fixtures.MovableClock;

class ThrottleTest {
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
  private final Throttle throttle = new Throttle(clock);

  @Test
  void fiveWrongTriesMakeAnAccountWaitUntilTheFirstIsFiveMinutesOld() {
    for (int i = 0; i < Throttle.TRIES_PER_ACCOUNT; i++) {
      assertEquals(Duration.ZERO, throttle.wait("worker", "10.0.0." + i));
      throttle.failed("worker", "10.0.0." + i);
      clock.pass(Duration.ofSeconds(30));
    }
    assertEquals(Duration.ofSeconds(150), throttle.wait("worker", "10.0.0.99"));
    clock.pass(Duration.ofSeconds(150));
    assertEquals(Duration.ZERO, throttle.wait("worker", "10.0.0.99"));
  }

  @Test
  void anotherAccountAtTheSameTerminalDoesNotWait() {
    for (int i = 0; i < Throttle.TRIES_PER_ACCOUNT; i++) throttle.failed("worker", "10.0.0.1");
    assertEquals(Duration.ZERO, throttle.wait("trainee", "10.0.0.1"));
  }

  @Test
  void guessingManyAccountsFromOneAddressHasToWait() {
    for (int i = 0; i < Throttle.TRIES_PER_ADDRESS; i++) throttle.failed("person" + i, "10.0.0.1");
    assertEquals(Throttle.WINDOW, throttle.wait("somebody", "10.0.0.1"));
    assertEquals(Duration.ZERO, throttle.wait("somebody", "10.0.0.2"));
  }

  @Test
  void theRightPasswordClearsTheAccountButNotTheAddress() {
    for (int i = 0; i < Throttle.TRIES_PER_ADDRESS; i++) throttle.failed("worker", "10.0.0.1");
    throttle.succeeded("worker");
    assertEquals(Duration.ZERO, throttle.wait("worker", "10.0.0.2"));
    assertEquals(Throttle.WINDOW, throttle.wait("worker", "10.0.0.1"));
  }
}
