package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.werkbank.catalogue.CourseReader;
import org.werkbank.catalogue.Fault;
import org.werkbank.catalogue.Reading;
import org.werkbank.catalogue.Surroundings;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.exercise.Workshop.Exercise;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.type.readoff.ReadOff;
import org.werkbank.fixtures.CoursePackages;
import org.werkbank.fixtures.ShippedTypes;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;

/**
 * A new type is one folder. {@code type/readoff} lies in the tests and is named by nothing else;
 * the contract, the workshop and a course take it as it is.
 */
class ThirteenthTypeTest extends ExerciseTypeContract {
  private static final Map<String, Object> PLAN = Map.of("scale", 1000);

  @TempDir Path folder;

  @Override
  protected ExerciseType<?, ?> type() {
    return new ReadOff();
  }

  @Override
  protected boolean hasHiddenSet() {
    return false;
  }

  @Override
  protected List<Cheat> cheats() {
    return List.of(
        Cheat.always("always 500", PLAN, List.of(Action.of("read", "value", 500))),
        Cheat.of(
            "any number",
            PLAN,
            (scene, done, chance) ->
                Optional.of(Action.of("read", "value", chance.nextInt(100, 1001)))));
  }

  /** With the types that come with the program. */
  private static Workshop workshop() {
    List<ExerciseType<?, ?>> types = new ArrayList<>(ShippedTypes.all());
    types.add(new ReadOff());
    return new Workshop(types);
  }

  private static List<Exercise> offered(Language language) {
    return workshop().all(language).stream()
        .filter(exercise -> exercise.type().equals("read-off"))
        .toList();
  }

  @Test
  void theWorkshopShowsEachOffer() {
    assertEquals(
        List.of("Grob ablesen", "Fein ablesen"),
        offered(Language.DE).stream().map(Exercise::title).toList());
    assertEquals(
        List.of("/exercises/read-off?offer=coarse", "/exercises/read-off?offer=fine"),
        offered(Language.EN).stream().map(Exercise::address).toList());
    Exercise fine = workshop().find("read-off", "fine", Language.EN);
    assertEquals("A gauge with a long scale.", fine.lead());
    assertTrue(fine.drawing().toString().startsWith("<svg class=\"draw\""));
    assertEquals("coarse", workshop().find("read-off", "", Language.DE).offer());
    assertThrows(NotFound.class, () -> workshop().find("read-off", "finest", Language.DE));
  }

  @Test
  void itSaysHowItWorksInside() {
    assertTrue(workshop().inside("read-off", Language.DE).toString().contains("<h2>Wertung</h2>"));
    assertTrue(workshop().inside("read-off", Language.EN).toString().contains("<h2>Score</h2>"));
    assertThrows(NotFound.class, () -> workshop().inside("read-on", Language.DE));
  }

  @Test
  void aCourseTakesTheBlockThatIsCopiedFromTheWorkshop() throws IOException {
    for (Exercise exercise : offered(Language.DE)) {
      Reading reading = read(exercise.block());
      Reading.Valid valid = assertInstanceOf(Reading.Valid.class, reading, reading::toString);
      assertEquals(exercise.type(), valid.course().units().get(0).exercise().type());
      assertEquals(exercise.parameters(), valid.course().units().get(0).exercise().parameters());
    }
  }

  @Test
  void aBlockWithoutParametersIsEnough() throws IOException {
    assertInstanceOf(Reading.Valid.class, read("```exercise read-off\n```"));
  }

  @Test
  void aCourseWithAWrongParameterIsToldTheFileTheLineAndTheRange() throws IOException {
    Reading reading = read("```exercise read-off\nscale: 20\n```");
    Reading.Broken broken = assertInstanceOf(Reading.Broken.class, reading);
    assertEquals(
        List.of(List.of("scale", 500, 9000, "20"), List.of("scale", 500, 9000, "20")),
        broken.faults().stream().map(Fault::values).toList());
    for (Fault fault : broken.faults()) assertTrue(fault.line() > 1, fault.toString());
  }

  /** The small course with this block instead of its own. */
  private Reading read(String block) throws IOException {
    TreeMap<String, String> files = CoursePackages.small();
    files.replaceAll((path, text) -> text.replaceAll("(?s)```exercise sample.*?```", block));
    CourseReader reader =
        new CourseReader(
            new Surroundings(
                Map.of("read-off", new ReadOff()),
                Map.of("law-1", CoursePackages.LAW),
                Map.of(),
                "/media/x/",
                new TableMemory(0)));
    for (String path : files.keySet()) {
      Path file = folder.resolve("sample-course").resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, files.get(path));
    }
    return reader.read(folder.resolve("sample-course"));
  }
}
