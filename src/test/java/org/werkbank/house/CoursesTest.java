package org.werkbank.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.werkbank.catalogue.Reading;
import org.werkbank.catalogue.language.ItemStatistics;
import org.werkbank.catalogue.language.LanguageCheck;
import org.werkbank.fixtures.CourseFiles;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/**
 * Every course that comes with the program can be published as it is, in plain German and English,
 * and none of its questions gives itself away.
 */
class CoursesTest {
  private static final Path COURSES = Path.of("courses");
  private static final Texts ENGLISH = Texts.of(Language.EN);
  private static final double MOST_LONGEST = 0.35;
  private static final double MOST_OF_ONE_POSITION = 0.35;

  static List<Path> courses() throws IOException {
    try (Stream<Path> entries = Files.list(COURSES)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void aShippedCourseHasNoProblem(Path course) {
    List<String> sentences =
        CourseFiles.faults(CourseFiles.read(course)).stream()
            .map(fault -> fault.say(ENGLISH))
            .toList();
    assertEquals(List.of(), sentences);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void aShippedCourseIsWrittenPlainly(Path folder) {
    Reading.Valid valid = assertInstanceOf(Reading.Valid.class, CourseFiles.read(folder));
    List<String> blocking =
        LanguageCheck.remarks(valid.files(), valid.course()).stream()
            .filter(remark -> remark.rule().blocks())
            .map(remark -> remark.say(ENGLISH))
            .toList();
    assertEquals(List.of(), blocking);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void noQuestionGivesItselfAwayByLengthOrPosition(Path folder) {
    Reading.Valid valid = assertInstanceOf(Reading.Valid.class, CourseFiles.read(folder));
    for (Language language : Language.values()) {
      ItemStatistics items = ItemStatistics.of(valid.course(), language);
      assertTrue(items.questions() >= 12, items + "");
      assertTrue(items.longestShare() <= MOST_LONGEST, language + " " + items);
      assertTrue(items.mostFrequentPosition() <= MOST_OF_ONE_POSITION, items + "");
    }
  }

  @Test
  void theLegalFactsHaveNoProblem() {
    assertEquals(List.of(), CourseFiles.facts().faults());
    assertFalse(CourseFiles.facts().facts().isEmpty());
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
}
