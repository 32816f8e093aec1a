package org.werkbank.certification;

import java.util.UUID;

/** A certificate was taken back. */
public record CertificateRevoked(UUID certificate, UUID personId, String programme) {}
