package org.werkbank.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.catalogue.Unit.GuessOption;
import org.werkbank.catalogue.Unit.UnitPage;
import org.werkbank.identity.web.Viewer;
import org.werkbank.learning.Enrolments;
import org.werkbank.learning.MyUnit;
import org.werkbank.learning.Progress;
import org.werkbank.learning.Step;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.web.Sent;

/** One step of a unit: the line above it, what is written, the guess, and the way back and on. */
@Named
@RequestScoped
public class LessonPage {
  @Inject Lesson lesson;
  @Inject LessonExercise exercise;
  @Inject LessonCheck check;
  @Inject Sent sent;
  @Inject Viewer viewer;
  @Inject Enrolments enrolments;
  @Inject Progress progress;

  /** Something to guess. */
  public record Choice(int value, String id, String text) {}

  /** Begins the course and stays in this unit. */
  public String begin() {
    enrolments.enrol(viewer.personId(), lesson.slug());
    return lesson.at(Step.CASE);
  }

  /** Fixes the guess; its reply is shown on the same step. */
  public String guess() {
    String option = sent.text("guess");
    if (!option.matches("\\d") || Integer.parseInt(option) >= getChoices().size()) {
      throw new Invalid("problem.learning.guessMissing");
    }
    progress.guess(
        viewer.personId(), lesson.slug(), lesson.unit().number(), Integer.parseInt(option));
    return lesson.at(Step.GUESS);
  }

  /** Opens the next step. */
  public String goOn() {
    Step next = lesson.step().next().orElse(Step.CHECK);
    progress.open(viewer.personId(), lesson.slug(), lesson.unit().number(), next);
    return lesson.at(next);
  }

  public LessonExercise getExercise() {
    return exercise;
  }

  public LessonCheck getCheck() {
    return check;
  }

  /** Page of this step; a course that was not begun shows how to begin. */
  public String getPart() {
    return "/learning/parts/"
        + (lesson.my().isPresent() ? lesson.step().code() : "begin")
        + ".xhtml";
  }

  public String getStepName() {
    return Mark.name(lesson.step(), viewer.texts());
  }

  /** Address of this step in Leichte Sprache or back; null if there is no such text. */
  public String getOtherText() {
    return lesson.otherText().orElse(null);
  }

  public String getOtherTextName() {
    return viewer.texts().say("learning.lesson." + (lesson.isEasy() ? "standard" : "easy"));
  }

  public List<Mark> getMarks() {
    return Mark.line(lesson, viewer.texts());
  }

  public UnitPage getText() {
    return lesson.text();
  }

  public List<Choice> getChoices() {
    List<GuessOption> options = lesson.text().guess().options();
    return IntStream.range(0, options.size())
        .mapToObj(i -> new Choice(i, "guess" + i, options.get(i).text()))
        .toList();
  }

  /** The guess that was fixed, with its reply; null before. */
  public GuessOption getGuessed() {
    List<GuessOption> options = lesson.text().guess().options();
    return lesson
        .my()
        .flatMap(MyUnit::guess)
        .filter(option -> option < options.size())
        .map(options::get)
        .orElse(null);
  }

  public String getPlace() {
    int units = lesson.course().course().units().size();
    return viewer
        .texts()
        .say(
            "learning.lesson.place",
            lesson.course().course().code(),
            lesson.unit().number(),
            units);
  }

  public String getCourseAddress() {
    return lesson.courseAddress();
  }

  public String getCourseTitle() {
    return lesson.course().course().title().in(viewer.getLanguage());
  }

  /** The step before, or the course. */
  public String getBack() {
    return lesson.step().back().map(lesson::at).orElseGet(lesson::courseAddress);
  }

  /** Whether the exercise was passed over so far. */
  public boolean isExerciseOpen() {
    return lesson.my().filter(mine -> !mine.exerciseDone()).isPresent();
  }

  public String getTryAddress() {
    return lesson.at(Step.TRY);
  }
}
