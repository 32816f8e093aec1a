package org.werkbank.assessment;

import java.util.List;
import java.util.UUID;

/**
 * One question of a running test and where it stands among the others.
 *
 * @param stops all questions of the form, in order
 * @param answered how many of them have a full answer
 */
public record TestStep(UUID form, Question question, List<Stop> stops, int answered) {

  /**
   * A question on the map.
   *
   * @param done whether it has a full answer
   * @param here whether it is the one on the screen
   */
  public record Stop(int position, boolean done, boolean here) {}

  /** Share of answered questions. */
  public int percent() {
    return 100 * answered / stops.size();
  }

  /** Questions without a full answer. */
  public List<Stop> open() {
    return stops.stream().filter(stop -> !stop.done()).toList();
  }
}
