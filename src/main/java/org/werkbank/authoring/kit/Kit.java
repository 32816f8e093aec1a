package org.werkbank.authoring.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.platform.pdf.PrintedPages;
import org.werkbank.platform.text.Language;

/** Prints what goes with a published course. */
@ApplicationScoped
public class Kit {
  private Courses courses;
  private String base;

  protected Kit() {}

  /**
   * A printer.
   *
   * @param base public address of the platform; it is what the QR code leads to
   */
  @Inject
  public Kit(Courses courses, @ConfigProperty(name = "werkbank.platform.url") String base) {
    this.courses = courses;
    this.base = base.replaceAll("/+$", "");
  }

  /** The sheet for the notice board, one A4 page PDF; empty if there is no such unit. */
  public Optional<byte[]> poster(String slug, int unit, Language language) {
    return course(slug)
        .flatMap(
            course ->
                course
                    .unit(unit)
                    .map(found -> new Poster(course, found, language, base).document())
                    .map(PrintedPages::of));
  }

  /**
   * The guide for the shift meeting, A4 pages PDF: what to do and say in front, the questions on
   * the back; empty if the course has none.
   */
  public Optional<byte[]> guide(String slug, Language language) {
    return course(slug)
        .filter(course -> course.guide().containsKey(language))
        .map(course -> new GuideSheet(course, language).document())
        .map(PrintedPages::of);
  }

  private Optional<Course> course(String slug) {
    return courses.current(slug).map(PublishedCourse::course);
  }
}
