package org.werkbank.workforce;

import java.time.Instant;

/**
 * Somebody looked.
 *
 * @param reader name as it was then
 * @param purpose code of the reason
 */
public record Access(String reader, Instant when, String purpose) {}
