package org.werkbank.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Argon2id with 19 MiB, 2 rounds, 1 lane (OWASP Password Storage Cheat Sheet). Hashing costs memory
 * and time on purpose, so only a few run at once and the rest queue for a moment; beyond that the
 * answer is "busy" and nothing is hashed.
 */
@ApplicationScoped
public class Passwords {
  private static final Argon2Function ARGON =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final int AT_ONCE = 2;
  private static final int QUEUE = 40;
  private static final long PATIENCE_SECONDS = 8;

  private final Semaphore running = new Semaphore(AT_ONCE, true);
  private final Semaphore admitted = new Semaphore(AT_ONCE + QUEUE);
  private final String nobody = hashNow("nobody has this password");

  /** The hash to store, with its own salt; empty if the queue is full. */
  public Optional<String> hash(String password) {
    return bounded(() -> hashNow(password));
  }

  /** Whether the password belongs to this hash; empty if the queue is full. */
  public Optional<Boolean> matches(String password, String hash) {
    return bounded(() -> Password.check(password, hash).with(ARGON));
  }

  /**
   * Takes as long as a real check, so that an unknown name cannot be told from a wrong password.
   */
  public Optional<Boolean> matchesNobody(String password) {
    return matches(password, nobody).map(ignored -> false);
  }

  private static String hashNow(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON).getResult();
  }

  private <T> Optional<T> bounded(Supplier<T> work) {
    if (!admitted.tryAcquire()) return Optional.empty();
    try {
      if (!running.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) return Optional.empty();
      try {
        return Optional.of(work.get());
      } finally {
        running.release();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      admitted.release();
    }
  }
}
