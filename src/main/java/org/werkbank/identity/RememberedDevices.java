package org.werkbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.platform.problem.Conflict;

/**
 * Devices that stay signed in. The token is a selector, which finds the row, and a validator, of
 * which only the hash is kept; a stolen database lets nobody in. A token dies when its person signs
 * out.
 */
@ApplicationScoped
public class RememberedDevices {
  /** How long a device stays signed in. */
  public static final Duration VALID = Duration.ofDays(30);

  private static final SecureRandom RANDOM = new SecureRandom();

  private EntityManager em;
  private Clock clock;

  protected RememberedDevices() {}

  @Inject
  public RememberedDevices(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** A new token for the cookie of this device. */
  @Transactional
  public String remember(UUID person) {
    String selector = random(12);
    String validator = random(32);
    em.createNativeQuery("delete from remembered_device where valid_until < ?1")
        .setParameter(1, clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .executeUpdate();
    em.persist(
        new RememberedDevice(selector, hash(validator), person, clock.instant().plus(VALID)));
    return selector + "." + validator;
  }

  /**
   * Whose device this is, if the token is known, whole and not too old.
   *
   * @throws Conflict while the database does not answer: the container asks this before any page
   *     could say so
   */
  public Optional<UUID> personOf(String token) {
    String[] parts = token.split("\\.");
    if (parts.length != 2) return Optional.empty();
    return device(parts[0])
        .filter(device -> device.opensWith(hash(parts[1]), clock.instant()))
        .map(RememberedDevice::personId);
  }

  private Optional<RememberedDevice> device(String selector) {
    try {
      return em.createQuery(
              "select d from RememberedDevice d where d.selector = :selector",
              RememberedDevice.class)
          .setParameter("selector", selector)
          .getResultStream()
          .findFirst();
    } catch (PersistenceException away) {
      throw new Conflict("problem.identity.away");
    }
  }

  /** The token is worth nothing from now on. */
  @Transactional
  public void forget(String token) {
    Optional.ofNullable(em.find(RememberedDevice.class, token.split("\\.")[0]))
        .ifPresent(em::remove);
  }

  private static String random(int bytes) {
    byte[] value = new byte[bytes];
    RANDOM.nextBytes(value);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
  }

  private static String hash(String validator) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(validator.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
