package org.werkbank.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.werkbank.workforce.Plant.TODAY;

import org.junit.jupiter.api.Test;

class StandingTest {
  @Test
  void theLastDayStillCounts() {
    assertEquals(Standing.SOON, Standing.of(TODAY, TODAY));
    assertEquals(Standing.NONE, Standing.of(TODAY.minusDays(1), TODAY));
  }

  @Test
  void sixtyDaysBeforeTheEndACertificateExpiresSoon() {
    assertEquals(Standing.SOON, Standing.of(TODAY.plusDays(60), TODAY));
    assertEquals(Standing.VALID, Standing.of(TODAY.plusDays(61), TODAY));
  }

  @Test
  void noCertificateIsNotPresent() {
    assertEquals(Standing.NONE, Standing.of(Standing.NEVER, TODAY));
  }
}
