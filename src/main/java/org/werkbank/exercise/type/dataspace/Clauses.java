package org.werkbank.exercise.type.dataspace;

import java.util.EnumSet;
import java.util.Set;

/**
 * What one may do with the data: all of it must hold.
 *
 * @param thirdParties whether the data may be passed on
 * @param derivations whether something else may be built from it
 */
record Clauses(
    Purpose purpose, boolean thirdParties, boolean derivations, Term term, Frequency frequency) {

  /** The clauses that restrict nothing. Each is a further way out of the partner's house. */
  Set<Way> open() {
    Set<Way> open = EnumSet.noneOf(Way.class);
    if (purpose == Purpose.ANY) open.add(Way.PURPOSE);
    if (thirdParties) open.add(Way.THIRD_PARTY);
    if (derivations) open.add(Way.DERIVATION);
    if (term == Term.OPEN) open.add(Way.TERM);
    if (frequency == Frequency.LIVE) open.add(Way.FREQUENCY);
    return open;
  }
}
