package org.werkbank.exercise;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.werkbank.exercise.Attempt.Stored;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.fixtures.TestDatabase;

/** Attempts on a test database, each verb in a transaction of its own, as the server does it. */
final class StoredAttempts extends Attempts {
  private final TestDatabase database;
  private final Clock clock;
  private final Event<ExerciseFinished> fired;

  /**
   * @param fired is told every event
   */
  StoredAttempts(TestDatabase database, Clock clock, Event<ExerciseFinished> fired) {
    this.database = database;
    this.clock = clock;
    this.fired = fired;
  }

  private <T> T in(Function<Attempts, T> verb) {
    return database.in(em -> verb.apply(new Attempts(em, clock, fired)));
  }

  @Override
  public Optional<Stored> find(UUID attempt, UUID person) {
    return in(attempts -> attempts.find(attempt, person));
  }

  @Override
  public Optional<Stored> at(UUID person, String place) {
    return in(attempts -> attempts.at(person, place));
  }

  @Override
  public Stored begin(
      UUID person,
      String place,
      String type,
      String parameters,
      Mode mode,
      int generator,
      int scoring) {
    return in(
        attempts -> attempts.begin(person, place, type, parameters, mode, generator, scoring));
  }

  @Override
  public boolean append(UUID attempt, int turn, String log) {
    return in(attempts -> attempts.append(attempt, turn, log));
  }

  @Override
  public void finish(Stored attempt, Outcome outcome) {
    in(
        attempts -> {
          attempts.finish(attempt, outcome);
          return null;
        });
  }

  @Override
  public void remove(UUID attempt) {
    in(
        attempts -> {
          attempts.remove(attempt);
          return null;
        });
  }

  @Override
  public int erase(LocalDate before) {
    return in(attempts -> attempts.erase(before));
  }
}
