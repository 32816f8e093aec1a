package org.werkbank.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.catalogue.Item;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.Conflict;

/** When a test that was not passed may be tried again, and with which questions. */
class TestTriesTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void threeTriesIn7DaysWithANightBetween(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      run.fail();
      assertEquals(
          TestRun.MONDAY.plus(Duration.ofHours(24)), ((Standing.MustWait) run.standing()).until());
      assertThrows(Conflict.class, run::start);
      run.later(Duration.ofHours(24));
      run.fail();
      run.later(Duration.ofHours(24));
      UUID third = run.fail();
      run.later(Duration.ofHours(24));
      Standing.MustWait wait = assertInstanceOf(Standing.MustWait.class, run.standing());
      assertEquals(TestRun.MONDAY.plus(Duration.ofDays(7)), wait.until());
      assertEquals(third, wait.form());
      assertEquals(4, wait.repeat().size(), "two units of two courses");
      run.later(Duration.ofDays(4));
      assertEquals(new Standing.MayStart(), run.standing());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void afterTheCertificateWasTakenBackTheTestMayBeTakenAnew(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      UUID test = run.start();
      run.answer(test, TestRun.allBut(Set.of()));
      run.exercise(test, true);
      run.finish(test);
      assertInstanceOf(Standing.Passed.class, run.standing());
      run.later(Duration.ofMinutes(1));
      TestPlan anew = run.plan(List.of(), run.clock().instant());
      assertEquals(new Standing.MayStart(), run.tests(tests -> tests.standing(run.ayse, anew)));
      UUID second = run.tests(tests -> tests.start(run.ayse, anew));
      assertEquals(
          second, ((Standing.Running) run.tests(tests -> tests.standing(run.ayse, anew))).form());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void whoRepeatsTheFailedUnitsMayTryAgainSooner(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      run.repeat(run.m01, 1);
      for (int time = 0; time < 3; time++) {
        run.fail();
        run.later(Duration.ofHours(25));
      }
      run.repeat(run.m01, 1);
      run.repeat(run.m01, 2);
      run.repeat(run.m02, 1);
      assertEquals(
          List.of(2),
          ((Standing.MustWait) run.standing()).repeat().stream().map(Repeat::unit).toList());
      run.repeat(run.m02, 2);
      assertEquals(new Standing.MayStart(), run.standing());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theNextFormHasFewQuestionsOfTheLast(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      UUID first = run.fail();
      run.later(Duration.ofHours(24));
      UUID second = run.start();
      Set<Item> plain =
          IntStream.rangeClosed(1, 10)
              .mapToObj(position -> run.item(first, position))
              .filter(item -> !item.must())
              .collect(Collectors.toSet());
      long again =
          IntStream.rangeClosed(1, 10)
              .mapToObj(position -> run.item(second, position))
              .filter(plain::contains)
              .count();
      assertTrue(again <= 4, again + " of 7 came back");
      List<String> asked =
          IntStream.rangeClosed(1, 10)
              .mapToObj(position -> run.item(second, position).id())
              .toList();
      assertEquals(asked, run.tests(tests -> tests.rebuild(second, run.ayse)));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void formsAreCountedWithoutPersonsAndOnlyTheLast200(TestDatabase.Kind kind) {
    try (TestRun run = new TestRun(kind)) {
      List<ItemRef> asked = List.of(new ItemRef(run.m01.version(), "M01-t5"));
      for (int form = 0; form < 205; form++) {
        boolean often = form >= 5 && form < 5 + Exposures.CAP;
        run.database.run(
            em ->
                new Exposures(em)
                    .count("Z1", often ? asked : List.of(new ItemRef(run.m01.version(), "other"))));
      }
      List<?> kept =
          run.database.in(em -> em.createQuery("select e from Exposure e").getResultList());
      assertEquals(Exposures.FORMS, kept.size());
      List<ItemRef> withheld = run.database.in(em -> new Exposures(em).withheld("Z1"));
      assertTrue(withheld.contains(asked.get(0)));
      UUID test = run.start();
      assertTrue(
          IntStream.rangeClosed(1, 10)
              .noneMatch(position -> run.item(test, position).id().equals("M01-t5")));
      assertEquals(
          run.item(test, 1).id(), run.tests(tests -> tests.rebuild(test, run.ayse)).get(0));
    }
  }
}
