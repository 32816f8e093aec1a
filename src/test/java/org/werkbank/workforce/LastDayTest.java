package org.werkbank.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.werkbank.workforce.Plant.TODAY;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.werkbank.certification.Standing;

class LastDayTest {
  @Test
  void theLastDayStillCounts() {
    assertEquals(Standing.EXPIRES_SOON, LastDay.standing(TODAY, TODAY));
    assertEquals(Standing.NOT_PRESENT, LastDay.standing(TODAY.minusDays(1), TODAY));
  }

  @Test
  void aCertificateExpiresSoonWhenLessThanSixtyDaysAreLeft() {
    assertEquals(Standing.EXPIRES_SOON, LastDay.standing(TODAY.plusDays(59), TODAY));
    assertEquals(Standing.VALID, LastDay.standing(TODAY.plusDays(60), TODAY));
  }

  @Test
  void noCertificateIsNotPresent() {
    assertEquals(Standing.NOT_PRESENT, LastDay.standing(LastDay.NEVER, TODAY));
  }

  @Test
  void addressesNameStandings() {
    assertEquals(Optional.of(Standing.EXPIRES_SOON), LastDay.standing("expires-soon"));
    assertEquals(Optional.empty(), LastDay.standing("failed"));
  }
}
