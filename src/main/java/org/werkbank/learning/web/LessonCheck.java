package org.werkbank.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.werkbank.assessment.CheckStep;
import org.werkbank.assessment.CheckSummary;
import org.werkbank.assessment.Checks;
import org.werkbank.assessment.Question;
import org.werkbank.identity.web.Viewer;
import org.werkbank.learning.MyUnit;
import org.werkbank.learning.Step;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Sent;

/** Step 5 of a lesson: three questions with feedback at once, then how it went. */
@RequestScoped
public class LessonCheck {
  @Inject Lesson lesson;
  @Inject Checks checks;
  @Inject Address address;
  @Inject Sent sent;
  @Inject Viewer viewer;

  private UUID check;
  private Integer position;
  private CheckStep step;
  private CheckSummary summary;

  private UUID check() {
    if (check == null)
      check = checks.open(viewer.personId(), lesson.course(), lesson.unit().number());
    return check;
  }

  /** Which questions the form asks; it sends that back, with the position as {@code item}. */
  public String getId() {
    return check().toString();
  }

  /**
   * The question of the address or of the form that was sent; otherwise the first that is open; 0
   * for the summary once none is.
   */
  private int position() {
    if (position == null) {
      int asked = address.query("item", 0);
      position = asked > 0 ? asked : checks.firstOpen(check(), viewer.personId()).orElse(0);
    }
    return position;
  }

  private String at(String item) {
    return lesson.at(Step.CHECK) + "&item=" + item;
  }

  /**
   * Stores the answer; its feedback is shown on the same question. A form of earlier questions,
   * from another tab, answers nothing.
   */
  public String answer() {
    if (!sent.text("check").equals(getId())) return lesson.at(Step.CHECK);
    int position = getQuestion().position();
    checks.answer(check(), viewer.personId(), position, sent.all());
    return at(String.valueOf(position));
  }

  /** Other questions of the same unit. */
  public String again() {
    checks.again(check(), viewer.personId());
    return at("1");
  }

  /** The person goes on to the next unit or back to the course; the answers are forgotten. */
  public String finish() {
    checks.leave(check(), viewer.personId());
    return lesson
        .nextUnit()
        .map(next -> lesson.at(next.number(), next.goOn()))
        .orElseGet(lesson::courseAddress);
  }

  private CheckStep step() {
    if (step == null) {
      Map<String, List<String>> typed = sent.isPost() ? sent.all() : Map.of();
      step =
          checks.step(
              check(), viewer.personId(), Math.max(1, position()), viewer.getLanguage(), typed);
    }
    return step;
  }

  public boolean isAsking() {
    return position() > 0;
  }

  public Question getQuestion() {
    return step().question();
  }

  /** Which question it is. */
  public String getLabel() {
    return viewer
        .texts()
        .say("learning.check.question", getQuestion().position(), getQuestion().total());
  }

  /** The next question, or the summary after the last one. */
  public String getNext() {
    return at(step().next() == 0 ? "end" : String.valueOf(step().next()));
  }

  public CheckSummary getSummary() {
    if (summary == null) summary = checks.summary(check(), viewer.personId(), viewer.getLanguage());
    return summary;
  }

  public String getResult() {
    return viewer.texts().say("learning.check.result", getSummary().right(), getSummary().total());
  }

  /** Words on the button that leads on. */
  public String getFinishButton() {
    return lesson
        .nextUnit()
        .map(MyUnit::number)
        .map(number -> viewer.texts().say("learning.check.nextUnit", number))
        .orElseGet(() -> viewer.texts().say("learning.check.toCourse"));
  }
}
