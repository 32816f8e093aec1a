package org.werkbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong tries for each account and for each address over the last five minutes. The limits
 * differ: a whole hall may share one address. Only wrong tries count, and nothing is written
 * anywhere.
 */
@ApplicationScoped
public class Throttle {
  static final int TRIES_PER_ACCOUNT = 5;
  static final int TRIES_PER_ADDRESS = 60;
  static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int MOST_REMEMBERED = 20_000;

  private final Clock clock;
  private final Map<String, Deque<Instant>> wrong =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  protected Throttle() {
    this(null);
  }

  @Inject
  public Throttle(Clock clock) {
    this.clock = clock;
  }

  /** How long this account or address has to wait; zero if not at all. */
  public synchronized Duration wait(String login, String address) {
    Duration account = wait("account " + login, TRIES_PER_ACCOUNT);
    Duration place = wait("address " + address, TRIES_PER_ADDRESS);
    return account.compareTo(place) > 0 ? account : place;
  }

  /** A wrong password was given. */
  public synchronized void failed(String login, String address) {
    wrong.computeIfAbsent("account " + login, key -> new ArrayDeque<>()).addLast(clock.instant());
    wrong.computeIfAbsent("address " + address, key -> new ArrayDeque<>()).addLast(clock.instant());
  }

  /** The right password was given: the account starts anew, the address does not. */
  public synchronized void succeeded(String login) {
    wrong.remove("account " + login);
  }

  private Duration wait(String key, int limit) {
    Deque<Instant> tries = wrong.get(key);
    if (tries == null) return Duration.ZERO;
    Instant now = clock.instant();
    while (!tries.isEmpty() && !tries.peekFirst().plus(WINDOW).isAfter(now)) tries.removeFirst();
    if (tries.isEmpty()) wrong.remove(key);
    return tries.size() < limit
        ? Duration.ZERO
        : Duration.between(now, tries.peekFirst().plus(WINDOW));
  }
}
