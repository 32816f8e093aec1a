package org.werkbank.learning;

import java.util.List;
import java.util.Optional;

/**
 * A person's way through the courses.
 *
 * @param next empty if everything is done
 * @param stations in the order of the catalogue
 */
public record Way(Optional<NextUnit> next, List<Station> stations) {

  /** What is left of all stations. */
  public int minutes() {
    return stations.stream().mapToInt(Station::minutes).sum();
  }
}
