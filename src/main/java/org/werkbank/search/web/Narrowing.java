package org.werkbank.search.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.werkbank.platform.text.Texts;
import org.werkbank.search.Facets;
import org.werkbank.search.Kind;
import org.werkbank.search.Results;

/**
 * What the hits can be narrowed to: each choice is a link that can be kept.
 *
 * @param chosen what they are narrowed to now; each leads to the search without it
 */
public record Narrowing(List<Facet> facets, List<Choice> chosen) {
  private static final List<String> ROLES =
      List.of("operator", "trainee", "maintenance", "quality", "shift-lead", "trainer");
  private static final int MOST_COURSES = 12;

  /**
   * One question of narrowing: what kind, which language. It is asked only where an answer would
   * leave some hits out.
   */
  public record Facet(String title, List<Choice> choices) {}

  /**
   * One answer.
   *
   * @param current the attribute {@code aria-current}: "true" or null
   */
  public record Choice(String label, String count, String address, String current) {}

  /** A facet before it is known what is chosen: value, label, number of hits. */
  private record Value(String code, String label, int hits) {}

  static Narrowing of(Results results, Asked asked, Texts texts) {
    Facets facets = results.facets();
    Map<String, List<Value>> values =
        Map.of(
            Asked.KIND, kinds(facets, texts),
            Asked.LANGUAGE, languages(facets, texts),
            Asked.COURSE, courses(facets),
            Asked.ROLE, roles(facets, texts));
    List<Facet> shown = new ArrayList<>();
    List<Choice> chosen = new ArrayList<>();
    for (String name : List.of(Asked.KIND, Asked.COURSE, Asked.LANGUAGE, Asked.ROLE)) {
      Optional<Value> now =
          asked.field(name).map(code -> named(values.get(name), code, name, texts));
      now.ifPresent(value -> chosen.add(choice(value, asked.without(name).address(), false)));
      if (now.isPresent()
          || values.get(name).stream().anyMatch(one -> one.hits() < results.total())) {
        shown.add(facet(name, values.get(name), now, asked, texts));
      }
    }
    return new Narrowing(shown, chosen);
  }

  private static Facet facet(
      String name, List<Value> values, Optional<Value> now, Asked asked, Texts texts) {
    List<Choice> choices = new ArrayList<>();
    String all = texts.say("search.facet.all");
    boolean once = name.equals(Asked.KIND) || name.equals(Asked.LANGUAGE);
    int sum = values.stream().mapToInt(Value::hits).sum();
    choices.add(
        new Choice(
            all,
            once ? String.valueOf(sum) : "",
            asked.without(name).address(),
            current(now.isEmpty())));
    for (Value value : values) {
      boolean here = now.filter(chosen -> chosen.code().equals(value.code())).isPresent();
      choices.add(choice(value, asked.with(name, value.code()).address(), here));
    }
    return new Facet(texts.say("search.facet." + name), choices);
  }

  private static Choice choice(Value value, String address, boolean here) {
    return new Choice(value.label(), String.valueOf(value.hits()), address, current(here));
  }

  private static String current(boolean is) {
    return is ? "true" : null;
  }

  /** What was chosen has a name even where it has no hits. */
  private static Value named(List<Value> values, String code, String name, Texts texts) {
    return values.stream()
        .filter(value -> value.code().equals(code))
        .findFirst()
        .orElseGet(() -> new Value(code, label(name, code, texts), 0));
  }

  private static String label(String name, String code, Texts texts) {
    return switch (name) {
      case Asked.KIND -> texts.say("search.kinds." + code);
      case Asked.LANGUAGE -> texts.say("search.language." + code);
      case Asked.ROLE -> ROLES.contains(code) ? texts.say("search.role." + code) : code;
      default -> code;
    };
  }

  private static List<Value> kinds(Facets facets, Texts texts) {
    return Arrays.stream(Kind.values())
        .filter(facets.kinds()::containsKey)
        .map(
            kind ->
                new Value(
                    kind.code(),
                    texts.say("search.kinds." + kind.code()),
                    facets.kinds().get(kind)))
        .toList();
  }

  private static List<Value> languages(Facets facets, Texts texts) {
    return Stream.of(texts.language(), texts.language().other())
        .filter(facets.languages()::containsKey)
        .map(
            language ->
                new Value(
                    language.code(), Found.name(language, texts), facets.languages().get(language)))
        .toList();
  }

  private static List<Value> courses(Facets facets) {
    return facets.courses().stream()
        .limit(MOST_COURSES)
        .map(
            one ->
                new Value(
                    one.course().slug(),
                    one.course().code() + " " + one.course().title(),
                    one.count()))
        .toList();
  }

  private static List<Value> roles(Facets facets, Texts texts) {
    return ROLES.stream()
        .filter(facets.roles()::containsKey)
        .map(role -> new Value(role, texts.say("search.role." + role), facets.roles().get(role)))
        .collect(Collectors.toList());
  }
}
