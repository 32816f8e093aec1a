package org.werkbank.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.werkbank.assessment.CertificateTests;
import org.werkbank.assessment.ExerciseStanding;
import org.werkbank.assessment.TestStep;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.web.Sent;

/** Handing in: what is still open, and the button that ends the test. */
@Named
@RequestScoped
public class TestHandInPage {
  @Inject ThisTest test;
  @Inject CertificateTests tests;
  @Inject Sent sent;
  @Inject Viewer viewer;

  private TestStep step;

  /** A question with its address. */
  public record Open(int position, String address) {}

  /**
   * Whether the viewer is in the test; if not, for example because another tab has handed it in,
   * there is nothing to show.
   */
  public boolean isRunning() {
    return test.isRunning();
  }

  /**
   * Whoever is not in the test is led to its first page; who has just handed it in, to the result.
   */
  public String enter() {
    if (test.isRunning()) return null;
    return sent.isPost() ? test.at("result") : test.start();
  }

  /** Hands the test in. */
  public String handIn() {
    tests.finish(test.running(), test.person(), test.plan());
    return test.at("result");
  }

  private TestStep step() {
    if (step == null)
      step =
          tests.question(
              test.running(), test.person(), 1, viewer.getLanguage(), java.util.Map.of());
    return step;
  }

  public List<Open> getOpen() {
    return step().open().stream()
        .map(stop -> new Open(stop.position(), test.at(stop.position())))
        .toList();
  }

  public List<Open> getOpenExercises() {
    return getExercises().stream()
        .filter(exercise -> !exercise.done())
        .map(exercise -> new Open(exercise.nr(), test.at("exercise/" + exercise.nr())))
        .toList();
  }

  public List<ExerciseStanding> getExercises() {
    return test.exercises();
  }

  /** Whether every question has an answer; then an open exercise is what comes next. */
  public boolean isAnsweredAll() {
    return step().open().isEmpty();
  }

  /** Whether nothing is open any more. */
  public boolean isComplete() {
    return isAnsweredAll() && getOpenExercises().isEmpty();
  }

  public String getAnswered() {
    return viewer.texts().say("assessment.test.answered", step().answered(), step().stops().size());
  }

  public String getLastQuestion() {
    return test.at(step().stops().size());
  }

  public String getCode() {
    return test.plan().programme();
  }

  public String getTitle() {
    return test.title();
  }
}
