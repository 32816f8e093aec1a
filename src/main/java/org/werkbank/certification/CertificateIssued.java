package org.werkbank.certification;

import java.util.UUID;

/** A person holds a new certificate. */
public record CertificateIssued(UUID certificate, UUID personId, String programme) {}
