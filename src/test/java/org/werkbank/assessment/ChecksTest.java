package org.werkbank.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.catalogue.Item;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;

class ChecksTest {
  private static final PublishedCourse COURSE = Given.course("M01");
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  private final Fired<CheckFinished> fired = new Fired<>();
  private TestDatabase database;
  private UUID ayse;

  private void open(TestDatabase.Kind kind) {
    database = kind.open();
    ayse = database.person("ayse");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aCheckHasThreePracticeQuestionsOfItsUnit(TestDatabase.Kind kind) {
    open(kind);
    UUID check = begin();
    List<Item> items = items(check);
    assertEquals(3, Set.copyOf(items).size());
    for (Item item : items)
      assertEquals(List.of(Item.Use.PRACTICE, 1), List.of(item.use(), item.unit()));
    assertEquals(items.stream().map(Item::id).toList(), in(checks -> checks.rebuild(check, ayse)));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aCheckWaitsAtTheFirstOpenQuestion(TestDatabase.Kind kind) {
    open(kind);
    UUID check = begin();
    answerRight(check, 1);
    assertEquals(check, begin(), "the same check, weeks later");
    assertEquals(2, ((CheckStep) show(0)).question().position());
    assertTrue(step(check, 1).question().judged());
    assertFalse(step(check, 2).question().judged());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void anAnswerWithFeedbackStaysHoweverOftenOneSends(TestDatabase.Kind kind) {
    open(kind);
    UUID check = begin();
    answerRight(check, 1);
    CheckStep before = step(check, 1);
    in(
        checks ->
            run(
                () ->
                    checks.answer(
                        check, ayse, 1, Map.of("pick", List.of("1"), "number", List.of("3")))));
    assertEquals(before, step(check, 1));
    assertEquals("ok", before.question().feedback().get(0).tone());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void anUnfinishedAnswerIsSaidAndNothingIsStored(TestDatabase.Kind kind) {
    open(kind);
    UUID check = begin();
    assertThrows(
        Invalid.class, () -> in(checks -> run(() -> checks.answer(check, ayse, 1, Map.of()))));
    assertFalse(step(check, 1).question().given());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theLastAnswerFinishesTheCheckOnce(TestDatabase.Kind kind) {
    open(kind);
    UUID check = begin();
    finish(check);
    answerRight(check, 3);
    assertEquals(List.of(new CheckFinished(ayse, COURSE.version(), 1)), fired.events());
    CheckSummary summary = (CheckSummary) show(0);
    assertEquals(List.of(3, 3), List.of(summary.total(), summary.right()));
    assertEquals(check, begin(), "the summary stays until it is left");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void onceLeftOnlyThatItWasFinishedIsKept(TestDatabase.Kind kind) {
    open(kind);
    UUID check = begin();
    finish(check);
    in(checks -> run(() -> checks.leave(check, ayse)));
    assertEquals(false, in(checks -> checks.answer(check, ayse, 1, Map.of("pick", List.of("1")))));
    long items =
        database.in(
            em -> (Long) em.createQuery("select count(i) from FormItem i").getSingleResult());
    assertEquals(0, items);
    Object[] row =
        database.in(
            em ->
                (Object[])
                    em.createNativeQuery("select seed, blueprint, seen, closed_at from form")
                        .getSingleResult());
    assertEquals(
        java.util.Arrays.asList(null, null, null), java.util.Arrays.asList(row).subList(0, 3));
    assertTrue(row[3] != null);
    assertNotEquals(check, begin());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void leavingAnOpenCheckKeepsIt(TestDatabase.Kind kind) {
    open(kind);
    UUID check = begin();
    answerRight(check, 1);
    in(checks -> run(() -> checks.leave(check, ayse)));
    assertEquals(check, begin());
    assertTrue(step(check, 1).question().judged());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void againDrawsOtherQuestions(TestDatabase.Kind kind) {
    open(kind);
    int same = 0;
    UUID check = begin();
    for (int round = 0; round < 10; round++) {
      Set<Item> before = new HashSet<>(items(check));
      finish(check);
      UUID finished = check;
      in(checks -> run(() -> checks.again(finished, ayse)));
      check = begin();
      assertNotEquals(finished, check);
      before.retainAll(items(check));
      same += before.size();
    }
    assertTrue(same < 12, same + " of 30 questions came back at once");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void howOftenACheckWasFinishedIsNotKept(TestDatabase.Kind kind) {
    open(kind);
    for (int round = 0; round < 3; round++) {
      UUID check = begin();
      finish(check);
      in(checks -> run(() -> checks.again(check, ayse)));
    }
    assertEquals(2L, forms(), "the one under way, and that there was one before");
    UUID last = begin();
    finish(last);
    in(checks -> run(() -> checks.leave(last, ayse)));
    assertEquals(1L, forms());
    in(checks -> run(() -> checks.leave(last, ayse)));
    assertEquals(1L, forms(), "a second tab changes nothing");
  }

  private long forms() {
    return database.in(
        em -> (Long) em.createQuery("select count(f) from Form f").getSingleResult());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void nobodyElseSeesACheck(TestDatabase.Kind kind) {
    open(kind);
    UUID check = begin();
    UUID other = database.person("mehmet");
    Map<String, List<String>> picked = Map.of("pick", List.of("1"));
    assertEquals(false, in(checks -> checks.answer(check, other, 1, picked)));
    assertFalse(step(check, 1).question().given());
    assertThrows(NotFound.class, () -> in(checks -> run(() -> checks.again(check, other))));
    assertThrows(NotFound.class, () -> in(checks -> run(() -> checks.leave(check, other))));
  }

  private UUID begin() {
    return show(0).check();
  }

  private void finish(UUID check) {
    for (int position = 1; position <= 3; position++) answerRight(check, position);
  }

  private void answerRight(UUID check, int position) {
    Item item = items(check).get(position - 1);
    Layout layout = layout(check, position);
    in(checks -> run(() -> checks.answer(check, ayse, position, Given.right(item.body(), layout))));
  }

  private CheckStep step(UUID check, int position) {
    CheckView shown = show(position);
    assertEquals(check, shown.check());
    return (CheckStep) shown;
  }

  private CheckView show(int asked) {
    return in(checks -> checks.show(ayse, COURSE, 1, asked, Language.DE, Map.of()));
  }

  private List<Item> items(UUID check) {
    return database.in(
        em ->
            em.find(Form.class, check).items().stream()
                .map(item -> COURSE.course().item(item.ref().item()).orElseThrow())
                .toList());
  }

  private Layout layout(UUID check, int position) {
    return database.in(
        em ->
            new Forms(em, Given.courses(COURSE))
                .layout(em.find(Form.class, check), em.find(Form.class, check).item(position)));
  }

  private <T> T in(Function<Checks, T> work) {
    return database.in(em -> work.apply(new Checks(em, NOW, Given.courses(COURSE), fired)));
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }
}
