package org.werkbank.exercise.type.anonymousenough;

import java.util.Optional;

/**
 * What the author wrote.
 *
 * @param asked by what the works council wants to see the report; empty: drawn
 */
public record AnonymousEnoughPlan(Optional<Filter> asked) {}
