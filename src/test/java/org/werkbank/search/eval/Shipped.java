package org.werkbank.search.eval;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.werkbank.fixtures.ShippedShelves;
import org.werkbank.fixtures.TestDatabase;

/** Everything that comes with the program and can be found, published as at a start. */
final class Shipped {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  private Shipped() {}

  static EntryShelf shelf() {
    try (TestDatabase db = TestDatabase.Kind.H2.open()) {
      db.run(em -> ShippedShelves.publish(em, CLOCK));
      return db.in(em -> EntryShelf.of(ShippedShelves.of(em, CLOCK)));
    }
  }
}
