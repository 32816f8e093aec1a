package org.werkbank.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.catalogue.Item;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;

class CertificateTestsTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void coursesComeFirst(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      List<TestPlan.Missing> missing =
          List.of(new TestPlan.Missing("m02", "M02", Text.same("Data")));
      TestPlan plan = run.plan(missing);
      assertEquals(
          new Standing.NotYet(missing), run.tests(tests -> tests.standing(run.ayse, plan)));
      assertThrows(Conflict.class, () -> run.tests(tests -> tests.start(run.ayse, plan)));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aTestIsDrawnByItsPlanAndCanBeDrawnAgain(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      UUID test = run.start();
      assertEquals(test, run.start(), "a double click begins one test");
      List<Item> items =
          IntStream.rangeClosed(1, 10).mapToObj(position -> run.item(test, position)).toList();
      assertEquals(10, Set.copyOf(items).size());
      assertTrue(items.stream().allMatch(item -> item.use() == Item.Use.TEST));
      assertEquals(3, items.stream().filter(Item::must).count());
      assertEquals(5, items.stream().filter(item -> item.id().startsWith("M01")).count());
      assertEquals(
          items.stream().map(Item::id).toList(), run.tests(tests -> tests.rebuild(test, run.ayse)));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void anAnswerIsStoredAtOnceAndMayBeChanged(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      UUID test = run.start();
      run.answer(test, Set.of());
      run.later(Duration.ofDays(30));
      assertEquals(new Standing.Running(test, 0, 10, 10), run.standing());
      run.answer(test, TestRun.allBut(Set.of()));
      run.exercise(test, true);
      assertInstanceOf(TestOutcome.Passed.class, run.finish(test));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void oneComesBackToTheFirstOpenQuestion(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      UUID test = run.start();
      run.test(tests -> tests.answer(test, run.ayse, 1, Map.of("pick", List.of("1")), true));
      run.test(tests -> tests.answer(test, run.ayse, 3, Map.of("pick", List.of("2")), true));
      run.later(Duration.ofDays(20));
      assertEquals(new Standing.Running(test, 2, 2, 10), run.standing());
      TestStep step = run.tests(tests -> tests.question(test, run.ayse, 3, Language.EN, Map.of()));
      assertEquals(
          List.of(1, 3),
          step.stops().stream().filter(TestStep.Stop::done).map(TestStep.Stop::position).toList());
      assertEquals(
          List.of("2"),
          step.question().choices().stream()
              .filter(Question.Choice::chosen)
              .map(Question.Choice::value)
              .toList());
      run.test(tests -> tests.answer(test, run.ayse, 3, Map.of(), true));
      assertEquals(
          new Standing.Running(test, 2, 1, 10), run.standing(), "an emptied screen is no answer");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void whoKnowsEnoughPassesAndOnlyThatLeaves(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      UUID test = run.start();
      Set<Integer> wrong = plain(run, test).stream().limit(2).collect(Collectors.toSet());
      run.answer(test, TestRun.allBut(wrong));
      run.exercise(test, true);
      TestOutcome outcome = run.finish(test);
      run.finish(test);
      assertEquals(new TestOutcome.Passed(TestRun.MONDAY, outcome.breakdown()), outcome);
      assertEquals(
          List.of(8.0, 8.0, 10),
          List.of(
              outcome.breakdown().points(),
              outcome.breakdown().mark(),
              outcome.breakdown().total()));
      assertEquals(List.of(new TestPassed(test, run.ayse, "Z1")), run.passed.events());
      assertEquals(new Standing.Passed(test, TestRun.MONDAY), run.standing());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aMustQuestionMayNotGoWrong(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      UUID test = run.start();
      int must =
          IntStream.rangeClosed(1, 10)
              .filter(position -> run.item(test, position).must())
              .findFirst()
              .orElseThrow();
      run.answer(test, TestRun.allBut(Set.of(must)));
      run.exercise(test, true);
      TestOutcome.NotYet outcome = assertInstanceOf(TestOutcome.NotYet.class, run.finish(test));
      assertTrue(outcome.breakdown().mustMissed());
      Item item = run.item(test, must);
      assertEquals(
          List.of(List.of(item.topic(), item.unit())),
          outcome.repeat().stream().map(repeat -> List.of(repeat.topic(), repeat.unit())).toList());
      assertEquals(List.of(), run.passed.events(), "nothing leaves (B-15)");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void tooFewPointsOrAnOpenExerciseIsNotYet(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      UUID first = run.start();
      run.answer(
          first, TestRun.allBut(plain(run, first).stream().limit(3).collect(Collectors.toSet())));
      run.exercise(first, true);
      assertInstanceOf(TestOutcome.NotYet.class, run.finish(first));

      run.later(Duration.ofDays(1));
      UUID second = run.start();
      run.answer(second, TestRun.allBut(Set.of()));
      run.exercise(second, false);
      TestOutcome outcome = run.finish(second);
      assertTrue(outcome.breakdown().exerciseOpen());
      assertEquals(10.0, outcome.breakdown().points());
      assertInstanceOf(TestOutcome.NotYet.class, outcome);

      run.exercise(second, true);
      assertInstanceOf(
          TestOutcome.NotYet.class,
          run.tests(tests -> tests.outcome(second, run.ayse, run.plan)),
          "after handing in nothing changes");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void afterPassingTheLearnerSeesKeyAndReasonsAndNobodyElseDoes(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      UUID test = run.start();
      assertThrows(
          NotFound.class, () -> run.tests(tests -> tests.review(test, run.ayse, Language.DE)));
      run.answer(test, TestRun.allBut(Set.of()));
      run.exercise(test, true);
      run.finish(test);
      List<Question> review = run.tests(tests -> tests.review(test, run.ayse, Language.DE));
      assertTrue(
          review.stream()
              .allMatch(
                  question -> question.judged() && !question.choices().get(0).why().isEmpty()));
      UUID mehmet = run.database.person("mehmet");
      assertThrows(
          NotFound.class, () -> run.tests(tests -> tests.review(test, mehmet, Language.DE)));
      assertThrows(NotFound.class, () -> run.tests(tests -> tests.outcome(test, mehmet, run.plan)));
      assertThrows(
          NotFound.class,
          () -> run.tests(tests -> tests.question(test, mehmet, 1, Language.DE, Map.of())));
      assertThrows(
          Conflict.class,
          () -> run.tests(tests -> tests.question(test, run.ayse, 1, Language.DE, Map.of())));
      assertThrows(
          Conflict.class,
          () ->
              run.test(
                  tests -> tests.answer(test, run.ayse, 1, Map.of("pick", List.of("1")), true)));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aRunningTestShowsHowItsExercisesStand(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      UUID test = run.start();
      assertEquals(
          List.of(new ExerciseStanding(1, "The fair sample", false, false)),
          run.tests(tests -> tests.exercises(test, run.ayse, run.plan, Language.DE)));
      run.exercise(test, true);
      ExerciseStanding done =
          run.tests(tests -> tests.exercises(test, run.ayse, run.plan, Language.DE)).get(0);
      assertTrue(done.done() && done.passed());
      assertFalse(
          run.tests(tests -> tests.standing(run.ayse, run.plan)) instanceof Standing.Passed);
    }
  }

  /** Positions of questions that are no must questions. */
  private static List<Integer> plain(TestRun run, UUID test) {
    return IntStream.rangeClosed(1, 10)
        .filter(position -> !run.item(test, position).must())
        .boxed()
        .toList();
  }
}
