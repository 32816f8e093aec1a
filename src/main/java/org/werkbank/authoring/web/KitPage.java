package org.werkbank.authoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.catalogue.Unit;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;
import org.werkbank.platform.web.Address;

/** What goes with a course on paper: a sheet for each unit, and the guide for the shift meeting. */
@Named
@RequestScoped
public class KitPage {
  @Inject Viewer viewer;
  @Inject Courses courses;
  @Inject Address address;

  private Course course;

  /** A sheet for the notice board, in both languages. */
  public record Sheet(String unit, String question, String sentence, List<Print> prints) {}

  /** A file to print. */
  public record Print(String address, String language, String said) {}

  @PostConstruct
  void open() {
    course =
        courses
            .current(address.part("slug"))
            .map(PublishedCourse::course)
            .orElseThrow(() -> new NotFound("problem.platform.notFound"));
  }

  public String getTitle() {
    return course.title().in(viewer.getLanguage());
  }

  public String getCode() {
    return course.code();
  }

  public List<Sheet> getSheets() {
    return course.units().stream().map(this::sheet).toList();
  }

  private Sheet sheet(Unit unit) {
    Unit.UnitPage page = unit.in(viewer.getLanguage());
    String name = viewer.texts().say("authoring.kit.unit", unit.number(), page.title());
    String question = page.poster().isEmpty() ? page.title() : page.poster();
    return new Sheet(name, question, page.keySentence(), prints("poster-" + unit.number(), name));
  }

  /** The guide in both languages; none if the course has none. */
  public List<Print> getGuide() {
    return course.guide().isEmpty()
        ? List.of()
        : prints("guide", viewer.texts().say("authoring.kit.guideKind"));
  }

  private List<Print> prints(String file, String said) {
    return Stream.of(Language.values())
        .map(
            language ->
                new Print(
                    "/author/print/" + course.slug() + "/" + file + "-" + language.code() + ".pdf",
                    Texts.of(language).say("authoring.kit.inLanguage"),
                    said))
        .toList();
  }
}
