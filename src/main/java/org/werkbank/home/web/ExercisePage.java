package org.werkbank.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.werkbank.exercise.Exercises;
import org.werkbank.exercise.Mode;
import org.werkbank.exercise.Workshop;
import org.werkbank.exercise.Workshop.Exercise;
import org.werkbank.exercise.web.Player;
import org.werkbank.exercise.web.SentAction;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Sent;

/** One exercise by itself, for practice. */
@Named
@RequestScoped
public class ExercisePage {
  @Inject Workshop workshop;
  @Inject Exercises exercises;
  @Inject Address address;
  @Inject Sent sent;
  @Inject Viewer viewer;

  private Exercise exercise;
  private UUID attempt;
  private Player player;
  private boolean acted;

  @PostConstruct
  void open() {
    exercise =
        workshop.find(
            address.part("type"), address.query("offer").orElse(""), viewer.getLanguage());
  }

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

  /** Begins anew, with other data. */
  public String again() {
    exercises.restart(attempt(), viewer.personId());
    return exercise.address();
  }

  /** Back to all exercises; of a finished one nothing is kept. */
  public String leave() {
    exercises.leave(viewer.personId(), exercise.place());
    return "/exercises";
  }

  private UUID attempt() {
    if (attempt == null)
      attempt =
          exercises.open(
              viewer.personId(),
              exercise.place(),
              exercise.type(),
              exercise.parameters(),
              Mode.PRACTICE);
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

  public Exercise getExercise() {
    return exercise;
  }
}
