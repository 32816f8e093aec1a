package org.werkbank.exercise.type.fairsample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.fairsample.FairSampleState.Phase;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class FairSampleTest extends ExerciseTypeContract {
  private static final FairSamplePlan PLAN = new FairSamplePlan(1, 60, Optional.empty());
  private static final Texts DE = Texts.beside(FairSample.class, Language.DE);

  private final FairSample type = new FairSample();

  @Override
  protected List<Cheat> cheats() {
    Map<String, Object> plan = Map.of("parts", 60);
    return List.of(
        Cheat.always("all from one box", plan, once(spread(60, 0, 0, 0, 0, 0))),
        Cheat.always("all from two boxes", plan, once(spread(30, 0, 0, 0, 0, 30))),
        Cheat.of(
                "each box a number at random",
                plan,
                (scene, done, chance) ->
                    done.size() < 3
                        ? Optional.of(once(random(chance)).get(done.size()))
                        : Optional.empty())
            .acceptedBecause(
                "some of every supplier is the lesson: the curriculum lets 6 of C suffice"));
  }

  @Override
  protected Optional<String> copyingIsAccepted() {
    return Optional.of("the same from every box is the lesson; stage 2 asks for the hidden cause");
  }

  private static List<Action> once(Action spread) {
    return List.of(spread, Action.of("train", "guess", "C"), Action.of("finish"));
  }

  /** Borders at random places of the row of parts. */
  private static Action random(RandomGenerator chance) {
    int[] borders = chance.ints(5, 0, 61).sorted().toArray();
    int[] numbers = new int[6];
    for (int box = 0; box < 6; box++)
      numbers[box] = (box < 5 ? borders[box] : 60) - (box > 0 ? borders[box - 1] : 0);
    return spread(numbers);
  }

  @Override
  protected ExerciseType<?, ?> type() {
    return new FairSample();
  }

  private FairSampleState after(Action... actions) {
    FairSampleState state = type.start(PLAN, new Seed(11));
    for (Action action : actions) state = type.act(PLAN, state, action);
    return state;
  }

  private FairSampleScene scene(FairSampleState state) {
    return (FairSampleScene) type.scene(PLAN, state, DE);
  }

  private static Action spread(int... numbers) {
    Map<String, String> values = new HashMap<>();
    for (int box = 0; box < 6; box++) values.put("n" + box, String.valueOf(numbers[box]));
    return new Action("spread", values);
  }

  @Test
  void aWrongSumKeepsWhatWasTypedAndSaysWhatIsLeft() {
    FairSampleState state = after(spread(20, 20, 19, 0, 0, 0));
    assertEquals(Phase.SPREADING, state.phase());
    assertEquals("Verteile noch 1 Teil.", scene(state).said());
    assertEquals(
        List.of(20, 20, 19, 0, 0, 0),
        scene(state).boxes().stream().map(FairSampleScene.Box::count).toList());
    assertEquals(
        "Das sind 2 Teile zu viel. Nimm etwas weg.",
        scene(after(spread(20, 20, 20, 2, 0, 0))).said());
  }

  @Test
  void theMeanIsNotShownBeforeTheEnd() {
    FairSampleState first = after(spread(60, 0, 0, 0, 0, 0), Action.of("train", "guess", "C"));
    assertEquals(null, scene(first).debrief());
    FairSampleScene end = scene(type.act(PLAN, first, Action.of("finish")));
    List<Table.Row> ways = end.debrief().ways().table().rows();
    assertEquals(ways.get(0).cells(), ways.get(1).cells());
    assertEquals(
        "Du hast geschätzt: Lieferant C. Im ersten Versuch war es so.", end.debrief().guess());
  }

  @Test
  void theSecondTryReplacesTheFirst() {
    FairSampleState state =
        after(
            spread(10, 10, 10, 10, 10, 10),
            Action.of("train", "guess", "all"),
            Action.of("again"),
            spread(60, 0, 0, 0, 0, 0),
            Action.of("train"));
    Outcome outcome = type.outcome(PLAN, state).orElseThrow();
    assertEquals(false, outcome.passed());
    assertEquals(
        outcome.score(), 100 * Math.max(0, (outcome.measures().get("worst") - .5) / .45), 1e-9);
  }

  @Test
  void ninetyIsShownOnlyWhereItIsReached() {
    for (long seed = 0; seed < 30; seed++) {
      FairSampleState state = type.start(PLAN, new Seed(seed));
      for (Action action : List.of(spread(40, 8, 6, 2, 2, 2), Action.of("train", "guess", "C"))) {
        state = type.act(PLAN, state, action);
      }
      for (Bar bar : scene(state).bars().bars())
        assertEquals(bar.width() >= 90, bar.tone() == Tone.PLAIN);
    }
  }
}
