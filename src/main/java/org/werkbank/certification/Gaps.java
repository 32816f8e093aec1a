package org.werkbank.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.werkbank.catalogue.CompanyTexts;
import org.werkbank.catalogue.Courses;
import org.werkbank.platform.text.Texts;

/**
 * What the company still has to write before a programme can end in a certificate (curriculum,
 * section 7).
 */
@ApplicationScoped
public class Gaps {
  private Courses courses;
  private CompanyTexts texts;

  protected Gaps() {}

  @Inject
  public Gaps(Courses courses, CompanyTexts texts) {
    this.courses = courses;
    this.texts = texts;
  }

  /**
   * Keys of the company's texts that are missing: those the programme names, and those its courses
   * have a place for. Empty when it can be tested.
   */
  public List<String> of(Programme programme) {
    Set<String> slugs =
        programme.courses().stream().map(Programme.Part::slug).collect(Collectors.toSet());
    Set<String> needed = new HashSet<>(programme.local());
    courses.current().stream()
        .filter(published -> slugs.contains(published.course().slug()))
        .forEach(course -> needed.addAll(courses.localUnits(course.version()).keySet()));
    return texts.missing(needed);
  }

  /** The same in one line of words; empty when it can be tested. */
  public String said(Programme programme, Texts words) {
    return of(programme).stream()
        .map(key -> words.say("catalogue.company." + key))
        .collect(Collectors.joining(", "));
  }
}
