package org.werkbank.home.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.werkbank.catalogue.Course;
import org.werkbank.certification.web.MyWay;
import org.werkbank.learning.Station;
import org.werkbank.platform.text.Texts;

/**
 * A stop on the line to the certificate: how it is drawn and what stands below.
 *
 * @param number what stands in the circle; empty where an icon stands
 */
public record Stop(
    String look,
    String icon,
    String number,
    String code,
    String title,
    String address,
    String note) {

  /** The courses in order; after them the test, and the certificate it brings. */
  static List<Stop> line(MyWay.Goal goal, Optional<MyCertificates.Card> held, Texts texts) {
    List<Stop> line = new ArrayList<>(courses(goal.stations(), texts));
    line.add(test(goal, texts));
    line.add(certificate(goal, held, texts));
    return List.copyOf(line);
  }

  /** The courses alone. */
  static List<Stop> courses(List<Station> stations, Texts texts) {
    List<Stop> line = new ArrayList<>();
    for (Station station : stations) line.add(course(station, line.size() + 1, texts));
    return List.copyOf(line);
  }

  private static Stop course(Station station, int place, Texts texts) {
    Course course = station.course().course();
    String code = course.code();
    String title = course.title().in(texts.language());
    String address = "/courses/" + course.slug();
    return switch (station.state()) {
      case DONE ->
          new Stop("done", "check", "", code, title, address, texts.say("home.my.way.done"));
      case BEGUN -> {
        String note = texts.say("home.my.way.here", station.minutes());
        yield new Stop("half", "next", "", code, title, address, note);
      }
      case AHEAD -> {
        String note = texts.say("home.my.way.minutes", station.minutes());
        yield new Stop("", "", String.valueOf(place), code, title, address, note);
      }
    };
  }

  private static Stop test(MyWay.Goal goal, Texts texts) {
    String look = goal.isSettled() ? "done" : goal.isLearned() ? "half" : "";
    String note = texts.say("home.my.test.note", goal.plan().items(), goal.plan().lot().drawn());
    String icon = goal.isSettled() ? "check" : "pen";
    return new Stop(look, icon, "", "", texts.say("home.my.test"), goal.test(), note);
  }

  private static Stop certificate(
      MyWay.Goal goal, Optional<MyCertificates.Card> held, Texts texts) {
    String code = goal.programme().code();
    return new Stop(
        goal.isHeld() ? "goal done" : "goal",
        "",
        code,
        code,
        goal.programme().title().in(texts.language()),
        held.map(MyCertificates.Card::address).orElseGet(goal::test),
        held.map(MyCertificates.Card::note)
            .orElseGet(() -> texts.say("home.my.goal.note", goal.months())));
  }
}
