package org.werkbank.authoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.werkbank.authoring.Drafts;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Reading;
import org.werkbank.catalogue.Unit;
import org.werkbank.exercise.Exercises;
import org.werkbank.exercise.Mode;
import org.werkbank.exercise.web.Player;
import org.werkbank.exercise.web.SentAction;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Sent;

/**
 * A unit of a draft as learners will see it. Every step is open; only the exercise remembers what
 * was done.
 */
@Named
@RequestScoped
public class PreviewPage {
  @Inject Viewer viewer;
  @Inject Drafts drafts;
  @Inject Address address;
  @Inject Exercises exercises;
  @Inject Sent sent;

  private Course course;
  private Unit unit;
  private PreviewSteps steps;
  private PreviewText text;
  private Player player;

  /** A station of the line above the step; the address is null where one is. */
  public record Mark(String look, int number, String name, String address) {}

  @PostConstruct
  void open() {
    if (!(drafts.open(draft(), viewer.personId()).reading() instanceof Reading.Valid valid)) {
      throw new Conflict("problem.authoring.notReady");
    }
    course = valid.course();
    unit =
        course
            .unit(address.number("unit"))
            .orElseThrow(() -> new NotFound("problem.platform.notFound"));
    steps = new PreviewSteps(address.query("step"));
    text = PreviewText.of(unit, viewer.getLanguage(), address.query("easy"));
  }

  private UUID draft() {
    return address.id("draft");
  }

  private String in(String other) {
    return "/author/preview/" + draft() + "/" + unit.number() + "?step=" + other;
  }

  private String at(String other) {
    return in(other) + text.query();
  }

  /** Does what was sent to the exercise. */
  public String act() {
    if (!SentAction.in(sent.all())) return null;
    SentAction action = SentAction.of(sent.all());
    exercises.act(attempt(), viewer.personId(), action.turn(), action.action());
    return null;
  }

  /** Begins the exercise anew with other data. */
  public String again() {
    exercises.restart(attempt(), viewer.personId());
    return at("try");
  }

  private UUID attempt() {
    Map<String, Object> parameters = unit.exercise().parameters();
    String place = "draft/" + draft() + "/" + unit.number();
    return exercises.open(
        viewer.personId(), place, unit.exercise().type(), parameters, Mode.PRACTICE);
  }

  /** The exercise as it stands; read once, when the page is rendered and not before. */
  public Player getPlayer() {
    if (player == null) {
      player =
          Player.of(
              exercises.show(attempt(), viewer.personId(), viewer.getLanguage()), viewer.texts());
    }
    return player;
  }

  public String getPart() {
    return "/authoring/parts/" + steps.shown() + ".xhtml";
  }

  public List<Mark> getMarks() {
    return steps.marks(viewer.texts(), this::at);
  }

  public Unit.UnitPage getText() {
    return text.page();
  }

  /** Where the other one of standard and Leichte Sprache stands; null if there is only one. */
  public String getOther() {
    return text.other() == null ? null : in(steps.shown()) + text.other();
  }

  public String getOtherName() {
    return viewer.texts().say(text.name());
  }

  /** The practice questions of the unit, as the check may draw them. */
  public List<PreviewItem> getItems() {
    return PreviewItem.of(course, unit, viewer.getLanguage());
  }

  public String getPlace() {
    return viewer
        .texts()
        .say("authoring.preview.place", course.code(), unit.number(), course.units().size());
  }

  public String getDraftAddress() {
    return "/author/draft/" + draft();
  }

  /** The step before; null at the first. */
  public String getBack() {
    return steps.after(-1).map(this::at).orElse(null);
  }

  /** The step after; null at the last. */
  public String getNext() {
    return steps.after(1).map(this::at).orElse(null);
  }
}
