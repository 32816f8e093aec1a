package org.werkbank.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;

/**
 * A course as it is read from a valid package: complete in both languages, rendered, immutable. The
 * shape of the files is described in {@code courses/README.md}.
 *
 * @param slug folder name and address
 * @param code short code, for example {@code M01}
 * @param picture drawing for cards, per language; empty if the author gave none
 * @param units in order of their numbers
 * @param items all items of the package, in order of file and line
 * @param terms the glossary of the course, in order of the keys
 * @param legal keys of the legal facts the course relies on
 * @param guide for talking about it in a shift meeting, per language; empty if there is none
 */
public record Course(
    String slug,
    String code,
    Text title,
    Text summary,
    String licence,
    Map<Language, SafeHtml> picture,
    List<String> audience,
    List<Objective> objectives,
    List<Unit> units,
    List<Item> items,
    List<Term> terms,
    List<String> legal,
    List<Source> sources,
    Map<Language, Guide> guide) {

  /**
   * What one can do afterwards.
   *
   * @param level know, understand, apply, analyse, judge or shape
   * @param competence code of the competence model, for example {@code KA1.2}
   */
  public record Objective(String level, String competence, Text text) {}

  /** Where facts come from. */
  public record Source(String key, String text) {}

  /** The units one needs to complete the course, in order of their numbers. */
  public List<Unit> needed() {
    return units.stream().filter(unit -> !unit.isExtra()).toList();
  }

  /** Whole minutes for the units one needs. */
  public int minutes() {
    return needed().stream().mapToInt(Unit::minutes).sum();
  }

  public Optional<Unit> unit(int number) {
    return units.stream().filter(unit -> unit.number() == number).findFirst();
  }

  public Optional<Item> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }
}
