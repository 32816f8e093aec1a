package org.werkbank.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.werkbank.assessment.CheckStep;
import org.werkbank.assessment.CheckSummary;
import org.werkbank.assessment.CheckView;
import org.werkbank.assessment.Checks;
import org.werkbank.assessment.Question;
import org.werkbank.identity.web.Viewer;
import org.werkbank.learning.MyUnit;
import org.werkbank.learning.Step;
import org.werkbank.platform.problem.NotFound;
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

  private CheckView view;

  /**
   * The question of the address or of the form that was sent, without either where the person goes
   * on; what was typed but not stored stays.
   */
  private CheckView view() {
    if (view == null) {
      Map<String, List<String>> typed = sent.isPost() ? sent.all() : Map.of();
      view =
          checks.show(
              viewer.personId(),
              lesson.course(),
              lesson.unit().number(),
              address.query("item", 0),
              viewer.getLanguage(),
              typed);
    }
    return view;
  }

  /** Which questions the form asks; it sends that back, with the position as {@code item}. */
  public String getId() {
    return view().check().toString();
  }

  /** The check this form was about; what is no id is nobody's check. */
  private UUID asked() {
    try {
      return UUID.fromString(sent.text("check"));
    } catch (IllegalArgumentException noId) {
      throw new NotFound("problem.assessment.noForm");
    }
  }

  private String at(String item) {
    return lesson.at(Step.CHECK) + "&item=" + item;
  }

  /**
   * Stores the answer; its feedback is shown on the same question. A form of earlier questions,
   * from another tab, answers nothing.
   */
  public String answer() {
    int position = address.query("item", 1);
    boolean there = checks.answer(asked(), viewer.personId(), position, sent.all());
    return there ? at(String.valueOf(position)) : lesson.at(Step.CHECK);
  }

  /** Other questions of the same unit. */
  public String again() {
    checks.again(asked(), viewer.personId());
    return at("1");
  }

  /** The person goes on to the next unit or back to the course; the answers are forgotten. */
  public String finish() {
    checks.leave(asked(), viewer.personId());
    return lesson
        .nextUnit()
        .map(next -> lesson.at(next.number(), next.goOn()))
        .orElseGet(lesson::courseAddress);
  }

  /** Page of what is shown: a question or the summary. Only that one is built. */
  public String getPart() {
    return "/learning/parts/check-"
        + (view() instanceof CheckStep ? "question" : "summary")
        + ".xhtml";
  }

  public Question getQuestion() {
    return ((CheckStep) view()).question();
  }

  /** The next question, or the summary after the last one. */
  public String getNext() {
    int next = ((CheckStep) view()).next();
    return at(next == 0 ? "end" : String.valueOf(next));
  }

  public CheckSummary getSummary() {
    return (CheckSummary) view();
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
