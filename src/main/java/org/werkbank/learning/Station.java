package org.werkbank.learning;

import java.util.Optional;
import org.werkbank.catalogue.PublishedCourse;

/**
 * A course on a person's way.
 *
 * @param course the version the person is on; the current one if they have not begun
 * @param minutes what is left of it
 * @param next the unit to go on with; empty if all is done
 */
public record Station(PublishedCourse course, State state, int minutes, Optional<NextUnit> next) {

  /** Nothing done, something done, everything done. */
  public enum State {
    AHEAD,
    BEGUN,
    DONE
  }
}
