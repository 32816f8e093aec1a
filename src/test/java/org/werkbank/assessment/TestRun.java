package org.werkbank.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.Item;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.exercise.ExerciseFinished;
import org.werkbank.exercise.Mode;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;

/** Ayşe and the test of Z1 on a database of her own, with a clock that moves only when told to. */
final class TestRun implements AutoCloseable {
  static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

  final PublishedCourse m01 = Given.course("M01");
  final PublishedCourse m02 = Given.course("M02");
  final Courses courses = Given.courses(m01, m02);
  final Fired<TestPassed> passed = new Fired<>();
  final Fired<CheckFinished> checked = new Fired<>();
  final TestDatabase database;
  final UUID ayse;
  final TestPlan plan = plan(List.of());
  private Instant now = MONDAY;

  TestRun(TestDatabase.Kind kind) {
    database = kind.open();
    ayse = database.person("ayse");
  }

  TestPlan plan(List<TestPlan.Missing> missing) {
    return plan(missing, Instant.EPOCH);
  }

  TestPlan plan(List<TestPlan.Missing> missing, Instant since) {
    return new TestPlan(
        "Z1",
        Text.same("Z1"),
        missing,
        List.of(
            new TestPlan.Part(m01.version(), 5, List.of(40, 40, 20)),
            new TestPlan.Part(m02.version(), 5, List.of(40, 40, 20))),
        3,
        8,
        List.of(
            new TestPlan.TestExercise(
                "fair-sample", Map.of("stage", 1), Text.same("The fair sample"))),
        TestPlan.Lot.all(1),
        since,
        false);
  }

  void later(Duration duration) {
    now = now.plus(duration);
  }

  Clock clock() {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  <T> T tests(Function<CertificateTests, T> work) {
    return database.in(em -> work.apply(new CertificateTests(em, clock(), courses, passed)));
  }

  void test(Consumer<CertificateTests> work) {
    tests(
        tests -> {
          work.accept(tests);
          return null;
        });
  }

  Standing standing() {
    return tests(tests -> tests.standing(ayse, plan));
  }

  UUID start() {
    return tests(tests -> tests.start(ayse, plan));
  }

  TestOutcome finish(UUID test) {
    return tests(tests -> tests.finish(test, ayse, plan));
  }

  /** Answers these positions right and all others wrong. */
  void answer(UUID test, Set<Integer> right) {
    for (int position = 1; position <= 10; position++) {
      int at = position;
      List<String> place =
          List.of(right.contains(at) ? rightPlace(test, at) : wrongPlace(test, at));
      test(tests -> tests.answer(test, ayse, at, Map.of("pick", place), true));
    }
  }

  void exercise(UUID test, boolean well) {
    String place = new ExercisePlace(test, 1).toString();
    test(
        tests ->
            tests.exerciseFinished(
                new ExerciseFinished(
                    UUID.randomUUID(), ayse, place, Mode.TEST, Optional.of(well))));
  }

  /** Positions 1 to 10 without those given. */
  static Set<Integer> allBut(Set<Integer> wrong) {
    Set<Integer> right = new HashSet<>(Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    right.removeAll(wrong);
    return right;
  }

  /** A test that was not passed, handed in now. */
  UUID fail() {
    UUID test = start();
    answer(test, Set.of());
    finish(test);
    return test;
  }

  Item item(UUID test, int position) {
    return read(test, (forms, form) -> forms.item(form.item(position)));
  }

  String rightPlace(UUID test, int position) {
    return read(test, (forms, form) -> Given.place(forms.layout(form, form.item(position)), 0));
  }

  private String wrongPlace(UUID test, int position) {
    return rightPlace(test, position).equals("1") ? "2" : "1";
  }

  <T> T read(UUID test, java.util.function.BiFunction<Forms, Form, T> work) {
    return database.in(em -> work.apply(new Forms(em, courses), em.find(Form.class, test)));
  }

  /** The check of a unit, begun and answered. */
  void repeat(PublishedCourse course, int unit) {
    UUID check =
        database.in(em -> checks(em).show(ayse, course, unit, 0, Language.DE, Map.of()).check());
    for (int position = 1; position <= 3; position++) {
      int at = position;
      Map<String, List<String>> right =
          read(
              check,
              (forms, form) ->
                  Given.right(forms.item(form.item(at)).body(), forms.layout(form, form.item(at))));
      database.run(em -> checks(em).answer(check, ayse, at, right));
    }
    database.run(em -> checks(em).leave(check, ayse));
  }

  private Checks checks(jakarta.persistence.EntityManager em) {
    return new Checks(em, clock(), courses, checked);
  }

  @Override
  public void close() {
    database.close();
  }
}
