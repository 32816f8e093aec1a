package org.werkbank.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A course a person is enrolled in.
 *
 * @param version the one they began
 * @param units in order of their numbers
 */
public record MyCourse(String slug, UUID version, boolean completed, List<MyUnit> units) {

  public Optional<MyUnit> unit(int number) {
    return units.stream().filter(unit -> unit.number() == number).findFirst();
  }

  /** The unit to go on with; empty when all are done that are no extras. */
  public Optional<MyUnit> next() {
    return units.stream().filter(MyUnit::missing).findFirst();
  }
}
