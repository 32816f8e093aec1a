package org.werkbank.workforce;

import java.time.Instant;

/**
 * A list that left the house, as the works council sees it.
 *
 * @param format xlsx or csv
 * @param purpose as written by the person
 * @param words starts of names that were asked for; null for all, as site, team, programme and
 *     standing
 * @param people how many rows; null if the transfer broke off
 */
public record Exported(
    String person,
    Instant when,
    String format,
    String purpose,
    String site,
    String team,
    String words,
    String programme,
    String standing,
    Integer people) {}
