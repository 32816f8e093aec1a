package org.werkbank.certification;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a person stands with a programme, as others may see it.
 *
 * @param validUntil null unless the standing is valid or expires soon, so that "not present" is the
 *     same for everybody
 */
public record PersonStanding(
    UUID personId, String programme, Standing standing, Instant validUntil) {}
