package org.werkbank.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Kind;
import org.werkbank.search.Question;

/**
 * What somebody searches for, as it stands in an address. Anything unreadable counts as not chosen.
 *
 * @param fields q, kind, course, only, role; those that were chosen
 * @param page from 1
 */
record Asked(Map<String, String> fields, int page) {
  static final String TEXT = "q";
  static final String KIND = "kind";
  static final String COURSE = "course";
  static final String LANGUAGE = "only";
  static final String ROLE = "role";
  private static final int SIZE = 10;
  private static final int MOST_PAGES = 100;
  private static final int LONGEST = 200;
  private static final String CODE = "[a-z0-9-]{1,100}";

  /**
   * @param given value of a parameter; empty if it is missing
   */
  static Asked read(Function<String, Optional<String>> given, int page) {
    Map<String, String> fields = new LinkedHashMap<>();
    keep(fields, TEXT, given.apply(TEXT).map(Asked::readable));
    keep(fields, KIND, given.apply(KIND).flatMap(Kind::of).map(Kind::code));
    keep(fields, COURSE, given.apply(COURSE).filter(slug -> slug.matches(CODE)));
    keep(fields, LANGUAGE, given.apply(LANGUAGE).flatMap(Language::of).map(Language::code));
    keep(fields, ROLE, given.apply(ROLE).filter(role -> role.matches(CODE)));
    return new Asked(fields, Math.min(page, MOST_PAGES));
  }

  private static void keep(Map<String, String> fields, String name, Optional<String> value) {
    value.filter(chosen -> !chosen.isEmpty()).ifPresent(chosen -> fields.put(name, chosen));
  }

  /** Without what cannot be shown, and not longer than a search can be. */
  private static String readable(String typed) {
    String shown = typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\s\\uFFFE\\uFFFF]+", " ").strip();
    if (shown.codePointCount(0, shown.length()) <= LONGEST) return shown;
    return shown.substring(0, shown.offsetByCodePoints(0, LONGEST)).strip();
  }

  String text() {
    return fields.getOrDefault(TEXT, "");
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** Whether the hits are narrowed to a kind, a course, a language or a role. */
  boolean isNarrowed() {
    return fields.keySet().stream().anyMatch(name -> !name.equals(TEXT));
  }

  Question question(Language language, UUID person) {
    return new Question(
        text(),
        language,
        Optional.of(person),
        field(KIND).flatMap(Kind::of).map(Set::of).orElse(Set.of()),
        field(LANGUAGE).flatMap(Language::of),
        field(COURSE),
        field(ROLE),
        (page - 1) * SIZE,
        SIZE);
  }

  /** How many hits there are up to the end of this page. */
  int shown() {
    return page * SIZE;
  }

  Asked onPage(int number) {
    return new Asked(fields, number);
  }

  /** The same with one thing chosen. */
  Asked with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(fields);
    other.put(name, value);
    return new Asked(other, 1);
  }

  /** The same with one thing no longer chosen. */
  Asked without(String name) {
    Map<String, String> other = new LinkedHashMap<>(fields);
    other.remove(name);
    return new Asked(other, 1);
  }

  /** The text alone, in all kinds, courses, languages and roles. */
  Asked everywhere() {
    Map<String, String> other = new LinkedHashMap<>(fields);
    other.keySet().retainAll(Set.of(TEXT));
    return new Asked(other, 1);
  }

  String address() {
    Map<String, String> all = new LinkedHashMap<>(fields);
    if (page > 1) all.put("page", String.valueOf(page));
    if (all.isEmpty()) return "/search";
    return all.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "/search?", ""));
  }
}
