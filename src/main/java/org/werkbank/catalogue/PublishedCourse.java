package org.werkbank.catalogue;

import java.time.Instant;
import java.util.UUID;

/**
 * A version people can learn from.
 *
 * @param version id of the version; enrolments keep it
 * @param number counts from 1 for each slug
 * @param digest SHA-256 of the package, 64 hex digits
 */
public record PublishedCourse(
    UUID version, int number, String digest, Instant publishedAt, Course course) {}
