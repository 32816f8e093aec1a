package org.werkbank.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.fixtures.CoursePackages;
import org.werkbank.fixtures.SampleType;
import org.werkbank.platform.text.Language;

class CourseReaderTest {

  @Test
  void aCorrectPackageBecomesACourseInBothLanguages() {
    Reading.Valid valid =
        assertInstanceOf(Reading.Valid.class, Spoilt.READER.read(new Spoilt().files()));
    Unit unit = valid.course().unit(1).orElseThrow();
    assertEquals(new Unit.ExerciseBlock("sample", Map.of("parts", 60)), unit.exercise());
    assertEquals(
        "These nine words are just enough for everybody here.", unit.in(Language.EN).keySentence());
    assertEquals(30, valid.course().items().size());
    String story = unit.in(Language.EN).story().toString();
    assertTrue(story.contains("role=\"img\" aria-label=\"A belt.\""), story);
    assertTrue(story.contains("The verdict."), story);
    assertTrue(story.contains("In force from 2 February 2025."), story);
    assertEquals(
        "<p>What about you?</p>\n<div class=\"local\"><p>Ask <strong>somebody</strong>.</p></div>",
        unit.in(Language.DE).atMyPlace().toString().replaceAll("\\s*\\n(?!<div)", ""));
  }

  @Test
  void fiveFaultsInFiveFilesAreToldAtOnceWithFileAndLine() {
    Spoilt spoilt =
        new Spoilt()
            .with("course.yaml", "minutes: 10", "minutes: 99")
            .with("de/01-eins.md", "(term:label)", "(term:lable)")
            .with("en/01-one.md", "    right: true\n", "")
            .with("items/01-all.yaml", "{right: true, de: A", "{de: A")
            .with("media/belt.svg", "<path", "<script/><path");
    assertEquals(
        List.of(
            "course.yaml:11 catalogue.tooLarge",
            "de/01-eins.md:9 catalogue.termUnknown",
            "en/01-one.md:13 catalogue.oneRight",
            "items/01-all.yaml:9 catalogue.oneRight",
            "media/belt.svg:1 catalogue.drawingElement"),
        spoilt.faults());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          course.yaml       | format: 1              | format: 2               | course.yaml:1 catalogue.notAllowed
          course.yaml       | licence: CC-BY-4.0\\n  |                         | course.yaml:1 catalogue.required
          course.yaml       | licence: CC            | licence: 3\\nlizenz: CC | course.yaml:5 catalogue.notText, course.yaml:6 catalogue.unknown
          course.yaml       | number: 1              | number: 2               | course.yaml:11 catalogue.unitNumber
          course.yaml       | competences: [KA1.1]   | competences: [KA1.1], extra: [boss] | course.yaml:11 catalogue.notAllowed
          course.yaml       | [law-1]                | [law-2]                 | course.yaml:12 catalogue.lawUnknown
          course.yaml       | media/belt.svg         | media/bel.svg           | course.yaml:6 catalogue.pictureMissing
          course.yaml       | code: T01              | code: "T01              | course.yaml:2 catalogue.yamlDamaged
          course.yaml       | code: T01              | code: !!str T01         | course.yaml:2 catalogue.yamlTag
          course.yaml       | code: T01              | code: &a T01            | course.yaml:2 catalogue.yamlAlias
          course.yaml       | code: T01              | code: T01\\ncode: T02   | course.yaml:3 catalogue.yamlTwice
          terms.yaml        | word: Etikett,         |                         | terms.yaml:2 catalogue.required
          de/01-eins.md     | # Vermuten             | # Raten                 | de/01-eins.md:0 catalogue.partMissing, de/01-eins.md:11 catalogue.partUnknown
          de/01-eins.md     | # Fall                 | ## Fall                 | de/01-eins.md:0 catalogue.partMissing, de/01-eins.md:5 catalogue.textBeforeParts
          de/01-eins.md     | title: The unit        | titel: The unit         | de/01-eins.md:2 catalogue.required, de/01-eins.md:2 catalogue.unknown
          de/01-eins.md     | everybody here.        | everybody here and there. | de/01-eins.md:33 catalogue.keySentenceLong
          de/01-eins.md     | > These                | These                   | de/01-eins.md:31 catalogue.keySentence
          de/01-eins.md     | ## An deinem Platz     | ## Woanders             | de/01-eins.md:31 catalogue.placeMissing
          de/01-eins.md     | law:law-1              | law:law-9               | de/01-eins.md:9 catalogue.lawUnknown
          de/01-eins.md     | media/belt.svg         | media/none.svg          | de/01-eins.md:7 catalogue.pictureMissing
          de/01-eins.md     | ![A belt.]             | ![]                     | de/01-eins.md:7 catalogue.pictureLabel
          de/01-eins.md     | Do it.                 | Do <b>it</b>.           | de/01-eins.md:25 catalogue.html
          de/01-eins.md     | Do it.                 | [Do](http://a.b)        | de/01-eins.md:25 catalogue.address
          de/01-eins.md     | Do it.                 | [Do](javascript:a)      | de/01-eins.md:25 catalogue.address
          de/01-eins.md     | exercise sample        | exercise smple          | de/01-eins.md:27 catalogue.exerciseUnknown, en/01-one.md:27 catalogue.exerciseDiffers
          de/01-eins.md     | parts: 60              | parts: 600              | de/01-eins.md:28 exercise.parameterRange, en/01-one.md:27 catalogue.exerciseDiffers
          de/01-eins.md     | parts: 60              | part: 60                | de/01-eins.md:28 exercise.parameterUnknown, en/01-one.md:27 catalogue.exerciseDiffers
          en/01-one.md      | parts: 60              | parts: 61               | en/01-one.md:27 catalogue.exerciseDiffers
          de/01-eins.md     | local contacts         | local phone             | de/01-eins.md:41 catalogue.localUnknown
          de/01-eins.md     | Ask **somebody**.      | Ask [x](term:x).        | de/01-eins.md:42 catalogue.termUnknown
          de/01-eins.md     | reply: No.             | answer: No.             | de/01-eins.md:16 catalogue.required, de/01-eins.md:17 catalogue.unknown
          items/01-all.yaml | id: u1-p2              | id: u1-p1               | items/01-all.yaml:14 catalogue.itemTwice
          items/01-all.yaml | unit: 1                | unit: 7                 | items/01-all.yaml:3 catalogue.itemUnit
          items/01-all.yaml | use: practice          | use: practice\\n  must: true | items/01-all.yaml:5 catalogue.itemMust
          items/01-all.yaml | use: practice          | use: test               | items:0 catalogue.fewPractice
          items/01-all.yaml | type: single           | type: number            | items/01-all.yaml:1 catalogue.required, items/01-all.yaml:1 catalogue.required
          items/01-all.yaml | level: know            | level: know\\n  source: X | items/01-all.yaml:6 catalogue.itemSource
          items/01-all.yaml | level: know            | level: know\\n  steps: [] | items/01-all.yaml:6 catalogue.tooFew
          media/belt.svg    | viewBox=               | viewbox=                | media/belt.svg:1 catalogue.drawingAttribute, media/belt.svg:1 catalogue.drawingViewBox
          media/belt.svg    | class=                 | onclick=                | media/belt.svg:1 catalogue.drawingAttribute
          media/belt.svg    | </svg>                 |                         | media/belt.svg:1 catalogue.drawingDamaged
          """)
  void eachFaultHasItsPlaceAndItsSentence(
      String file, String wrong, String instead, String faults) {
    String by = instead == null ? "" : instead.replace("\\n", "\n");
    List<String> found = new Spoilt().with(file, wrong.replace("\\n", "\n"), by).faults();
    assertEquals(faults, String.join(", ", found));
  }

  @Test
  void aMissingLanguageIsAFault() {
    assertEquals(
        List.of("course.yaml:11 catalogue.unitMissing"),
        new Spoilt().without("en/01-one.md").faults());
  }

  @Test
  void anExtraUnitIsReadWithThosePeopleItIsFor() {
    Reading.Valid valid =
        assertInstanceOf(Reading.Valid.class, Spoilt.READER.read(withExtra().files()));
    assertEquals(List.of("shift-lead", "trainer"), valid.course().unit(2).orElseThrow().extra());
    assertEquals(List.of(valid.course().units().get(0)), valid.course().needed());
    assertEquals(10, valid.course().minutes());
  }

  @Test
  void aTestItemOfAnExtraUnitIsAFault() {
    assertEquals(
        List.of("items/02-extra.yaml:4 catalogue.itemExtra"),
        withExtra().with("items/02-extra.yaml", "use: practice", "use: test").faults());
  }

  @Test
  void theFirstUnitCannotBeAnExtra() {
    Spoilt spoilt =
        new Spoilt()
            .with("course.yaml", "competences: [KA1.1]", "competences: [KA1.1], extra: [trainer]");
    assertEquals("course.yaml:11 catalogue.unitExtraFirst", spoilt.faults().get(0));
  }

  private static Spoilt withExtra() {
    Map<String, String> small = CoursePackages.small();
    String item = small.get("items/01-all.yaml").split("(?=- id: )")[0];
    StringBuilder items = new StringBuilder();
    for (int i = 1; i <= 7; i++)
      items.append(item.replace("id: u1-p1", "id: u2-p" + i).replace("unit: 1", "unit: 2"));
    return new Spoilt()
        .with(
            "course.yaml",
            "legal:",
            "  - {number: 2, minutes: 12, competences: [KA1.1], extra: [shift-lead, trainer]}\nlegal:")
        .and("de/02-zwei.md", small.get("de/01-eins.md"))
        .and("en/02-two.md", small.get("en/01-one.md"))
        .and("items/02-extra.yaml", items.toString());
  }

  @Test
  void whatHasNoPlaceInAPackageIsAFault() {
    assertEquals(
        List.of("notes.txt:0 catalogue.filePlace"),
        new Spoilt().and("notes.txt", "remember the milk").faults());
  }

  @Test
  void aVersionThatWasValidOnceIsStillShownWhenItsExerciseTypeIsGone() {
    CourseReader later =
        new CourseReader(
            new Surroundings(
                Map.of(),
                Map.of(),
                Map.of(),
                "/media/x/",
                new org.werkbank.catalogue.table.TableMemory(1_000_000)));
    CoursePackage files = new Spoilt().files();
    assertInstanceOf(Reading.Broken.class, later.read(files));
    assertEquals(1, later.stored(files).orElseThrow().units().size());
  }

  @Test
  void aCodeThatAnotherCourseHasIsAFault() {
    CourseReader reader =
        new CourseReader(
            new Surroundings(
                Map.of("sample", new SampleType()),
                Map.of("law-1", CoursePackages.LAW),
                Map.of("T01", "other"),
                "/",
                new org.werkbank.catalogue.table.TableMemory(1_000_000)));
    Reading.Broken broken =
        assertInstanceOf(Reading.Broken.class, reader.read(new Spoilt().files()));
    assertEquals(
        List.of(
            new Fault("course.yaml", 2, "problem.catalogue.codeTaken", List.of("T01", "other"))),
        broken.faults());
    assertFalse(broken.faults().isEmpty());
  }
}
