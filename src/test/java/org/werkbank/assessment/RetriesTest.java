package org.werkbank.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetriesTest {
  private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

  @Test
  void theFirstTryMayBeginAtOnce() {
    assertEquals(Optional.empty(), Retries.waitUntil(List.of(), false, MONDAY));
  }

  @Test
  void betweenTwoTriesLies24Hours() {
    List<Instant> once = List.of(MONDAY);
    assertEquals(Optional.of(after(24)), Retries.waitUntil(once, false, after(0)));
    assertEquals(Optional.of(after(24)), Retries.waitUntil(once, true, after(24).minusSeconds(1)));
    assertEquals(Optional.empty(), Retries.waitUntil(once, false, after(24)));
  }

  @Test
  void afterThreeTriesIn7DaysTheFirstHasToBe7DaysAgo() {
    List<Instant> three = List.of(after(60), after(30), MONDAY);
    assertEquals(Optional.of(after(7 * 24)), Retries.waitUntil(three, false, after(90)));
    assertEquals(Optional.empty(), Retries.waitUntil(three, false, after(7 * 24)));
  }

  @Test
  void whoRepeatsTheUnitsWaitsForTheNightOnly() {
    List<Instant> three = List.of(after(60), after(30), MONDAY);
    assertEquals(Optional.empty(), Retries.waitUntil(three, true, after(84)));
    assertEquals(Optional.of(after(84)), Retries.waitUntil(three, true, after(83)));
  }

  @Test
  void triesLongAgoDoNotCount() {
    List<Instant> spread = List.of(after(10 * 24), after(5 * 24), MONDAY);
    assertEquals(Optional.empty(), Retries.waitUntil(spread, false, after(11 * 24)));
  }

  private static Instant after(long hours) {
    return MONDAY.plus(Duration.ofHours(hours));
  }
}
