package org.werkbank.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.werkbank.catalogue.CourseReader;
import org.werkbank.catalogue.LegalFact;
import org.werkbank.catalogue.LegalFactsFile;
import org.werkbank.catalogue.Reading;
import org.werkbank.catalogue.Surroundings;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.fixtures.ShippedTypes;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** Every course that comes with the program can be published as it is, in German and English. */
class CoursesTest {
  private static final Path COURSES = Path.of("courses");

  static List<Path> courses() throws IOException {
    try (Stream<Path> entries = Files.list(COURSES)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void aShippedCourseHasNoProblem(Path course) throws Exception {
    CourseReader reader =
        new CourseReader(
            new Surroundings(types(), facts(), Map.of(), "/media/", new TableMemory(1_000_000)));
    assertEquals(List.of(), sentences(reader.read(course)));
  }

  @Test
  void theLegalFactsHaveNoProblem() throws IOException {
    assertFalse(facts().isEmpty());
  }

  @Test
  void everyCourseHasItsOwnCode() throws IOException {
    List<String> codes = new ArrayList<>();
    for (Path course : courses()) {
      Files.readAllLines(course.resolve("course.yaml")).stream()
          .filter(line -> line.startsWith("code:"))
          .forEach(codes::add);
    }
    assertEquals(codes.stream().distinct().toList(), codes);
  }

  private static List<String> sentences(Reading reading) {
    Texts texts = Texts.of(Language.EN);
    return reading instanceof Reading.Broken broken
        ? broken.faults().stream().map(fault -> fault.say(texts)).toList()
        : List.of();
  }

  private static Map<String, LegalFact> facts() throws IOException {
    Map<String, LegalFact> facts = new HashMap<>();
    LegalFactsFile.Content content =
        LegalFactsFile.read(Files.readAllBytes(COURSES.resolve("legal-facts.yaml")));
    assertEquals(List.of(), content.faults());
    content.facts().forEach(fact -> facts.put(fact.key(), fact));
    return facts;
  }

  private static Map<String, ExerciseType<?, ?>> types() {
    Map<String, ExerciseType<?, ?>> types = new HashMap<>();
    ShippedTypes.all().forEach(type -> types.put(type.key(), type));
    return types;
  }
}
