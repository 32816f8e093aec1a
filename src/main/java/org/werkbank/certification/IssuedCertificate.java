package org.werkbank.certification;

import java.time.Instant;
import java.util.UUID;

/**
 * A certificate with everything that was signed and printed, for its holder alone.
 *
 * @param programmeSource {@link Programme#source()} at that time
 * @param keyId of the key that signed
 * @param badgeDe the credential as issued, JSON
 * @param noteDe what it says about the law, as issued
 * @param revokedAt null while it stands
 */
public record IssuedCertificate(
    UUID id,
    String programme,
    int programmeVersion,
    String programmeSource,
    Instant awardedAt,
    Instant validUntil,
    String holderName,
    boolean supervised,
    String keyId,
    String badgeDe,
    String badgeEn,
    String noteDe,
    String noteEn,
    Instant revokedAt) {}
