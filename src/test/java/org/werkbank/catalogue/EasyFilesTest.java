package org.werkbank.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.werkbank.fixtures.CoursePackages;

class EasyFilesTest {
  private static final String FILE = "leicht/01-eins.md";
  private static final String CHECKED = "checked-by: Testgruppe\nchecked-on: 2026-11-22\n";

  /** The German unit with another head. */
  private static Spoilt easy(String head) {
    String german = CoursePackages.small().get("de/01-eins.md");
    return new Spoilt()
        .and(FILE, german.replace("title: The unit\n", "title: Die Einheit\n" + head));
  }

  @Test
  void aCheckedUnitInLeichterSpracheIsReadBesideTheOthers() {
    Reading.Valid read =
        assertInstanceOf(Reading.Valid.class, Spoilt.READER.read(easy(CHECKED).files()));
    Unit unit = read.course().unit(1).orElseThrow();
    Unit.Easy easy = unit.easy().orElseThrow();
    assertEquals("Die Einheit", easy.page().title());
    assertEquals("Testgruppe", easy.checkedBy());
    assertEquals(LocalDate.of(2026, 11, 22), easy.checkedOn());
    assertTrue(easy.page().story().toString().contains("<svg"));
  }

  @Test
  void aUnitWithoutOneHasNone() {
    Reading.Valid read =
        assertInstanceOf(Reading.Valid.class, Spoilt.READER.read(new Spoilt().files()));
    assertEquals(Optional.empty(), read.course().unit(1).orElseThrow().easy());
  }

  @Test
  void nobodyPublishesWhatNobodyHasChecked() {
    assertEquals(
        List.of(FILE + ":2 catalogue.required", FILE + ":2 catalogue.required"), easy("").faults());
    assertEquals(
        List.of(FILE + ":2 catalogue.required"), easy("checked-by: Testgruppe\n").faults());
    assertEquals(
        List.of(FILE + ":2 catalogue.required"), easy("checked-on: 2026-11-22\n").faults());
  }

  @Test
  void itHasTheSameGuessAndTheSameExercise() {
    assertEquals(
        List.of(FILE + ":29 catalogue.exerciseDiffers"),
        easy(CHECKED).with(FILE, "parts: 60", "parts: 61").faults());
  }

  @Test
  void itBelongsToAUnitOfTheCourse() {
    Spoilt stray = easy(CHECKED);
    stray.and("leicht/02-zwei.md", CoursePackages.small().get("de/01-eins.md"));
    assertEquals(List.of("leicht/02-zwei.md:0 catalogue.unitUnlisted"), stray.faults());
  }
}
