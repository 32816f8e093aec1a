package org.werkbank.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;
import org.werkbank.search.Entry;
import org.werkbank.search.Facets;
import org.werkbank.search.Kind;
import org.werkbank.search.Results;

class NarrowingTest {
  private static final Entry.Course M01 = new Entry.Course("m-1", "M01", "KI in der Halle");

  private static Narrowing narrowing(int total, Facets facets, String... chosen) {
    Asked asked = new Asked(Map.of("q", "x"), 1);
    for (int i = 0; i < chosen.length; i += 2) asked = asked.with(chosen[i], chosen[i + 1]);
    Results results = new Results(List.of(), total, facets, Optional.empty(), List.of());
    return Narrowing.of(results, asked, Texts.of(Language.DE));
  }

  private static List<String> lines(Narrowing narrowing) {
    return narrowing.facets().stream()
        .flatMap(
            facet ->
                facet.choices().stream()
                    .map(
                        choice ->
                            facet.title()
                                + ": "
                                + choice.label()
                                + " "
                                + choice.count()
                                + (choice.current() == null ? "" : " <")
                                + " "
                                + choice.address()))
        .toList();
  }

  @Test
  void everyAnswerThatLeavesHitsOutIsOffered() {
    Facets facets =
        new Facets(
            Map.of(Kind.TERM, 2, Kind.UNIT, 3),
            Map.of(Language.DE, 5),
            List.of(new Facets.CourseCount(M01, 4)),
            Map.of("operator", 5, "quality", 5));
    assertEquals(
        List.of(
            "Art: Alles 5 < /search?q=x",
            "Art: Einheiten 3 /search?q=x&kind=unit",
            "Art: Glossar 2 /search?q=x&kind=term",
            "Kurs: Alles  < /search?q=x",
            "Kurs: M01 KI in der Halle 4 /search?q=x&course=m-1"),
        lines(narrowing(5, facets)));
  }

  @Test
  void whatIsChosenCanBeTakenBack() {
    Facets facets = new Facets(Map.of(Kind.TERM, 2, Kind.UNIT, 3), Map.of(), List.of(), Map.of());
    Narrowing narrowing = narrowing(2, facets, "kind", "term");
    assertEquals(
        List.of(
            "Art: Alles 5 /search?q=x",
            "Art: Einheiten 3 /search?q=x&kind=unit",
            "Art: Glossar 2 < /search?q=x&kind=term"),
        lines(narrowing));
    assertEquals(
        List.of(new Narrowing.Choice("Glossar", "2", "/search?q=x", null)), narrowing.chosen());
  }

  @Test
  void whatIsChosenHasANameEvenWithoutHits() {
    Narrowing narrowing =
        narrowing(
            0, Facets.none(), "kind", "law", "only", "en", "role", "shift-lead", "course", "m-9");
    assertEquals(
        List.of("Gesetz", "m-9", "Englisch", "Schichtleitung"),
        narrowing.chosen().stream().map(Narrowing.Choice::label).toList());
  }
}
