package org.werkbank.exercise;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.werkbank.exercise.spi.Outcome;

/** What there is to see of an attempt right now. */
public sealed interface Showing {

  /**
   * A screen of the exercise.
   *
   * @param type key of the exercise type
   * @param folder where the type's pages and files are served: {@code /exercise-type/<folder>/}
   * @param scene what the learner may see, for the type's pages
   * @param texts the type's sentences in the learner's language
   * @param hints from a nudge to nearly the answer; none in a test and beside the outcome
   * @param turn number of actions so far; the page sends it back with the next one
   * @param outcome there as soon as the attempt is finished
   */
  record Ready(
      String type,
      String folder,
      Record scene,
      ResourceBundle texts,
      List<String> hints,
      int turn,
      Optional<Outcome> outcome)
      implements Showing {

    /** The page to include: the debrief once there is an outcome. */
    public String page() {
      return "/exercise-type/" + folder + (outcome.isPresent() ? "/review.xhtml" : "/answer.xhtml");
    }
  }

  /**
   * The model is being trained; ask again in a moment.
   *
   * @param waitingBefore how many others are trained first; 0 when it is this one's turn
   */
  record Training(int waitingBefore) implements Showing {}

  /**
   * A test attempt whose screens are no longer kept, only its result.
   *
   * @param outcome the learner's own breakdown
   */
  record Past(String type, Outcome outcome) implements Showing {}
}
