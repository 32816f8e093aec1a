package org.werkbank.learning;

import org.werkbank.catalogue.PublishedCourse;

/**
 * A course on a person's way.
 *
 * @param course the version the person is on; the current one if they have not begun
 * @param minutes what is left of it
 */
public record Station(PublishedCourse course, State state, int minutes) {

  /** Nothing done, something done, everything done. */
  public enum State {
    AHEAD,
    BEGUN,
    DONE
  }
}
