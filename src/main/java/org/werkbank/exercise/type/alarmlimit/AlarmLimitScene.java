package org.werkbank.exercise.type.alarmlimit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.werkbank.exercise.spi.view.Fact;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.alarmlimit.AlarmLimitState.Phase;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees.
 *
 * @param phase guess, try, wall, confirm or done
 * @param task what to do, in one or two sentences
 * @param guesses what can be guessed
 * @param prices what things cost
 * @param desk signals, limit and bill; while trying and confirming
 * @param wall the limit at the very bottom
 * @param review the debrief
 */
public record AlarmLimitScene(
    String phase,
    String task,
    List<Option> guesses,
    List<Fact> prices,
    Desk desk,
    Wall wall,
    Review review) {

  static AlarmLimitScene of(AlarmLimitPlan plan, AlarmLimitState state, Texts texts) {
    Said said = new Said(plan, state.source(), texts);
    Phase phase = state.phase();
    boolean trying = phase == Phase.TRY || phase == Phase.CONFIRM;
    boolean guessing = phase == Phase.GUESS;
    return new AlarmLimitScene(
        phase.name().toLowerCase(Locale.ROOT),
        guessing ? task(state, said) : "",
        guessing ? Option.each(AlarmLimit.GUESSES, "guess.", texts) : List.of(),
        guessing ? prices(plan, state, said) : List.of(),
        trying ? Desk.of(plan, state, said) : null,
        phase == Phase.WALL ? Wall.of(plan, state, said) : null,
        phase == Phase.DONE ? Review.of(plan, state, said) : null);
  }

  private static String task(AlarmLimitState state, Said said) {
    Weeks weeks = state.shown();
    int damages = Bill.without(weeks).missed();
    boolean own = !state.source().measured().isEmpty();
    return said.texts().say(own ? "task.own" : "task", weeks.size(), said.span(weeks), damages);
  }

  /** In a plant's own table there are no sensors to set firm. */
  private static List<Fact> prices(AlarmLimitPlan plan, AlarmLimitState state, Said said) {
    Texts texts = said.texts();
    Fact sensor = new Fact(texts.say("fix"), said.euros(plan.sensor()), "lock", Tone.PLAIN);
    return Stream.concat(
            damages(plan, said).stream(),
            Stream.of(sensor).filter(fact -> state.source().measured().isEmpty()))
        .toList();
  }

  private static List<Fact> damages(AlarmLimitPlan plan, Said said) {
    Texts texts = said.texts();
    return List.of(
        new Fact(texts.say("price.false"), said.euros(plan.falseAlarm()), "warn", Tone.WARN),
        new Fact(texts.say("price.repair"), said.euros(plan.repair()), "wrench", Tone.GOOD),
        new Fact(texts.say("price.breakdown"), said.euros(plan.breakdown()), "cross", Tone.BAD));
  }
}
