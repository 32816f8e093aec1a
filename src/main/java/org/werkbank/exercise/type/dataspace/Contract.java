package org.werkbank.exercise.type.dataspace;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Two envelopes and the clauses that hold for both. */
record Contract(Envelope a, Envelope b, Clauses clauses) {
  private static final Clauses CLOSED =
      new Clauses(Purpose.QUALITY, false, false, Term.MONTHS_3, Frequency.MONTH);

  /** Nothing is shared. */
  static final Contract NOTHING = new Contract(Envelope.CLOSED, Envelope.CLOSED, CLOSED);

  /** Everything, for everybody, for ever. */
  static final Contract EVERYTHING =
      new Contract(
          new Envelope(Access.NETWORK, EnumSet.allOf(Field.class)),
          Envelope.CLOSED,
          new Clauses(Purpose.ANY, true, true, Term.OPEN, Frequency.LIVE));

  List<Envelope> envelopes() {
    return List.of(a, b);
  }

  /** What this company sees. */
  Set<Field> seenBy(Partner partner) {
    Set<Field> seen = EnumSet.noneOf(Field.class);
    for (Envelope envelope : envelopes())
      if (envelope.access().includes(partner)) seen.addAll(envelope.fields());
    return seen;
  }

  /** Where a field lies: none, a, b or ab. */
  String place(Field field) {
    String place =
        (a.fields().contains(field) ? "a" : "") + (b.fields().contains(field) ? "b" : "");
    return place.isEmpty() ? "none" : place;
  }
}
