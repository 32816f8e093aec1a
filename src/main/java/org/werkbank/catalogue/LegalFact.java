package org.werkbank.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.werkbank.platform.text.Text;

/**
 * What the law says, since when, where it is written and who looked last.
 *
 * @param key named by lessons
 * @param high whether a mistake here would do harm
 * @param norm article and act
 * @param validTo last day; empty if it holds until further notice
 * @param source https address
 */
public record LegalFact(
    String key,
    boolean high,
    String norm,
    Text text,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    String source,
    LocalDate checkedOn,
    String checkedBy) {}
