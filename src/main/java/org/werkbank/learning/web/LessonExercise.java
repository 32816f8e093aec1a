package org.werkbank.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.werkbank.catalogue.Unit.ExerciseBlock;
import org.werkbank.exercise.Exercises;
import org.werkbank.exercise.Mode;
import org.werkbank.exercise.web.Player;
import org.werkbank.exercise.web.SentAction;
import org.werkbank.identity.web.Viewer;
import org.werkbank.learning.Progress;
import org.werkbank.learning.Step;
import org.werkbank.platform.web.Sent;

/** Step 3 of a lesson: the exercise, played in practice mode. */
@RequestScoped
public class LessonExercise {
  @Inject Lesson lesson;
  @Inject Exercises exercises;
  @Inject Progress progress;
  @Inject Sent sent;
  @Inject Viewer viewer;

  private UUID attempt;
  private Player player;
  private boolean acted;

  /**
   * Does what was sent and shows what came of it, in the same answer: an exercise has to feel
   * immediate.
   */
  public String act() {
    acted = true;
    if (!SentAction.in(sent.all())) return null;
    SentAction action = SentAction.of(sent.all());
    exercises.act(attempt(), viewer.personId(), action.turn(), action.action());
    return null;
  }

  /** Begins anew with other data. */
  public String again() {
    exercises.restart(attempt(), viewer.personId());
    return lesson.at(Step.TRY);
  }

  /** Goes on to the key sentence; of a finished exercise nothing is kept. */
  public String goOn() {
    exercises.leave(viewer.personId(), place());
    progress.open(viewer.personId(), lesson.slug(), lesson.unit().number(), Step.KEY);
    return lesson.at(Step.KEY);
  }

  private String place() {
    return Progress.place(lesson.course().version(), lesson.unit().number());
  }

  private UUID attempt() {
    ExerciseBlock block = lesson.unit().exercise();
    if (attempt == null)
      attempt =
          exercises.open(
              viewer.personId(), place(), block.type(), block.parameters(), Mode.PRACTICE);
    return attempt;
  }

  /**
   * What there is to see. Nothing yet while a form that was sent waits to be read: Faces builds the
   * page once before it acts and once after.
   */
  public Player getPlayer() {
    if (sent.isPost() && !acted && sent.text("play").equals("play")) return Player.empty();
    if (player == null)
      player =
          Player.of(
              exercises.show(attempt(), viewer.personId(), viewer.getLanguage()), viewer.texts());
    return player;
  }
}
