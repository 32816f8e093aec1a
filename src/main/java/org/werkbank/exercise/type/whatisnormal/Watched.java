package org.werkbank.exercise.type.whatisnormal;

import java.util.List;

/** The days after the shown ones, and what went wrong in them. Hidden until the outcome. */
record Watched(Series series, List<Event> events) {

  /** Whether something was wrong on this day, counted from 0. */
  boolean wrong(int day) {
    return events.stream().anyMatch(event -> event.on(day));
  }
}
