package org.werkbank.learning;

import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.catalogue.Unit;

/**
 * What to do next.
 *
 * @param enrolled whether the course was begun
 * @param begun whether the unit was begun
 * @param step where to go on
 * @param minutes from there to the end of the unit
 */
public record NextUnit(
    PublishedCourse course, Unit unit, boolean enrolled, boolean begun, Step step, int minutes) {

  static NextUnit of(PublishedCourse course, MyUnit mine) {
    Unit unit = course.course().unit(mine.number()).orElseThrow();
    Step step = mine.goOn();
    return new NextUnit(course, unit, true, mine.begun(), step, step.minutesLeft(unit.minutes()));
  }

  static NextUnit first(PublishedCourse course) {
    Unit unit = course.course().units().get(0);
    return new NextUnit(course, unit, false, false, Step.CASE, unit.minutes());
  }
}
