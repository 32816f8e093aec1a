package org.werkbank.exercise.type.readingtree;

import java.util.List;
import java.util.Locale;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.type.readingtree.ReadingTreeState.Phase;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees, in finished sentences.
 *
 * @param phase of the state, in small letters
 * @param drawn whether the machine is the one we draw
 * @param start what there is to learn from; empty later
 * @param seasonal whether part C is played
 * @param prices what alarms and failures cost
 * @param guesses what can be guessed now; none if nothing is to be guessed
 * @param paths after part A: how many machines were read rightly; empty before
 * @param reading part A; null outside
 * @param depth part B; null outside
 * @param season part C; null outside
 * @param review null before the end
 */
public record ReadingTreeScene(
    String phase,
    boolean drawn,
    String start,
    boolean seasonal,
    String prices,
    List<Option> guesses,
    String paths,
    ReadScene reading,
    DepthScene depth,
    SeasonScene season,
    ReviewScene review) {

  static ReadingTreeScene of(ReadingTreePlan plan, ReadingTreeState state, Texts texts) {
    Words words = new Words(texts);
    Phase phase = state.phase();
    boolean reading = phase == Phase.READING;
    boolean depth = phase == Phase.DEPTH || phase == Phase.GUESS_SEASON;
    boolean season = phase == Phase.SEASON || phase == Phase.CHOSEN || phase == Phase.TRAINED;
    return new ReadingTreeScene(
        phase.name().toLowerCase(Locale.ROOT),
        plan.table().isEmpty(),
        phase == Phase.START ? begins(plan, words) : "",
        plan.season(),
        words.say(
            "depth.lead", words.euros(plan.euros().stop()), words.euros(plan.euros().missed())),
        guesses(phase, words),
        phase == Phase.GUESS_DEPTH ? paths(state, words) : "",
        reading ? ReadScene.of(state.reading(), words) : null,
        depth ? DepthScene.of(state.depth(), plan.euros(), words) : null,
        season ? SeasonScene.of(new SeasonData(state.seed()), state.season(), words) : null,
        phase == Phase.DONE ? ReviewScene.of(state, plan.euros(), words) : null);
  }

  private static String begins(ReadingTreePlan plan, Words words) {
    return plan.table()
        .flatMap(table -> table.flags(TableData.TARGET))
        .map(
            failures ->
                words.say("start.own", failures.rows(), failures.header(), failures.count()))
        .orElseGet(() -> words.say("start.text"));
  }

  private static String paths(ReadingTreeState state, Words words) {
    return words.say("paths", state.reading().paths(), Machine.SIX);
  }

  private static List<Option> guesses(Phase phase, Words words) {
    return switch (phase) {
      case GUESS_DEPTH ->
          ReadingTree.DEPTH_GUESSES.stream()
              .map(guess -> new Option(guess, words.say("guess.depth." + guess)))
              .toList();
      case GUESS_SEASON ->
          ReadingTree.SEASON_GUESSES.stream()
              .map(kind -> new Option(kind.name(), SeasonScene.name(kind, words)))
              .toList();
      default -> List.of();
    };
  }
}
