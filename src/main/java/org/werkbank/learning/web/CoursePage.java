package org.werkbank.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.catalogue.Unit;
import org.werkbank.identity.web.Viewer;
import org.werkbank.learning.Enrolments;
import org.werkbank.learning.LearningQueries;
import org.werkbank.learning.MyCourse;
import org.werkbank.learning.MyUnit;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.web.Address;

/** What a course brings, its units, and where the person stands. */
@Named
@RequestScoped
public class CoursePage {
  @Inject Address address;
  @Inject Viewer viewer;
  @Inject Courses courses;
  @Inject LearningQueries learning;
  @Inject Enrolments enrolments;

  private String slug;
  private Optional<MyCourse> mine;
  private PublishedCourse published;
  private PublishedCourse current;
  private Optional<MyUnit> next;
  private List<UnitStop> units;

  @PostConstruct
  void open() {
    slug = address.part("slug");
    mine = learning.course(viewer.personId(), slug);
    current = courses.current(slug).orElseThrow(() -> new NotFound("problem.learning.course"));
    published =
        mine.filter(this::isOlder)
            .flatMap(begun -> courses.version(begun.version()))
            .orElse(current);
    next = mine.flatMap(MyCourse::next);
    units = course().units().stream().map(this::stop).toList();
  }

  private boolean isOlder(MyCourse begun) {
    return !begun.version().equals(current.version());
  }

  /** Begins the course; whoever has begun it already simply goes on. */
  public String begin() {
    enrolments.enrol(viewer.personId(), slug);
    return at(next.map(MyUnit::number).orElse(1));
  }

  private UnitStop stop(Unit unit) {
    Optional<MyUnit> my = mine.flatMap(begun -> begun.unit(unit.number()));
    boolean here = next.filter(is -> is.number() == unit.number()).isPresent();
    return UnitStop.of(unit, my, here, at(unit.number()), viewer.texts());
  }

  private String at(int unit) {
    return "/courses/" + slug + "/" + unit;
  }

  private String say(String key, Object... values) {
    return viewer.texts().say(key, values);
  }

  private Course course() {
    return published.course();
  }

  public String getCode() {
    return course().code();
  }

  public String getTitle() {
    return course().title().in(viewer.getLanguage());
  }

  public String getSummary() {
    return course().summary().in(viewer.getLanguage());
  }

  public List<UnitStop> getUnits() {
    return units;
  }

  public List<String> getObjectives() {
    return course().objectives().stream()
        .map(objective -> objective.text().in(viewer.getLanguage()))
        .toList();
  }

  /** How many units there are, without the extras, and how long they take together. */
  public String getMinutes() {
    return say("learning.course.minutes", course().needed().size(), course().minutes());
  }

  public boolean isBegun() {
    return mine.isPresent();
  }

  public boolean isCompleted() {
    return mine.map(MyCourse::completed).orElse(false);
  }

  public boolean isGoingOn() {
    return next.isPresent();
  }

  /** Number of the version the person learns. */
  public String getVersion() {
    return say("learning.course.version", published.number());
  }

  /** Whether there is a newer version than the person's own. */
  public boolean isNewer() {
    return !published.version().equals(current.version());
  }

  public String getBeginButton() {
    return say("learning.course.begin", course().units().get(0).minutes());
  }

  public String getGoOnButton() {
    return next.map(unit -> say("learning.course.goOn", unit.number())).orElse("");
  }

  public String getGoOnAddress() {
    return next.map(unit -> at(unit.number())).orElse("/learn");
  }
}
