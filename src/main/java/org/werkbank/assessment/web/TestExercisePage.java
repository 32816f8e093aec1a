package org.werkbank.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.werkbank.assessment.ExerciseStanding;
import org.werkbank.assessment.TestExercises;
import org.werkbank.exercise.Exercises;
import org.werkbank.exercise.web.Player;
import org.werkbank.exercise.web.SentAction;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Sent;

/** An exercise of the test, done once. */
@Named
@RequestScoped
public class TestExercisePage {
  @Inject ThisTest test;
  @Inject TestExercises testExercises;
  @Inject Exercises exercises;
  @Inject Address address;
  @Inject Sent sent;
  @Inject Viewer viewer;

  private UUID attempt;
  private Player player;
  private boolean acted;

  /**
   * Whether the viewer is in the test; if not, for example because another tab has handed it in,
   * there is nothing to show.
   */
  public boolean isRunning() {
    return test.isRunning();
  }

  /** Whoever is not in the test is led to its first page. */
  public String enter() {
    return test.isRunning() ? null : test.start();
  }

  /**
   * Does what was sent and shows what came of it, in the same answer: an exercise has to feel
   * immediate.
   */
  public String act() {
    acted = true;
    if (!SentAction.in(sent.all()) || !test.isRunning()) return null;
    SentAction action = SentAction.of(sent.all());
    exercises.act(attempt(), test.person(), action.turn(), action.action());
    return null;
  }

  private UUID attempt() {
    if (attempt == null)
      attempt =
          testExercises.open(test.running(), test.person(), test.plan(), address.number("nr"));
    return attempt;
  }

  /**
   * What there is to see. Nothing yet while a form that was sent waits to be read: Faces builds the
   * page once before it acts and once after.
   */
  public Player getPlayer() {
    if (sent.isPost() && !acted) return Player.empty();
    if (player == null)
      player =
          Player.of(exercises.show(attempt(), test.person(), viewer.getLanguage()), viewer.texts());
    return player;
  }

  public String getName() {
    return test.plan().exercises().get(address.number("nr") - 1).title().in(viewer.getLanguage());
  }

  public String getNumber() {
    List<Integer> numbers = test.exercises().stream().map(ExerciseStanding::nr).toList();
    int place = numbers.indexOf(address.number("nr")) + 1;
    return viewer.texts().say("assessment.test.exerciseNumber", place, numbers.size());
  }

  public String getCode() {
    return test.plan().programme();
  }

  public String getTitle() {
    return test.title();
  }

  public String getHandIn() {
    return test.at("hand-in");
  }

  public String getStart() {
    return test.start();
  }
}
