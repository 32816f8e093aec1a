package org.werkbank.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.werkbank.catalogue.Course;
import org.werkbank.identity.web.Viewer;
import org.werkbank.learning.Station;
import org.werkbank.learning.Ways;

/** Every course there is, and where the person stands in it. */
@Named
@RequestScoped
public class CoursesPage {
  @Inject Viewer viewer;
  @Inject Ways ways;

  private List<Row> rows;

  /** A course in the list. */
  public record Row(
      String address,
      String code,
      String title,
      String summary,
      String minutes,
      String tone,
      String icon,
      String state) {}

  @PostConstruct
  void open() {
    rows = ways.of(viewer.personId()).stations().stream().map(this::row).toList();
  }

  private Row row(Station station) {
    Course course = station.course().course();
    String name = station.state().name().toLowerCase(java.util.Locale.ROOT);
    return new Row(
        "/courses/" + course.slug(),
        course.code(),
        course.title().in(viewer.getLanguage()),
        course.summary().in(viewer.getLanguage()),
        viewer.texts().say("learning.minutes", course.minutes()),
        station.state() == Station.State.DONE ? "s-ok" : "s-none",
        station.state() == Station.State.DONE
            ? "check"
            : station.state() == Station.State.BEGUN ? "half" : "dash",
        viewer.texts().say("learning.courses.state." + name));
  }

  public List<Row> getRows() {
    return rows;
  }
}
