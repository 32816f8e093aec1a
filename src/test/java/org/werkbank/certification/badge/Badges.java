package org.werkbank.certification.badge;

import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A badge of a company that exists only in tests, signed with the published test key. */
final class Badges {
  static final IssuerProfile ISSUER =
      new IssuerProfile("https://lernen.muster-metall.example/", "Muster Metallbau GmbH");
  static final Instant AWARDED = Instant.parse("2026-11-22T10:43:00Z");
  static final Instant UNTIL = Instant.parse("2028-11-22T22:59:59Z");
  static final UUID ID = UUID.fromString("7f3c2a90-5d1e-4b8a-9c44-0e6b1f2d83a7");
  static final Map<String, PublicKey> KEYS =
      Map.of(IssuerKey.id(DataIntegrityTest.PUBLIC), DataIntegrityTest.PUBLIC);

  private Badges() {}

  static Badge badge() {
    return new Badge(
        ID,
        UUID.fromString("0d1e2f30-1111-4222-8333-444455556666"),
        "Ayşe Yılmaz",
        "k3J9aXc1Zm9vYmFyMTIzNA",
        AWARDED,
        AWARDED,
        UNTIL,
        new Badge.Achievement(
            ISSUER.base() + "/achievements/Z1/v1",
            ISSUER.base() + "/achievements/Z1/v1?language=en",
            "en",
            "Z1",
            1,
            "de",
            "KI-Grundschein Produktion",
            "Grundlagen zu KI in der Produktion mit praktischen Übungen.",
            "10 Aufgaben, mindestens 8 richtig. Unbeaufsichtigt, ohne Identitätsprüfung.",
            List.of("KI-Kompetenz"),
            List.of(
                new Badge.Alignment(
                    "unterscheidet feste Regel und Modell", ISSUER.base() + "/issuer", "KA1.1"))));
  }

  static JsonObject signed() {
    String method = ISSUER.keyAddress(IssuerKey.id(DataIntegrityTest.PUBLIC));
    return new DataIntegrity(new Contexts())
        .sign(badge().unsigned(ISSUER), DataIntegrityTest.PRIVATE, method, AWARDED);
  }
}
