package org.werkbank.learning.web;

import java.util.Optional;
import org.werkbank.catalogue.Unit;
import org.werkbank.learning.MyUnit;
import org.werkbank.platform.text.Texts;

/**
 * A unit on the line of its course.
 *
 * @param number what stands in the circle; empty where an icon stands
 * @param address null as long as the course was not begun
 * @param extra whom it is an extra for; empty for a unit of the course itself
 */
public record UnitStop(
    String look,
    String icon,
    String number,
    String title,
    String address,
    String note,
    String extra) {

  /**
   * @param my how far the person is; empty if the course was not begun
   * @param here whether it is the one to go on with
   * @param address of the unit
   */
  static UnitStop of(Unit unit, Optional<MyUnit> my, boolean here, String address, Texts texts) {
    String title =
        texts.say("learning.course.unit", unit.number(), unit.in(texts.language()).title());
    String there = my.isPresent() ? address : null;
    String extra = Extras.of(unit, texts);
    if (my.filter(MyUnit::done).isPresent()) {
      String note = texts.say("learning.course.done", unit.minutes());
      return new UnitStop("done", "check", "", title, there, note, extra);
    }
    if (here) {
      String note = texts.say("learning.course.here", unit.minutes());
      return new UnitStop("half", "next", "", title, there, note, extra);
    }
    String note = texts.say("learning.minutes", unit.minutes());
    return new UnitStop("", "", String.valueOf(unit.number()), title, there, note, extra);
  }
}
