package org.werkbank.exercise.type.dataspace;

import java.util.EnumSet;
import java.util.Set;

/**
 * An offer: fields, and who sees them.
 *
 * @param fields what lies in it
 */
record Envelope(Access access, Set<Field> fields) {
  static final Envelope CLOSED = new Envelope(Access.NOBODY, EnumSet.noneOf(Field.class));

  Envelope {
    fields = Set.copyOf(fields);
  }
}
