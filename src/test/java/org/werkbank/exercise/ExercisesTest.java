package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;

class ExercisesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final Action ONE = Action.of("one");
  private static final Action TRAIN = Action.of("train");
  private static final Action END = Action.of("end");

  private final Fired<ExerciseFinished> fired = new Fired<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final Counting type = new Counting();
  private TestDatabase database;
  private Exercises exercises;
  private UUID ayse;

  private void open(TestDatabase.Kind kind) {
    database = kind.open();
    ayse = database.person("ayse");
    exercises = restarted();
  }

  /** The same server after a restart: nothing is in memory. */
  private Exercises restarted() {
    States states = new States(new Trainers(threads, 1, 2), 10);
    return new Exercises(
        new StoredAttempts(database, CLOCK, fired),
        new ExerciseTypes(List.of(type), List.of()),
        new Seeds("secret".getBytes()),
        states,
        ModelServer.nobody());
  }

  @AfterEach
  void close() {
    type.gate.release(1000);
    threads.shutdownNow();
    database.close();
  }

  private UUID practice() {
    return exercises.open(ayse, "course/1", "counting", Map.of("goal", 2), Mode.PRACTICE);
  }

  private UUID test() {
    return exercises.open(ayse, "test/1", "counting", Map.of("goal", 2), Mode.TEST);
  }

  private Showing.Ready ready(UUID attempt) {
    return assertInstanceOf(Showing.Ready.class, exercises.show(attempt, ayse, Language.DE));
  }

  private String sentence(UUID attempt) {
    return ((Counting.Scene) ready(attempt).scene()).sentence();
  }

  private List<Object> rows(String sql) {
    return database.in(
        em -> List.copyOf(List.<Object>of(em.createNativeQuery(sql).getResultList().toArray())));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void anOpenAttemptIsFoundAgainAndContinuesAfterARestart(TestDatabase.Kind kind) {
    open(kind);
    UUID attempt = practice();
    exercises.act(attempt, ayse, 0, ONE);
    Record before = ready(attempt).scene();
    exercises = restarted();
    assertEquals(attempt, practice());
    assertEquals(before, ready(attempt).scene());
    assertEquals(1, ready(attempt).turn());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void anActionForAnEarlierScreenIsIgnored(TestDatabase.Kind kind) {
    open(kind);
    UUID attempt = practice();
    exercises.act(attempt, ayse, 0, ONE);
    exercises.act(attempt, ayse, 0, ONE);
    exercises.act(attempt, ayse, 5, ONE);
    assertEquals("Bis jetzt 1.", sentence(attempt));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aRefusedActionIsNotStored(TestDatabase.Kind kind) {
    open(kind);
    UUID attempt = practice();
    assertThrows(Invalid.class, () -> exercises.act(attempt, ayse, 0, Action.of("nonsense")));
    assertEquals(List.of("[]"), rows("select log from attempt"));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void twoRequestsAtOnceOpenOneAttemptAndDoOneAction(TestDatabase.Kind kind) throws Exception {
    open(kind);
    List<Future<UUID>> opened =
        IntStream.range(0, 4).mapToObj(i -> threads.submit(this::practice)).toList();
    UUID attempt = opened.get(0).get();
    for (Future<UUID> other : opened) assertEquals(attempt, other.get());
    List<Future<?>> acted = new ArrayList<>();
    for (int i = 0; i < 4; i++)
      acted.add(threads.submit(() -> exercises.act(attempt, ayse, 0, ONE)));
    for (Future<?> one : acted) one.get();
    assertEquals("Bis jetzt 1.", sentence(attempt));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void anActionIsWorkedOutOnce(TestDatabase.Kind kind) {
    open(kind);
    UUID attempt = practice();
    exercises.act(attempt, ayse, 0, ONE);
    exercises.act(attempt, ayse, 1, ONE);
    assertEquals("Bis jetzt 2.", sentence(attempt));
    assertEquals(2, type.acted.get());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aShortTrainingIsSeenInTheSameAnswer(TestDatabase.Kind kind) {
    open(kind);
    type.gate.release(1);
    UUID attempt = practice();
    exercises.act(attempt, ayse, 0, TRAIN);
    assertEquals("Bis jetzt 1.", sentence(attempt));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void trainingHappensOffTheRequestAndOnceForTwoScreens(TestDatabase.Kind kind) throws Exception {
    open(kind);
    UUID attempt = practice();
    exercises.act(attempt, ayse, 0, TRAIN);
    assertEquals(new Showing.Training(0), exercises.show(attempt, ayse, Language.DE));
    assertEquals(new Showing.Training(0), exercises.show(attempt, ayse, Language.EN));
    type.gate.release(1);
    exercises.act(attempt, ayse, 1, ONE);
    assertEquals("Bis jetzt 2.", sentence(attempt));
    assertEquals(1, type.trained.get());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aTrainingLostInACrashIsDoneAgain(TestDatabase.Kind kind) {
    open(kind);
    UUID attempt = practice();
    exercises.act(attempt, ayse, 0, TRAIN);
    exercises = restarted();
    type.gate.release(2);
    exercises.act(attempt, ayse, 1, ONE);
    assertEquals("Bis jetzt 2.", sentence(attempt));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void ofPracticeOnlyThatItIsFinishedIsToldAndNothingRemains(TestDatabase.Kind kind) {
    open(kind);
    UUID attempt = practice();
    exercises.act(attempt, ayse, 0, END);
    assertEquals(Optional.of(false), ready(attempt).outcome().map(Outcome::passed));
    ready(attempt);
    assertEquals(
        List.of(new ExerciseFinished(attempt, ayse, "course/1", Mode.PRACTICE, Optional.empty())),
        fired.events());
    assertEquals(1, rows("select id from attempt where result is null and finished = true").size());
    exercises.leave(ayse, "course/1");
    assertEquals(List.of(), rows("select id from attempt"));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void leavingAnUnfinishedPracticeKeepsItsPlace(TestDatabase.Kind kind) {
    open(kind);
    UUID attempt = practice();
    exercises.leave(ayse, "course/1");
    assertEquals(attempt, practice());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aTestKeepsItsResultAndTakesNoMoreActions(TestDatabase.Kind kind) {
    open(kind);
    UUID attempt = test();
    exercises.act(attempt, ayse, 0, ONE);
    exercises.act(attempt, ayse, 1, ONE);
    exercises.act(attempt, ayse, 2, END);
    Outcome expected = new Outcome(true, 20, Map.of("count", 2.0));
    assertEquals(Optional.of(expected), ready(attempt).outcome());
    exercises.act(attempt, ayse, 3, ONE);
    assertEquals(Optional.of(expected), exercises.result(attempt, ayse));
    assertEquals(
        List.of(new ExerciseFinished(attempt, ayse, "test/1", Mode.TEST, Optional.of(true))),
        fired.events());
    assertThrows(Conflict.class, () -> exercises.restart(attempt, ayse));
    assertEquals(attempt, test());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void restartingGivesOtherData(TestDatabase.Kind kind) {
    open(kind);
    UUID first = practice();
    Record scene = ready(first).scene();
    UUID second = exercises.restart(first, ayse);
    assertNotEquals(scene, ready(second).scene());
    assertThrows(NotFound.class, () -> exercises.show(first, ayse, Language.DE));
    assertEquals(second, practice());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aNewVersionOfTheTypeReplacesOpenAttemptsButNotResults(TestDatabase.Kind kind) {
    open(kind);
    UUID practice = practice();
    UUID test = test();
    exercises.act(test, ayse, 0, END);
    ready(test);
    type.version = 2;
    assertThrows(Conflict.class, () -> exercises.show(practice, ayse, Language.DE));
    assertNotEquals(practice, practice());
    assertEquals(test, test());
    assertEquals(
        new Showing.Past("counting", new Outcome(false, 0, Map.of("count", 0.0))),
        exercises.show(test, ayse, Language.DE));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void nobodySeesTheAttemptOfAnotherPerson(TestDatabase.Kind kind) {
    open(kind);
    UUID attempt = practice();
    UUID jonas = database.person("jonas");
    assertThrows(NotFound.class, () -> exercises.show(attempt, jonas, Language.DE));
    assertThrows(NotFound.class, () -> exercises.act(attempt, jonas, 0, ONE));
    assertThrows(NotFound.class, () -> exercises.restart(attempt, jonas));
    assertThrows(NotFound.class, () -> exercises.result(attempt, jonas));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void oldActionsAreErasedAndResultsStay(TestDatabase.Kind kind) {
    open(kind);
    practice();
    UUID test = test();
    exercises.act(test, ayse, 0, END);
    ready(test);
    Attempts attempts = new StoredAttempts(database, CLOCK, fired);
    assertEquals(0, attempts.erase(LocalDate.of(2026, 11, 22)));
    assertEquals(2, attempts.erase(LocalDate.of(2026, 11, 23)));
    assertEquals(
        List.of("test/1"),
        rows("select place from attempt where log is null and result is not null"));
    assertInstanceOf(Showing.Past.class, exercises.show(test, ayse, Language.DE));
  }
}
