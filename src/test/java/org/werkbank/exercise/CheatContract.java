package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;

/**
 * Who has not understood does not pass (R-E4): each cheat on 100 seeds, of which it may pass one;
 * and what an attempt weighs.
 */
abstract class CheatContract extends FolderContract {
  private static final Logger LOG = Logger.getLogger(CheatContract.class.getName());
  private static final int SEEDS = 100;
  private static final int MOST_PASSED = 1;
  private static final int MOST_ACTIONS = 600;
  private static final long STEP = 7_919;
  private static final int HEAVIEST_STATE = 1_000_000;
  private static final int LONGEST_SCENE = 400_000;

  /** Ways through the exercise without having understood it; at least one. */
  protected abstract List<Cheat> cheats();

  /** The reason why another person's actions may pass on other data; empty if they must not. */
  protected Optional<String> copyingIsAccepted() {
    return Optional.empty();
  }

  @Test
  void noCheatPasses() {
    assertFalse(cheats().isEmpty(), "a type names the cheats it withstands");
    for (Cheat cheat : cheats())
      judge(cheat.name(), cheat.accepted(), passed(seed -> passes(cheat, seed)));
  }

  @Test
  void actionsCopiedFromAnotherPersonDoNotPass() {
    long most = 0;
    for (Sample sample : type().samples()) {
      if (sample.expected() != Sample.Expected.PASSED) continue;
      long passed = passed(seed -> passesCopied(sample, sample.seed() + seed));
      LOG.info(() -> type().key() + ": copied \"" + sample.name() + "\" passes " + passed);
      most = Math.max(most, passed);
    }
    judge("copied actions", copyingIsAccepted(), most);
  }

  @Test
  void anAttemptAndItsScreensAreSmall() {
    for (Sample sample : type().samples()) {
      Play play = play(sample.parameters(), new Seed(sample.seed()));
      Record state = play.start();
      int last = sample.actions().size() - (sample.expected() == Sample.Expected.REFUSED ? 1 : 0);
      for (int i = 0; i <= last; i++) {
        if (i > 0) state = play.after(state, List.of(sample.actions().get(i - 1)));
        long weight = Weight.of(state);
        assertTrue(weight <= HEAVIEST_STATE, sample.name() + ": a state of " + weight + " bytes");
        int length = Plain.of(play.scene(state, texts(Language.DE))).length();
        assertTrue(length <= LONGEST_SCENE, sample.name() + ": a scene of " + length);
      }
    }
  }

  private void judge(String name, Optional<String> accepted, long passed) {
    LOG.info(() -> type().key() + ": \"" + name + "\" passes " + passed + " of " + SEEDS);
    if (accepted.isEmpty())
      assertTrue(passed <= MOST_PASSED, name + " passes " + passed + " of " + SEEDS);
    else assertTrue(passed > MOST_PASSED, name + " is accepted without need: " + accepted.get());
  }

  private static long passed(LongPredicate passes) {
    return LongStream.rangeClosed(1, SEEDS)
        .parallel()
        .map(number -> number * STEP)
        .filter(passes)
        .count();
  }

  private boolean passes(Cheat cheat, long seed) {
    Play play = play(cheat.parameters(), new Seed(seed));
    RandomGenerator chance = new SplittableRandom(seed);
    Record state = play.start();
    List<Action> done = new ArrayList<>();
    for (int tries = 0; tries < MOST_ACTIONS && play.outcome(state).isEmpty(); tries++) {
      Record scene = play.scene(state, texts(Language.DE));
      Optional<Action> action = cheat.next(scene, List.copyOf(done), chance);
      if (action.isEmpty()) break;
      Optional<Record> next = accepted(play, state, action.get());
      if (next.isPresent()) {
        state = next.get();
        done.add(action.get());
      }
    }
    return passed(play, state);
  }

  private boolean passesCopied(Sample sample, long seed) {
    Play play = play(sample.parameters(), new Seed(seed));
    Record state = play.start();
    for (Action action : sample.actions()) {
      if (play.outcome(state).isPresent()) break;
      state = accepted(play, state, action).orElse(state);
    }
    return passed(play, state);
  }

  private static boolean passed(Play play, Record state) {
    return play.outcome(state).filter(outcome -> outcome.passed()).isPresent();
  }

  /** The state after this action; empty if it is refused. */
  private static Optional<Record> accepted(Play play, Record state, Action action) {
    try {
      Optional<Record> next = play.tried(state, action);
      return next.or(() -> Optional.of(play.after(state, List.of(action))));
    } catch (Invalid refused) {
      return Optional.empty();
    }
  }
}
