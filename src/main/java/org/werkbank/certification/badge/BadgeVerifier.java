package org.werkbank.certification.badge;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.PublicKey;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Judges badge files of one issuer, with the keys it ever had. Opens no connection. */
public final class BadgeVerifier {
  private final DataIntegrity integrity;
  private final IssuerProfile issuer;
  private final Predicate<String> revoked;
  private final Clock clock;

  /**
   * A verifier for the badges of one issuer.
   *
   * @param revoked whether the credential with this id is on the revocation list
   */
  public BadgeVerifier(
      DataIntegrity integrity, IssuerProfile issuer, Predicate<String> revoked, Clock clock) {
    this.integrity = integrity;
    this.issuer = issuer;
    this.revoked = revoked;
    this.clock = clock;
  }

  /** The verdict about the bytes of a JSON, SVG or PNG file. */
  public Verdict judge(byte[] file, Map<String, PublicKey> keys) {
    return BadgeFile.read(file).map(badge -> judge(badge, keys)).orElseGet(Verdict.Unreadable::new);
  }

  private Verdict judge(JsonObject badge, Map<String, PublicKey> keys) {
    Optional<PublicKey> key = issuer.keyId(DataIntegrity.method(badge)).map(keys::get);
    if (key.isEmpty() || !issuer.address().equals(issuerOf(badge)))
      return new Verdict.UnknownIssuer();
    if (!integrity.fits(badge, key.get())) return new Verdict.Altered();
    Optional<Verdict.Facts> facts = facts(badge);
    if (facts.isEmpty()) return new Verdict.Unreadable();
    if (revoked.test(badge.getString("id"))) return new Verdict.Revoked(facts.get());
    boolean over = facts.get().validUntil().isBefore(clock.instant());
    return over ? new Verdict.Expired(facts.get()) : new Verdict.Valid(facts.get());
  }

  private static String issuerOf(JsonObject badge) {
    boolean named =
        badge.get("issuer") instanceof JsonObject profile
            && profile.get("id") instanceof JsonString;
    return named ? badge.getJsonObject("issuer").getString("id") : "";
  }

  /**
   * Only after the signature fits: then this issuer wrote it, and every part is where it puts it.
   */
  private static Optional<Verdict.Facts> facts(JsonObject badge) {
    try {
      JsonObject achievement =
          badge.getJsonObject("credentialSubject").getJsonObject("achievement");
      return Optional.of(
          new Verdict.Facts(
              badge.getString("name"),
              achievement.getString("humanCode"),
              badge.getJsonObject("issuer").getString("name"),
              Instant.parse(badge.getString("validFrom")),
              Instant.parse(badge.getString("validUntil"))));
    } catch (NullPointerException | ClassCastException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
