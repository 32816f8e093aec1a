package org.werkbank.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.assessment.CheckFinished;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.exercise.ExerciseFinished;
import org.werkbank.exercise.Mode;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.NotFound;

class LearningTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final PublishedCourse FIRST = Given.course("m01", 1, 2);
  private static final PublishedCourse SECOND = Given.course("m02", 1, 1);
  private static final PublishedCourse WITH_EXTRA = Given.course("m04", 1, 2, 3);
  private static final PublishedCourse NEWER = Given.course("m01", 2, 3);

  private final Fired<CourseCompleted> completed = new Fired<>();
  private TestDatabase database;
  private UUID ayse;

  private void open(TestDatabase.Kind kind) {
    database = kind.open();
    ayse = database.person("ayse");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void enrol(Courses courses, String slug) {
    database.run(em -> new Enrolments(em, CLOCK, courses).enrol(ayse, slug));
  }

  private void progress(Consumer<Progress> what) {
    database.run(em -> what.accept(new Progress(em, CLOCK, completed)));
  }

  private Optional<MyCourse> mine(String slug) {
    return database.in(em -> new LearningQueries(em).course(ayse, slug));
  }

  private Way way(Courses courses) {
    return database.in(em -> new Ways(new LearningQueries(em), courses).of(ayse));
  }

  private void finish(PublishedCourse course, int unit) {
    String place = Progress.place(course.version(), unit);
    progress(
        on ->
            on.exerciseFinished(
                new ExerciseFinished(
                    UUID.randomUUID(), ayse, place, Mode.PRACTICE, Optional.empty())));
    progress(on -> on.checkFinished(new CheckFinished(ayse, course.version(), unit)));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void whoeverBeganACourseStaysOnItsVersion(TestDatabase.Kind kind) {
    open(kind);
    enrol(Given.catalogue(FIRST), "m01");
    enrol(Given.catalogue(FIRST, NEWER), "m01");
    assertEquals(
        Optional.of(
            new MyCourse(
                "m01",
                FIRST.version(),
                false,
                List.of(
                    new MyUnit(1, Step.CASE, Optional.empty(), false, false, false),
                    new MyUnit(2, Step.CASE, Optional.empty(), false, false, false)))),
        mine("m01"));
    assertEquals(
        List.of(FIRST),
        way(Given.catalogue(FIRST, NEWER)).stations().stream().map(Station::course).toList());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aCourseThatDoesNotExistCannotBeBegun(TestDatabase.Kind kind) {
    open(kind);
    assertThrows(NotFound.class, () -> enrol(Given.catalogue(FIRST), "m99"));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void stepsOpenOneAfterTheOtherAndTheGuessComesBeforeTheTrial(TestDatabase.Kind kind) {
    open(kind);
    enrol(Given.catalogue(FIRST), "m01");
    assertThrows(Conflict.class, () -> progress(on -> on.open(ayse, "m01", 1, Step.TRY)));
    assertThrows(Conflict.class, () -> progress(on -> on.guess(ayse, "m01", 1, 0)));
    progress(on -> on.open(ayse, "m01", 1, Step.GUESS));
    assertThrows(Conflict.class, () -> progress(on -> on.open(ayse, "m01", 1, Step.TRY)));
    progress(on -> on.guess(ayse, "m01", 1, 2));
    progress(on -> on.open(ayse, "m01", 1, Step.TRY));
    assertEquals(
        new MyUnit(1, Step.TRY, Optional.of(2), false, false, false),
        mine("m01").orElseThrow().units().get(0));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aGuessThatIsFixedStaysAndAStepThatIsOpenStaysOpen(TestDatabase.Kind kind) {
    open(kind);
    enrol(Given.catalogue(FIRST), "m01");
    progress(on -> on.open(ayse, "m01", 1, Step.GUESS));
    progress(on -> on.guess(ayse, "m01", 1, 2));
    progress(on -> on.guess(ayse, "m01", 1, 0));
    progress(on -> on.open(ayse, "m01", 1, Step.CASE));
    assertEquals(
        new MyUnit(1, Step.GUESS, Optional.of(2), false, false, false),
        mine("m01").orElseThrow().units().get(0));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aCourseIsCompletedOnceWhenTheLastUnitIsDone(TestDatabase.Kind kind) {
    open(kind);
    enrol(Given.catalogue(FIRST, SECOND), "m01");
    finish(FIRST, 1);
    assertEquals(List.of(), completed.events());
    finish(FIRST, 2);
    finish(FIRST, 2);
    assertEquals(List.of("m01"), completed.events().stream().map(CourseCompleted::slug).toList());
    assertTrue(mine("m01").orElseThrow().completed());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aCourseIsCompletedWithoutItsExtraUnits(TestDatabase.Kind kind) {
    open(kind);
    Courses courses = Given.catalogue(WITH_EXTRA);
    enrol(courses, "m04");
    assertEquals(20, way(courses).minutes());
    finish(WITH_EXTRA, 1);
    assertEquals(2, way(courses).next().orElseThrow().unit().number());
    finish(WITH_EXTRA, 2);
    assertEquals(List.of("m04"), completed.events().stream().map(CourseCompleted::slug).toList());
    assertEquals(Optional.empty(), way(courses).next());
    finish(WITH_EXTRA, 3);
    assertTrue(mine("m04").orElseThrow().unit(3).orElseThrow().done());
    assertEquals(1, completed.events().size());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void anExtraUnitAloneCompletesNothing(TestDatabase.Kind kind) {
    open(kind);
    enrol(Given.catalogue(WITH_EXTRA), "m04");
    finish(WITH_EXTRA, 3);
    assertEquals(List.of(), completed.events());
    assertEquals(1, mine("m04").orElseThrow().next().orElseThrow().number());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void anExerciseOfATestOrOfAnUnknownPlaceChangesNoProgress(TestDatabase.Kind kind) {
    open(kind);
    enrol(Given.catalogue(FIRST), "m01");
    String place = Progress.place(FIRST.version(), 1);
    UUID attempt = UUID.randomUUID();
    progress(
        on ->
            on.exerciseFinished(
                new ExerciseFinished(attempt, ayse, place, Mode.TEST, Optional.of(true))));
    progress(
        on ->
            on.exerciseFinished(
                new ExerciseFinished(attempt, ayse, "preview", Mode.PRACTICE, Optional.empty())));
    progress(on -> on.checkFinished(new CheckFinished(ayse, SECOND.version(), 1)));
    assertEquals(
        new MyUnit(1, Step.CASE, Optional.empty(), false, false, false),
        mine("m01").orElseThrow().units().get(0));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void whatWasBegunComesBeforeWhatLiesAhead(TestDatabase.Kind kind) {
    open(kind);
    Courses courses = Given.catalogue(FIRST, SECOND);
    assertEquals(Optional.of(NextUnit.first(FIRST)), way(courses).next());
    enrol(courses, "m02");
    assertEquals("m02", way(courses).next().orElseThrow().course().course().slug());
    finish(SECOND, 1);
    Way way = way(courses);
    assertEquals("m01", way.next().orElseThrow().course().course().slug());
    assertEquals(
        List.of(Station.State.AHEAD, Station.State.DONE),
        way.stations().stream().map(Station::state).toList());
    assertEquals(20, way.minutes());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void anExercisePassedOverIsWhereOneGoesOn(TestDatabase.Kind kind) {
    open(kind);
    Courses courses = Given.catalogue(FIRST);
    enrol(courses, "m01");
    progress(on -> on.open(ayse, "m01", 1, Step.GUESS));
    progress(on -> on.guess(ayse, "m01", 1, 0));
    for (Step step : List.of(Step.TRY, Step.KEY, Step.CHECK))
      progress(on -> on.open(ayse, "m01", 1, step));
    progress(on -> on.checkFinished(new CheckFinished(ayse, FIRST.version(), 1)));
    NextUnit next = way(courses).next().orElseThrow();
    assertEquals(Step.TRY, next.step());
    assertEquals(8, next.minutes());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void nobodySeesTheProgressOfSomebodyElse(TestDatabase.Kind kind) {
    open(kind);
    enrol(Given.catalogue(FIRST), "m01");
    UUID jonas = database.person("jonas");
    assertEquals(
        Optional.empty(),
        database.in((EntityManager em) -> new LearningQueries(em).course(jonas, "m01")));
    assertThrows(NotFound.class, () -> progress(on -> on.open(jonas, "m01", 1, Step.GUESS)));
  }
}
