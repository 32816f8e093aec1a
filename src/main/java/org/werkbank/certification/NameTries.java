package org.werkbank.certification;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Five names an hour for each certificate and address: enough to type what stands on a paper, too
 * few to guess. Nothing is written anywhere.
 */
@ApplicationScoped
public class NameTries {
  static final int PER_HOUR = 5;
  private static final int MOST_REMEMBERED = 20_000;

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };
  private Clock clock;

  protected NameTries() {}

  @Inject
  public NameTries(Clock clock) {
    this.clock = clock;
  }

  /**
   * Uses up one try.
   *
   * @param left tries that remain in this hour
   * @param delay zero if this try was allowed, else the time until the next
   */
  record Try(long left, Duration delay) {}

  /** Uses up one try from this address. */
  synchronized Try use(UUID certificate, String address) {
    ConsumptionProbe probe =
        buckets
            .computeIfAbsent(certificate + " " + address, key -> bucket())
            .tryConsumeAndReturnRemaining(1);
    Duration wait =
        probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    return new Try(probe.getRemainingTokens(), wait);
  }

  private Bucket bucket() {
    Bandwidth limit =
        Bandwidth.builder()
            .capacity(PER_HOUR)
            .refillIntervally(PER_HOUR, Duration.ofHours(1))
            .build();
    return Bucket.builder().addLimit(limit).withCustomTimePrecision(new ByClock(clock)).build();
  }

  private record ByClock(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
