package org.werkbank.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.exercise.Attempts;
import org.werkbank.exercise.ExerciseFinished;
import org.werkbank.exercise.Mode;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.NotFound;

class RetentionTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aTestThatWasNotPassedIsThereFor90DaysAndThenGone(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      UUID test = run.start();
      attempt(run, test);
      run.answer(test, Set.of());
      run.finish(test);
      run.later(Retention.CLOSED);
      assertEquals(0, erase(run));
      assertInstanceOf(
          TestOutcome.NotYet.class, run.tests(tests -> tests.outcome(test, run.ayse, run.plan)));
      run.later(Duration.ofSeconds(1));
      assertEquals(1, erase(run));
      assertEquals(List.of(0L, 0L, 0L, 0L), left(run));
      assertThrows(
          NotFound.class, () -> run.tests(tests -> tests.outcome(test, run.ayse, run.plan)));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void answersSeedAndExercisesOfAPassedTestGoToo(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      UUID test = run.start();
      attempt(run, test);
      run.answer(test, TestRun.allBut(Set.of()));
      run.exercise(test, true);
      run.finish(test);
      run.later(Retention.CLOSED.plusSeconds(1));
      assertEquals(1, erase(run));
      assertEquals(List.of(0L, 0L, 0L, 0L), left(run));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void whatIsStillOpenWaitsHalfAYear(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      UUID test = run.start();
      run.test(tests -> tests.answer(test, run.ayse, 1, Map.of("pick", List.of("1")), true));
      run.later(Retention.LEFT_OPEN);
      assertEquals(0, erase(run));
      assertEquals(new Standing.Running(test, 2, 1, 10), run.standing());
      run.later(Duration.ofSeconds(1));
      assertEquals(1, erase(run));
      assertEquals(new Standing.MayStart(), run.standing());
    }
  }

  private static int erase(TestRun run) {
    return run.database.in(em -> new Retention(em, run.clock(), attempts(em, run)).erase());
  }

  private static void attempt(TestRun run, UUID test) {
    String place = new ExercisePlace(test, 1).toString();
    run.database.in(
        em -> attempts(em, run).begin(run.ayse, place, "fair-sample", "{}", Mode.TEST, 1, 1));
  }

  private static Attempts attempts(jakarta.persistence.EntityManager em, TestRun run) {
    return new Attempts(em, run.clock(), new Fired<ExerciseFinished>());
  }

  /** Rows of the tables a test writes to. */
  private static List<Long> left(TestRun run) {
    return run.database.in(
        em ->
            List.of("Form", "FormItem", "FormExercise", "Attempt").stream()
                .map(
                    table ->
                        (Long)
                            em.createQuery("select count(x) from " + table + " x")
                                .getSingleResult())
                .toList());
  }
}
