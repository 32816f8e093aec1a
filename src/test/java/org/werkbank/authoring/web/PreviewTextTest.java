package org.werkbank.authoring.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.werkbank.catalogue.Unit;
import org.werkbank.platform.text.Language;

class PreviewTextTest {
  private static final Optional<String> ON = Optional.of("on");

  private static Unit.UnitPage page(String title) {
    return new Unit.UnitPage(title, "", null, null, null, "", null, null, null);
  }

  private static Unit unit(Optional<Unit.Easy> easy) {
    return new Unit(
        1,
        10,
        List.of(),
        List.of(),
        new Unit.ExerciseBlock("fair-sample", Map.of()),
        Map.of(Language.DE, page("Regel"), Language.EN, page("Rule")),
        easy);
  }

  private static PreviewText shown(Unit unit, Language language, Optional<String> asked) {
    return PreviewText.of(unit, language, asked);
  }

  @Test
  void leichteSpracheIsShownOnRequestAndLeadsBack() {
    Unit both =
        unit(Optional.of(new Unit.Easy(page("Ganz leicht"), "Gruppe", LocalDate.of(2026, 11, 1))));
    PreviewText standard = shown(both, Language.DE, Optional.empty());
    assertEquals("Regel", standard.page().title());
    assertEquals("&easy=on", standard.other());
    PreviewText easy = shown(both, Language.DE, ON);
    assertEquals("Ganz leicht", easy.page().title());
    assertEquals("&easy=off", easy.other());
    assertEquals("&easy=on", easy.query(), "the next step keeps the choice");
    PreviewText english = shown(both, Language.EN, ON);
    assertEquals("Rule", english.page().title());
    assertNull(english.other());
  }

  @Test
  void withoutLeichteSpracheThereIsNothingToChoose() {
    PreviewText only = shown(unit(Optional.empty()), Language.DE, ON);
    assertEquals("Regel", only.page().title());
    assertNull(only.other());
    assertEquals("", only.query());
  }

  @Test
  void stepsEndAtTheFirstAndTheLast() {
    PreviewSteps first = new PreviewSteps(Optional.of("unknown"));
    assertEquals("case", first.shown());
    assertEquals(Optional.empty(), first.after(-1));
    assertEquals(Optional.of("guess"), first.after(1));
    assertEquals(Optional.empty(), new PreviewSteps(Optional.of("check")).after(1));
  }
}
