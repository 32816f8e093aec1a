package org.werkbank.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.werkbank.assessment.CertificateTests;
import org.werkbank.assessment.ExerciseStanding;
import org.werkbank.assessment.TestStep;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Sent;

/** One question of a running test. Every way out of it stores what is on the screen. */
@Named
@RequestScoped
public class TestQuestionPage {
  @Inject ThisTest test;
  @Inject CertificateTests tests;
  @Inject Address address;
  @Inject Sent sent;
  @Inject Viewer viewer;

  private TestStep step;
  private boolean saved;

  /**
   * Page of the question. Whoever is not in the test, for example because another tab has handed it
   * in, has none.
   */
  public String getPart() {
    return test.isRunning() ? "/assessment/parts/test-form.xhtml" : null;
  }

  /** Whoever is not in the test, or sends a screen of an earlier one, is led to its first page. */
  public String enter() {
    return test.isHere() ? null : test.start();
  }

  /** Stores a moved step, or what was just chosen, and stays. */
  public String keep() {
    boolean moved = !sent.text("move").isEmpty();
    boolean given = moved || !sent.text("save").isEmpty();
    if (given && test.isHere()) store(moved);
    saved = moved && test.isHere();
    return null;
  }

  /** The word that a moved step is stored; what is chosen is said so by the script. */
  public String getSaved() {
    return saved ? viewer.texts().say("assessment.test.saved") : "";
  }

  /** On to the next question; after the last one to handing in. */
  public String next() {
    store(true);
    return onwards();
  }

  /** Later: steps that nobody moved stay open. */
  public String later() {
    store(false);
    return onwards();
  }

  private String onwards() {
    int position = position();
    return test.at(position < getStep().stops().size() ? position + 1 : "hand-in");
  }

  /** Back to the question before. */
  public String back() {
    store(false);
    return test.at(Math.max(1, position() - 1));
  }

  /** To any question. */
  public String go(int position) {
    store(false);
    return test.at(position);
  }

  /** To an exercise of the test. */
  public String exercise(int nr) {
    store(false);
    return test.at("exercise/" + nr);
  }

  /** Away; the test waits. */
  public String leave() {
    store(false);
    return test.start();
  }

  /** To handing in. */
  public String handIn() {
    store(false);
    return test.at("hand-in");
  }

  private void store(boolean sure) {
    tests.answer(test.here(), test.person(), position(), sent.all(), sure);
    step = null;
  }

  private int position() {
    return address.number("position");
  }

  public TestStep getStep() {
    if (step == null)
      step =
          tests.question(
              test.running(), test.person(), position(), viewer.getLanguage(), sent.all());
    return step;
  }

  public List<ExerciseStanding> getExercises() {
    return test.exercises();
  }

  public String getCode() {
    return test.plan().programme();
  }

  public String getTitle() {
    return test.title();
  }

  public String getQuestions() {
    return viewer.texts().say("assessment.test.questions", getStep().stops().size());
  }

  public String getAnswered() {
    return viewer.texts().say("assessment.test.answeredShort", getStep().answered());
  }

  public String getRule() {
    return test.rule();
  }

  /** Share of answered questions in percent. */
  public int getPercent() {
    return getStep().percent();
  }

  public boolean isFirst() {
    return position() == 1;
  }
}
