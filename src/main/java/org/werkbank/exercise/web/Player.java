package org.werkbank.exercise.web;

import java.util.List;
import java.util.ResourceBundle;
import org.werkbank.exercise.Showing;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.platform.text.Texts;

/**
 * An exercise on a page of any room. The page puts {@code <ui:include
 * src="/exercise/parts/player.xhtml">} with {@code <ui:param name="player">} into its form and
 * hands the sent fields to {@link SentAction}.
 *
 * @param page of the type, to include; null while there is nothing to show
 * @param scene for the type's page; null as page is
 * @param texts the type's sentences; null as page is
 * @param turn to send back with the next action
 * @param hints from a nudge to nearly the answer, opened one after the other; none in a test and in
 *     the debrief
 * @param finished whether the debrief is shown
 * @param message what is said instead of a page; empty if there is one
 * @param training whether the page should ask again in a moment
 * @param style address of the type's sheet; null if it has none
 * @param script address of the type's script; null if it has none
 */
public record Player(
    String page,
    Record scene,
    ResourceBundle texts,
    int turn,
    List<String> hints,
    boolean finished,
    String message,
    boolean training,
    String style,
    String script) {

  /**
   * What to show.
   *
   * @param texts the program's sentences in the learner's language
   */
  public static Player of(Showing showing, Texts texts) {
    if (showing instanceof Showing.Ready ready) return ready(ready);
    if (showing instanceof Showing.Training training) return saying(waiting(training, texts), true);
    return saying(past(((Showing.Past) showing).outcome(), texts), false);
  }

  /** Nothing to show: the form that was sent has not been read yet. */
  public static Player empty() {
    return saying("", false);
  }

  private static Player ready(Showing.Ready ready) {
    return new Player(
        ready.page(),
        ready.scene(),
        ready.texts(),
        ready.turn(),
        ready.hints(),
        ready.outcome().isPresent(),
        "",
        false,
        file(ready, "css"),
        file(ready, "js"));
  }

  private static Player saying(String message, boolean training) {
    return new Player(null, null, null, 0, List.of(), !training, message, training, null, null);
  }

  private static String waiting(Showing.Training training, Texts texts) {
    return training.waitingBefore() == 0
        ? texts.say("exercise.player.training")
        : texts.say("exercise.player.waiting", training.waitingBefore());
  }

  private static String past(Outcome outcome, Texts texts) {
    return texts.say(
        outcome.passed() ? "exercise.player.past.passed" : "exercise.player.past.notYet");
  }

  private static String file(Showing.Ready ready, String ending) {
    return TypeFile.address(ready.folder() + "/" + ready.folder() + "." + ending).orElse(null);
  }
}
