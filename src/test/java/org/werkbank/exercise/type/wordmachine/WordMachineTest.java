package org.werkbank.exercise.type.wordmachine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class WordMachineTest extends ExerciseTypeContract {
  private static final WordMachinePlan PLAN = new WordMachinePlan(true, true);
  private static final Texts DE = Texts.beside(WordMachine.class, Language.DE);
  private static final Texts EN = Texts.beside(WordMachine.class, Language.EN);

  private final WordMachine type = new WordMachine();

  @Override
  protected ExerciseType<?, ?> type() {
    return new WordMachine();
  }

  /** Everything about a sentence and a task is on the screen, so that it can be checked. */
  @Override
  protected boolean hasHiddenSet() {
    return false;
  }

  @Override
  protected List<Cheat> cheats() {
    return List.of(
        Reader.of("all invented, manual read", "AB", Reader::allInvented, Reader::careful),
        Reader.of("all supported, manual read", "AB", Reader::allSupported, Reader::careful),
        Reader.of("a coin for each sentence and task", "AB", Reader::coin, Reader::anyAnswer),
        Reader.of("any button", "AB", Reader::anyMark, Reader::anyAnswer),
        Reader.of("log read, any chips and any button", "AB", Reader::careful, Reader::anyAnswer),
        Reader.of(
            "log read, short question, first hit", "AB", Reader::careful, Reader::shortAndFirst),
        Reader.of("log read, whole story, first hit", "AB", Reader::careful, Reader::storyAndFirst),
        Reader.of(
            "log read, full question, first hit", "AB", Reader::careful, Reader::fullAndFirst),
        Reader.of("log read, always ask somebody", "AB", Reader::careful, Reader::alwaysRefused),
        Reader.of("A: all invented", "A", Reader::allInvented, Reader::careful),
        Reader.of("A: all supported", "A", Reader::allSupported, Reader::careful),
        Reader.of("A: any button", "A", Reader::anyMark, Reader::careful),
        Reader.of("B: any chips and any button", "B", Reader::careful, Reader::anyAnswer),
        Reader.of("B: full question, first hit", "B", Reader::careful, Reader::fullAndFirst),
        Reader.of("B: always ask somebody", "B", Reader::careful, Reader::alwaysRefused));
  }

  private WordMachineState played(Cheat reader, long seed, int most) {
    WordMachineState state = type.start(PLAN, new Seed(seed));
    List<Action> done = new ArrayList<>();
    while (done.size() < most && type.outcome(PLAN, state).isEmpty()) {
      Action action = reader.next(scene(state, DE), done, new SplittableRandom(seed)).orElseThrow();
      state = type.act(PLAN, state, action);
      done.add(action);
    }
    return state;
  }

  private WordMachineScene scene(WordMachineState state, Texts texts) {
    return (WordMachineScene) type.scene(PLAN, state, texts);
  }

  @Test
  void whoChecksEverythingAtItsSourceHasAllPoints() {
    Cheat reader = Reader.of("careful", "AB", Reader::careful, Reader::careful);
    for (long seed = 0; seed < 100; seed++) {
      Outcome outcome = type.outcome(PLAN, played(reader, seed, 200)).orElseThrow();
      assertEquals(100, outcome.score(), 1e-9, "seed " + seed);
      assertTrue(outcome.passed());
    }
  }

  @Test
  void fourToSixSentencesAreInventedAndThreeOfThemCanHurt() {
    long inventions = 0;
    for (long seed = 0; seed < 100; seed++) {
      World world = new World(new Seed(seed));
      long invented = world.inventions();
      assertTrue(invented >= 4 && invented <= 6);
      inventions += invented;
      long must =
          world.claims().stream()
              .filter(claim -> !world.log().supports(claim) && claim.must())
              .count();
      assertTrue(must >= 3);
    }
    assertEquals(500, inventions, 50);
  }
}
