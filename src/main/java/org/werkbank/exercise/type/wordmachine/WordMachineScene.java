package org.werkbank.exercise.type.wordmachine;

import java.util.List;
import java.util.Locale;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.type.wordmachine.WordMachineState.Phase;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees, in finished sentences.
 *
 * @param phase guess, read, readlist, bench, bet, ask, asklist or done
 * @param guesses what can be guessed, in the phases guess and bet
 * @param read null in every other phase; as the following
 * @param heading over the list
 * @param list all sentences or tasks before they are locked in
 */
public record WordMachineScene(
    String phase,
    List<Option> guesses,
    ReadScene read,
    String heading,
    List<Listed> list,
    BenchScene bench,
    AskScene ask,
    ReviewScene review) {

  static WordMachineScene of(WordMachinePlan plan, WordMachineState state, Texts texts) {
    Phase phase = state.phase();
    boolean counts = phase == Phase.READ || phase == Phase.ASK;
    boolean listed = counts && state.listed();
    return new WordMachineScene(
        phase.name().toLowerCase(Locale.ROOT) + (listed ? "list" : ""),
        guesses(phase, texts),
        phase == Phase.READ && !listed ? ReadScene.of(state, texts) : null,
        texts.say(phase == Phase.ASK ? "ask.list" : "read.list"),
        listed ? list(state, texts) : List.of(),
        phase == Phase.BENCH ? BenchScene.of(state, texts) : null,
        phase == Phase.ASK && !listed ? AskScene.of(state, texts) : null,
        phase == Phase.DONE ? ReviewScene.of(plan, state, texts) : null);
  }

  private static List<Option> guesses(Phase phase, Texts texts) {
    if (phase == Phase.GUESS) return Option.each(WordMachine.GUESSES, "guess.", texts);
    if (phase == Phase.BET) return Option.each(WordMachine.BETS, "bet.", texts);
    return List.of();
  }

  private static List<Listed> list(WordMachineState state, Texts texts) {
    return state.phase() == Phase.READ ? ReadScene.list(state, texts) : AskScene.list(state, texts);
  }
}
