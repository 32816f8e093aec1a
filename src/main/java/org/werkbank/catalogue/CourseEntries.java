package org.werkbank.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;
import org.werkbank.search.Entry;
import org.werkbank.search.Kind;
import org.werkbank.search.Pair;

/**
 * What of a course can be found: the course, each step of its units, the exercises and the terms.
 * Options and replies of guesses, and of items everything but their topic, are left out: nobody
 * finds an answer by searching.
 */
public final class CourseEntries {
  private final Course course;
  private final CoursePackage files;
  private final Place place;
  private final Map<String, Text> exercises;
  private final Optional<UUID> author;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * Where a course is read.
   *
   * @param course address of its first page
   * @param step address of a step, given the number of the unit and the code of the step
   * @param terms whether its terms are in the glossary
   */
  public record Place(String course, BiFunction<Integer, String, String> step, boolean terms) {}

  private CourseEntries(
      Course course,
      CoursePackage files,
      Place place,
      Map<String, Text> exercises,
      Optional<UUID> author) {
    this.course = course;
    this.files = files;
    this.place = place;
    this.exercises = exercises;
    this.author = author;
  }

  /**
   * All entries of a course in both languages.
   *
   * @param exercises titles of exercise types by key
   * @param author of a draft; empty for what is published
   */
  public static List<Entry> of(
      Course course,
      CoursePackage files,
      Place place,
      Map<String, Text> exercises,
      Optional<UUID> author) {
    CourseEntries all = new CourseEntries(course, files, place, exercises, author);
    for (Language language : Language.values()) all.in(language);
    return all.entries;
  }

  /** What the terms of a course are called in both languages. */
  static List<Pair> pairs(CoursePackage files) {
    return Terms.read(files, new Faults()).all().stream()
        .map(term -> new Pair(term.word().de(), term.word().en()))
        .toList();
  }

  private void in(Language language) {
    StringBuilder objectives = new StringBuilder();
    course
        .objectives()
        .forEach(objective -> objectives.append(objective.text().in(language)).append('\n'));
    add(
        "course",
        Kind.COURSE,
        language,
        course.title().in(language),
        course.summary().in(language),
        objectives.toString(),
        List.of(course.code()),
        place.course(),
        course.minutes());
    course.units().forEach(unit -> steps(unit, language));
    if (place.terms()) terms(language);
  }

  private void steps(Unit unit, Language language) {
    Unit.UnitPage page = unit.in(language);
    UnitWords words = UnitWords.read(files, unit.number(), language);
    step(unit, language, "case", "", words.of(UnitParts.Part.CASE), List.of());
    step(unit, language, "guess", "", page.guess().question(), List.of());
    exercise(unit, language, words.of(UnitParts.Part.TRY_IT));
    step(
        unit,
        language,
        "key",
        page.keySentence(),
        words.of(UnitParts.Part.KEY),
        topics(unit, language));
    step(unit, language, "check", "", words.of(UnitParts.Part.CHECK), List.of());
  }

  /** What one repeats after a wrong answer; the only thing of an item that can be found. */
  private List<String> topics(Unit unit, Language language) {
    Set<String> topics = new LinkedHashSet<>();
    course.items().stream()
        .filter(item -> item.unit() == unit.number())
        .forEach(item -> topics.add(item.topic().in(language)));
    return List.copyOf(topics);
  }

  private void step(
      Unit unit, Language language, String code, String lead, String body, List<String> topics) {
    add(
        unit.number() + "-" + code,
        Kind.UNIT,
        language,
        unit.in(language).title(),
        lead,
        body,
        topics,
        place.step().apply(unit.number(), code),
        unit.minutes());
  }

  private void exercise(Unit unit, Language language, String body) {
    String of = unit.in(language).title();
    Text title = exercises.getOrDefault(unit.exercise().type(), Text.same(of));
    add(
        unit.number() + "-try",
        Kind.EXERCISE,
        language,
        title.in(language),
        "",
        body,
        List.of(of),
        place.step().apply(unit.number(), "try"),
        unit.minutes());
  }

  private void terms(Language language) {
    for (Term term : course.terms()) {
      add(
          "term-" + term.key(),
          Kind.TERM,
          language,
          term.word().in(language),
          term.means().in(language),
          "",
          List.of(),
          "/glossary#" + course.slug() + "-" + term.key(),
          0);
    }
  }

  private void add(
      String id,
      Kind kind,
      Language language,
      String title,
      String lead,
      String body,
      List<String> topics,
      String address,
      int minutes) {
    entries.add(
        new Entry(
            course.slug() + ":" + language.code() + ":" + id,
            kind,
            language,
            title,
            lead,
            body,
            topics,
            address,
            Optional.of(
                new Entry.Course(course.slug(), course.code(), course.title().in(language))),
            minutes,
            course.audience(),
            author));
  }
}
