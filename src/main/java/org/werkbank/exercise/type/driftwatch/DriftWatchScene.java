package org.werkbank.exercise.type.driftwatch;

import java.util.List;
import java.util.Locale;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.type.driftwatch.DriftWatchState.Phase;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees, in finished sentences.
 *
 * @param phase guess, watch, stopping, ended, card, releasing or done
 * @param trying whether the month on the screen does not count
 * @param task what to do, in one or two short sentences
 * @param question the guess to make
 * @param panel the control panel; null in stage 2 and at the end
 * @param plates numbers of machines to tap; empty when nothing is asked
 * @param proof whether there is proof for a stop, as a sentence; empty when nothing is asked
 * @param reveal what really was in the month to try out; null at any other time
 * @param card the card of stage 2; null in stage 1
 * @param debrief null before the end
 * @param onward words on the button to the next month
 * @param truth heading of the months
 * @param months what really was in the months that counted, or the prices of the machines; null
 *     before the end
 */
public record DriftWatchScene(
    String phase,
    boolean trying,
    String task,
    String question,
    List<Option> guesses,
    Panel panel,
    List<Option> plates,
    String proof,
    Reveal reveal,
    CardView card,
    Debrief debrief,
    String onward,
    String truth,
    Table months) {

  /** Whether a month has just begun, so that its task is what to read first. */
  public boolean fresh() {
    return phase.equals("watch") && panel.day() == 0;
  }

  static DriftWatchScene of(DriftWatchPlan plan, DriftWatchState state, Texts texts) {
    Phase phase = state.phase();
    boolean second = plan.stage() == 2;
    boolean done = phase == Phase.DONE;
    boolean months = !state.watches().isEmpty();
    boolean reveals = phase == Phase.ENDED && state.trying();
    return new DriftWatchScene(
        phase.name().toLowerCase(Locale.ROOT),
        state.trying(),
        task(state, second, texts),
        texts.say(second ? "question.card" : "question"),
        guesses(second, texts),
        second || done ? null : months ? Panel.of(state, texts) : Panel.before(state, texts),
        plates(state, texts),
        phase == Phase.STOPPING ? proof(state, texts) : "",
        reveals ? Reveal.of(state, texts) : null,
        second && phase != Phase.GUESS ? CardView.of(state, texts) : null,
        !done ? null : second ? CardView.debrief(state, texts) : End.debrief(state, texts),
        texts.say(state.trying() ? "next.first" : "next"),
        texts.say(second ? "card.months" : "months"),
        !done ? null : second ? CardView.months(state, texts) : End.months(state, texts));
  }

  private static String task(DriftWatchState state, boolean second, Texts texts) {
    return switch (state.phase()) {
      case GUESS -> texts.say(second ? "task.card.guess" : "task.guess");
      case WATCH -> texts.say(state.trying() ? "task.try" : "task.watch");
      case STOPPING -> texts.say("task.stop");
      case ENDED -> texts.say(state.trying() ? "task.reveal" : "task.ended");
      case CARD -> texts.say("task.card");
      case RELEASING -> texts.say("task.release");
      case DONE -> "";
    };
  }

  private static List<Option> guesses(boolean second, Texts texts) {
    return Option.each(DriftWatch.GUESSES, second ? "guess.card." : "guess.light.", texts);
  }

  private static List<Option> plates(DriftWatchState state, Texts texts) {
    boolean stopping = state.phase() == Phase.STOPPING;
    if (!stopping && state.phase() != Phase.RELEASING) return List.of();
    int month = stopping ? state.watch().month().number() : 0;
    return Plates.of(state.seed(), month).choice().stream()
        .map(plate -> new Option(String.valueOf(plate), plate(plate, texts)))
        .toList();
  }

  static String plate(int plate, Texts texts) {
    return texts.say("plate", String.valueOf(plate));
  }

  private static String proof(DriftWatchState state, Texts texts) {
    Watch.Count count = state.watch().count();
    if (count.measured() == 0) return texts.say("proof.unmeasured");
    return texts.say(
        count.over() ? "proof.there" : "proof.missing",
        count.measured(),
        count.wrong(),
        count.limit());
  }
}
