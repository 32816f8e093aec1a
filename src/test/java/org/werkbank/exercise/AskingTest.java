package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.inject.Vetoed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Reply.Reason;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.AsksMachine;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** A language model beside an exercise: who may ask it when, and that nothing of it stays. */
class AskingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final Action ONE = Action.of("one");

  private final ModelServer model = new ModelServer().says("Eins. Neun.");
  private final TestDatabase database = TestDatabase.Kind.H2.open();
  private final UUID ayse = database.person("ayse");

  /** Counts, and has a machine asked once there is something to count on. */
  @Vetoed
  private static final class Questioning extends Counting
      implements AsksMachine<Counting.Plan, Counting.Count> {
    @Override
    public Optional<Asked> machine(Plan plan, Count state, Texts texts) {
      return state.number() == 0
          ? Optional.empty()
          : Optional.of(new Asked("Count.", "What comes next?", List.of("1")));
    }

    @Override
    public List<Part> checked(Plan plan, Count state, String answer, Texts texts) {
      return Stream.of(answer.split(" "))
          .map(word -> new Part(word, word.equals("Eins."), "at " + state.number()))
          .toList();
    }
  }

  private Exercises exercises(Counting type, Companion companion) {
    return new Exercises(
        new StoredAttempts(database, CLOCK, new Fired<>()),
        new ExerciseTypes(List.of(type), List.of()),
        new Seeds("secret".getBytes()),
        new States(new Trainers(Runnable::run, 1, 2), 10),
        companion);
  }

  private final Exercises asking = exercises(new Questioning(), model.companion(5));

  @AfterEach
  void close() {
    model.close();
    database.close();
  }

  private UUID begun(Exercises exercises, Mode mode) {
    UUID attempt = exercises.open(ayse, "course/1", "counting", Map.of("goal", 2), mode);
    exercises.act(attempt, ayse, 0, ONE);
    return attempt;
  }

  private static Optional<UUID> offered(Exercises exercises, UUID attempt, UUID person) {
    return assertInstanceOf(Showing.Ready.class, exercises.show(attempt, person, Language.DE))
        .machine();
  }

  private List<Object> stored() {
    return database.in(
        em ->
            List.copyOf(
                List.<Object>of(
                    em.createNativeQuery("select log from attempt").getResultList().toArray())));
  }

  @Test
  void theAnswerIsCheckedByTheTypeAndNothingOfItIsKept() {
    UUID attempt = begun(asking, Mode.PRACTICE);
    Showing before = asking.show(attempt, ayse, Language.DE);
    List<Object> log = stored();
    assertEquals(Optional.of(attempt), offered(asking, attempt, ayse));
    Heard heard = asking.ask(attempt, ayse, Language.DE);
    assertEquals(
        List.of(
            new AsksMachine.Part("Eins.", true, "at 1"),
            new AsksMachine.Part("Neun.", false, "at 1")),
        heard.parts());
    assertEquals(Optional.empty(), heard.silent());
    assertEquals(log, stored());
    assertEquals(before, asking.show(attempt, ayse, Language.DE));
  }

  @Test
  void nothingOfPersonPlaceOrAttemptIsSent() {
    UUID attempt = begun(asking, Mode.PRACTICE);
    asking.ask(attempt, ayse, Language.DE);
    for (String secret : List.of(ayse.toString(), "ayse", "course", attempt.toString(), "counting"))
      assertFalse(model.received().contains(secret), secret);
  }

  @Test
  void aMachineThatDoesNotAnswerIsTold() {
    UUID attempt = begun(asking, Mode.PRACTICE);
    model.answers(500, "");
    Heard heard = asking.ask(attempt, ayse, Language.DE);
    assertEquals(List.of(), heard.parts());
    assertEquals(Optional.of(Reason.BROKEN), heard.silent());
  }

  @Test
  void nobodyAsksInTheNameOfAnother() {
    UUID attempt = begun(asking, Mode.PRACTICE);
    UUID jonas = database.person("jonas");
    assertThrows(NotFound.class, () -> asking.ask(attempt, jonas, Language.DE));
    assertEquals(0, model.asked());
  }

  @Test
  void inATestNoMachineIsOfferedOrAsked() {
    UUID attempt = begun(asking, Mode.TEST);
    assertEquals(Optional.empty(), offered(asking, attempt, ayse));
    assertThrows(NotFound.class, () -> asking.ask(attempt, ayse, Language.DE));
    assertEquals(0, model.asked());
  }

  @Test
  void whereThereIsNothingToAskOrEverythingIsDoneNothingIsOffered() {
    UUID attempt = asking.open(ayse, "course/1", "counting", Map.of("goal", 2), Mode.PRACTICE);
    assertEquals(Optional.empty(), offered(asking, attempt, ayse));
    assertThrows(NotFound.class, () -> asking.ask(attempt, ayse, Language.DE));
    asking.act(attempt, ayse, 0, ONE);
    asking.act(attempt, ayse, 1, Action.of("end"));
    offered(asking, attempt, ayse);
    assertEquals(Optional.empty(), offered(asking, attempt, ayse));
    assertThrows(NotFound.class, () -> asking.ask(attempt, ayse, Language.DE));
    assertEquals(0, model.asked());
  }

  @Test
  void withoutAModelOrWithATypeThatAsksNoneNothingIsOffered() {
    for (Exercises without :
        List.of(
            exercises(new Questioning(), ModelServer.nobody()),
            exercises(new Counting(), model.companion(5)))) {
      UUID attempt = begun(without, Mode.PRACTICE);
      assertEquals(Optional.empty(), offered(without, attempt, ayse));
      assertThrows(NotFound.class, () -> without.ask(attempt, ayse, Language.DE));
    }
    assertEquals(0, model.asked());
  }
}
