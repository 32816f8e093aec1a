package org.werkbank.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.werkbank.exercise.Exercises;
import org.werkbank.exercise.Mode;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;

/**
 * The exercises of a test, each done once, in test mode. Training takes time, so nothing here opens
 * a transaction.
 */
@ApplicationScoped
public class TestExercises {
  private final CertificateTests tests;
  private final Exercises exercises;

  @Inject
  public TestExercises(CertificateTests tests, Exercises exercises) {
    this.tests = tests;
    this.exercises = exercises;
  }

  protected TestExercises() {
    this(null, null);
  }

  /**
   * The attempt at an exercise of this test, begun if need be.
   *
   * @param nr from 1, as in the plan
   */
  public UUID open(UUID test, UUID person, TestPlan plan, int nr) {
    tests.exercises(test, person, plan, Language.DE).stream()
        .filter(exercise -> exercise.nr() == nr)
        .findFirst()
        .orElseThrow(() -> new NotFound("problem.assessment.noQuestion"));
    TestPlan.TestExercise exercise = plan.exercises().get(nr - 1);
    String place = new ExercisePlace(test, nr).toString();
    return exercises.open(person, place, exercise.type(), exercise.parameters(), Mode.TEST);
  }
}
