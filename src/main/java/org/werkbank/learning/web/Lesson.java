package org.werkbank.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.catalogue.Unit;
import org.werkbank.catalogue.Unit.UnitPage;
import org.werkbank.identity.web.Viewer;
import org.werkbank.learning.LearningQueries;
import org.werkbank.learning.MyCourse;
import org.werkbank.learning.MyUnit;
import org.werkbank.learning.Step;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Cookies;

/**
 * The unit and the step this request is about, and how far the person is: what the parts of a
 * lesson share.
 */
@RequestScoped
public class Lesson {
  private static final String EASY = "easy";

  @Inject Address address;
  @Inject Viewer viewer;
  @Inject Courses courses;
  @Inject LearningQueries learning;
  @Inject Cookies cookies;

  private String slug;
  private Optional<MyCourse> mine;
  private PublishedCourse course;
  private Unit unit;
  private Optional<MyUnit> my;
  private Step step;
  private boolean easy;

  @PostConstruct
  void open() {
    slug = address.part("slug");
    mine = learning.course(viewer.personId(), slug);
    course =
        mine.flatMap(begun -> courses.version(begun.version()))
            .or(() -> courses.current(slug))
            .orElseThrow(() -> new NotFound("problem.learning.course"));
    int number = address.number("unit");
    unit = course.course().unit(number).orElseThrow(() -> new NotFound("problem.learning.unit"));
    my = mine.flatMap(begun -> begun.unit(number));
    step = my.map(this::wanted).orElse(Step.CASE);
    easy = wantsEasy();
  }

  /** The step of the address as far as it is open; without one, where the person left. */
  private Step wanted(MyUnit mine) {
    Step asked = address.query("step").flatMap(Step::of).orElseGet(mine::goOn);
    return asked.compareTo(mine.step()) <= 0 ? asked : mine.step();
  }

  String slug() {
    return slug;
  }

  PublishedCourse course() {
    return course;
  }

  Unit unit() {
    return unit;
  }

  /** Leichte Sprache is a choice of the device, as the language is. */
  private boolean wantsEasy() {
    Optional<String> asked = address.query(EASY);
    asked.ifPresent(choice -> cookies.keep(EASY, choice.equals("on") ? "on" : "off"));
    return asked.or(() -> cookies.value(EASY)).filter("on"::equals).isPresent();
  }

  /** What is written, in the reader's language and, if it is there and chosen, in Leichter. */
  UnitPage text() {
    return easy().filter(found -> easy).map(Unit.Easy::page).orElse(unit.in(viewer.getLanguage()));
  }

  /** The unit in Leichte Sprache, for those who read German. */
  private Optional<Unit.Easy> easy() {
    return unit.easy().filter(found -> viewer.getLanguage() == Language.DE);
  }

  /** Where the other one of standard and Leichte Sprache stands; empty if there is only one. */
  Optional<String> otherText() {
    return easy().map(found -> at(step) + "&" + EASY + "=" + (easy ? "off" : "on"));
  }

  boolean isEasy() {
    return easy && easy().isPresent();
  }

  /** How far the person is; empty if the course was not begun. */
  Optional<MyUnit> my() {
    return my;
  }

  /** The unit to go on with after this one; empty if this is the last one that was open. */
  Optional<MyUnit> nextUnit() {
    return mine.flatMap(
        begun ->
            begun.units().stream()
                .filter(other -> other.missing() && other.number() != unit.number())
                .findFirst());
  }

  Step step() {
    return step;
  }

  String courseAddress() {
    return "/courses/" + slug;
  }

  String at(Step step) {
    return at(unit.number(), step);
  }

  String at(int number, Step step) {
    return courseAddress() + "/" + number + "?step=" + step.code();
  }
}
