package org.werkbank.exercise.type.dataspace;

import java.util.Set;

/**
 * A company that asks.
 *
 * @param number 1 to 6, its place in the list
 * @param needs without these fields it does not sign; for a company outside the chain a single one
 *     is enough
 * @param wishes what it would like besides
 */
record Partner(
    int number,
    String name,
    Role role,
    Set<Field> needs,
    Set<Field> wishes,
    Purpose purpose,
    Term term,
    Frequency frequency) {
  Partner {
    needs = Set.copyOf(needs);
    wishes = Set.copyOf(wishes);
  }

  /** Whether what it gets is enough for it. */
  boolean satisfiedBy(Set<Field> fields) {
    return role.chain() ? fields.containsAll(needs) : !fields.isEmpty();
  }

  /** Whether it may have this field: it needs it, and it answers with its own data. */
  boolean mayHave(Field field) {
    return role.chain() && needs.contains(field);
  }
}
