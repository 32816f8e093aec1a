package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Offer;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.fixtures.ShippedTypes;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/**
 * What every exercise type must keep, judged by its own samples: extend it beside the type's tests
 * and return a new instance of the type. Rules R-E1, R-E2 and R-E7 of the curriculum, and both
 * languages.
 */
public abstract class ExerciseTypeContract extends CheatContract {
  private static final int REPLAYS = 100;
  private static final int LONGEST = 14;
  private static final long[] SALTS = {1, -77};

  /**
   * Whether anything is measured on parts the learner never sees. If so, the hidden stream must
   * reach the outcome.
   */
  protected boolean hasHiddenSet() {
    return true;
  }

  /** A list of actions that was accepted one by one, and the data it was played on. */
  private record Played(Map<String, Object> parameters, long seed, List<Action> actions) {}

  private String sentence(Invalid refused, Language language) {
    return Texts.of(language).say(refused.key(), refused.values());
  }

  @Test
  void samplesShowPassingFailingAndRefusedAttempts() {
    EnumSet<Sample.Expected> seen = EnumSet.noneOf(Sample.Expected.class);
    type().samples().forEach(sample -> seen.add(sample.expected()));
    assertEquals(EnumSet.allOf(Sample.Expected.class), seen);
  }

  /** The benchmark plays them. */
  @Test
  void whatIsOfferedHasASampleThatPasses() {
    for (Offer offer : type().offers())
      assertTrue(ShippedTypes.passing(type(), offer).isPresent(), "offer " + offer.name());
  }

  @Test
  void everySampleEndsAsItSays() {
    for (Sample sample : type().samples()) {
      Play play = play(sample.parameters(), new Seed(sample.seed()));
      boolean refused = sample.expected() == Sample.Expected.REFUSED;
      List<Action> accepted =
          refused ? sample.actions().subList(0, sample.actions().size() - 1) : sample.actions();
      Record state = play.start();
      for (Action action : accepted) {
        assertEquals(
            Optional.empty(), play.outcome(state), sample.name() + ": an action after the outcome");
        play.tried(state, action);
        state = play.after(state, List.of(action));
      }
      if (refused) {
        Record last = state;
        Action wrong = sample.actions().get(accepted.size());
        Invalid problem = assertThrows(Invalid.class, () -> play.tried(last, wrong), sample.name());
        assertThrows(Invalid.class, () -> play.after(last, List.of(wrong)), sample.name());
        assertTrue(problem.key().startsWith("problem.exercise."), problem.key());
        for (Language language : Language.values())
          assertFalse(sentence(problem, language).contains("{"));
      } else {
        Outcome outcome =
            play.outcome(state)
                .orElseThrow(() -> new AssertionError(sample.name() + ": not finished"));
        assertEquals(
            sample.expected() == Sample.Expected.PASSED,
            outcome.passed(),
            sample.name() + ": " + outcome);
      }
    }
  }

  @Test
  void anUnknownActionIsRefused() {
    Sample sample = type().samples().get(0);
    Play play = play(sample.parameters(), new Seed(1));
    assertThrows(Invalid.class, () -> play.tried(play.start(), Action.of("no-such-action")));
  }

  @Test
  void aReplayIsIdenticalOnAFreshInstanceAndInParallel() {
    List<Played> lists = IntStream.range(0, REPLAYS).mapToObj(this::random).toList();
    List<String> first = lists.stream().map(this::everything).toList();
    List<String> again = lists.parallelStream().map(this::everything).toList();
    for (int i = 0; i < REPLAYS; i++)
      assertEquals(first.get(i), again.get(i), "replay of " + lists.get(i));
  }

  @Test
  void noScreenBeforeTheOutcomeDependsOnTheHiddenSet() {
    List<Played> lists = new ArrayList<>();
    for (Sample sample : type().samples()) {
      if (sample.expected() == Sample.Expected.REFUSED) continue;
      lists.add(new Played(sample.parameters(), sample.seed(), sample.actions()));
    }
    IntStream.range(0, 20).mapToObj(this::random).forEach(lists::add);
    boolean outcomesDiffer = false;
    for (Played played : lists) {
      for (long salt : SALTS) {
        Play plain = play(played.parameters, new Seed(played.seed));
        Play salted = play(played.parameters, new Seed(played.seed, salt));
        Record a = plain.start();
        Record b = salted.start();
        for (Action action : played.actions) {
          assertEquals(scenes(plain, a), scenes(salted, b), "before " + action);
          a = plain.after(a, List.of(action));
          b = salted.after(b, List.of(action));
        }
        assertEquals(plain.outcome(a).isPresent(), salted.outcome(b).isPresent());
        if (plain.outcome(a).isEmpty()) assertEquals(scenes(plain, a), scenes(salted, b));
        else outcomesDiffer |= !plain.outcome(a).equals(salted.outcome(b));
      }
    }
    assertEquals(hasHiddenSet(), outcomesDiffer, "whether the hidden set reaches the outcome");
  }

  @Test
  void everyScreenIsCompleteInBothLanguages() {
    for (Sample sample : type().samples()) {
      Play play = play(sample.parameters(), new Seed(sample.seed()));
      Record state = play.start();
      int last = sample.actions().size() - (sample.expected() == Sample.Expected.REFUSED ? 1 : 0);
      for (int i = 0; i <= last; i++) {
        for (Language language : Language.values()) {
          String scene = Plain.of(play.scene(state, texts(language))).replaceAll("data:[^\"]*", "");
          assertFalse(scene.matches("(?s).*(\\{\\d|\\?\\?\\?|NaN|Infinity).*"), scene);
        }
        if (i < last) state = play.after(state, List.of(sample.actions().get(i)));
      }
    }
  }

  @Test
  void everyColumnItNeedsHasItsSentence() {
    for (Need need : type().needs()) {
      for (Language language : Language.values())
        assertTrue(texts(language).bundle().containsKey(need.text()), need.text());
    }
  }

  /**
   * Actions drawn from those of all samples with the same parameters; what is refused is left out.
   */
  private Played random(int number) {
    Random chance = new Random(number);
    List<Sample> samples = type().samples();
    Sample start = samples.get(chance.nextInt(samples.size()));
    List<Action> all =
        samples.stream()
            .filter(sample -> sample.parameters().equals(start.parameters()))
            .flatMap(sample -> sample.actions().stream())
            .distinct()
            .toList();
    long seed = chance.nextLong();
    Play play = play(start.parameters(), new Seed(seed));
    Record state = play.start();
    List<Action> accepted = new ArrayList<>();
    for (int i = 0;
        i < 4 * LONGEST && accepted.size() < LONGEST && play.outcome(state).isEmpty();
        i++) {
      Action action =
          i < start.actions().size() && chance.nextInt(4) > 0
              ? start.actions().get(i)
              : all.get(chance.nextInt(all.size()));
      try {
        play.tried(state, action);
      } catch (Invalid refused) {
        continue;
      }
      state = play.after(state, List.of(action));
      accepted.add(action);
    }
    return new Played(start.parameters(), seed, List.copyOf(accepted));
  }

  /** Every scene in both languages, the last state and the outcome. */
  private String everything(Played played) {
    Play play = play(played.parameters, new Seed(played.seed));
    StringBuilder all = new StringBuilder();
    Record state = play.start();
    for (Action action : played.actions) {
      all.append(scenes(play, state)).append('\n');
      state = play.after(state, List.of(action));
    }
    return all.append(scenes(play, state)).append(Plain.of(play.outcome(state))).toString();
  }

  private String scenes(Play play, Record state) {
    return Plain.of(play.scene(state, texts(Language.DE)))
        + Plain.of(play.scene(state, texts(Language.EN)));
  }
}
