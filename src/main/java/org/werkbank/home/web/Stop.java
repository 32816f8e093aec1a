package org.werkbank.home.web;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.catalogue.Course;
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

  /** The courses in order; after them each test, and the certificate it brings. */
  static List<Stop> line(List<Station> stations, List<MyCertificates.Goal> goals, Texts texts) {
    List<Stop> line = new ArrayList<>();
    for (Station station : stations) line.add(course(station, line.size() + 1, texts));
    boolean open = stations.stream().allMatch(station -> station.state() == Station.State.DONE);
    for (MyCertificates.Goal goal : goals) {
      line.add(test(goal, open, texts));
      line.add(certificate(goal));
    }
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

  private static Stop test(MyCertificates.Goal goal, boolean open, Texts texts) {
    return new Stop(
        goal.look(open),
        goal.testIcon(),
        "",
        "",
        texts.say("home.my.test"),
        goal.testAddress(),
        goal.testNote());
  }

  private static Stop certificate(MyCertificates.Goal goal) {
    return new Stop(
        goal.held() ? "goal done" : "goal",
        "",
        goal.code(),
        goal.code(),
        goal.title(),
        goal.address(),
        goal.note());
  }
}
