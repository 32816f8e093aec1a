package org.werkbank.exercise.type.goodbad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class GoodBadTest extends ExerciseTypeContract {
  private static final GoodBadPlan PLAN = new GoodBadPlan("A", 24, 100);
  private final GoodBad exercise = new GoodBad();

  @Override
  protected List<Cheat> cheats() {
    Map<String, Object> usual = Map.of("hidden", 50);
    Map<String, Object> lamp = Map.of("stage", "C", "hidden", 50);
    List<Measure> best = List.of(Measure.FRESH, Measure.TILE);
    return List.of(
        labelling("everything is good", usual, List.of(), chance -> true),
        labelling("everything is bad", usual, List.of(), chance -> false),
        labelling("labels at random", usual, List.of(), RandomGenerator::nextBoolean),
        labelling(
            "few labels at random",
            Map.of("pictures", 20, "hidden", 50),
            List.of(),
            RandomGenerator::nextBoolean),
        labelling("everything is good, white tile", lamp, best, chance -> true),
        labelling(
            "labels at random, white tile and old pictures",
            lamp,
            List.of(Measure.TILE, Measure.OLD),
            RandomGenerator::nextBoolean),
        labelling(
            "labels at random, the best two measures", lamp, best, RandomGenerator::nextBoolean));
  }

  /** Labels without looking and goes on as soon as it can, with always the same measures. */
  private static Cheat labelling(
      String name,
      Map<String, Object> parameters,
      List<Measure> measures,
      Predicate<RandomGenerator> good) {
    Map<String, String> ticked = new HashMap<>();
    measures.forEach(measure -> ticked.put(measure.word(), "on"));
    return Cheat.of(
        name,
        parameters,
        (scene, done, chance) -> {
          GoodBadScene shown = (GoodBadScene) scene;
          return Optional.of(
              switch (shown.phase()) {
                case "label", "fresh" ->
                    Action.of(
                        shown.label().complete()
                            ? shown.label().go()
                            : good.test(chance) ? "good" : "bad");
                case "learned" -> Action.of("lamp");
                case "lamp" -> Action.of("switch", "guess", "rejects");
                case "collapsed" -> Action.of("repair");
                case "choose" -> new Action("choose", ticked);
                case "ready" -> Action.of("train");
                default -> Action.of("release");
              });
        });
  }

  @Override
  protected ExerciseType<?, ?> type() {
    return new GoodBad();
  }

  @Test
  void halfOfThePartsAreBadAndTheirOrderDiffersBetweenSeeds() {
    List<Part> one = exercise.start(PLAN, new Seed(1)).batch().parts();
    List<Part> two = exercise.start(PLAN, new Seed(2)).batch().parts();
    assertEquals(12, one.stream().filter(Part::bad).count());
    assertEquals(12, two.stream().filter(Part::bad).count());
    assertFalse(one.stream().map(Part::bad).toList().equals(two.stream().map(Part::bad).toList()));
  }

  @Test
  void aPartCanBeFetchedBackAndLabelledAnew() {
    GoodBadState state = exercise.start(PLAN, new Seed(1));
    for (String action : List.of("good", "good", "good", "part-2", "bad")) {
      state = exercise.act(PLAN, state, Action.of(action));
    }
    assertEquals(
        List.of(Label.GOOD, Label.BAD, Label.GOOD, Label.NONE),
        state.batch().labels().subList(0, 4));
    assertEquals(3, state.batch().at());
  }

  @Test
  void trueLabelsGiveTheFullShareForAgreement() {
    Outcome outcome = outcome(new boolean[24]);
    double accuracy = outcome.measures().get("balancedAccuracy");
    assertEquals(1.0, outcome.measures().get("agreement"));
    assertEquals(70 * Math.min(1, (accuracy - 0.5) / 0.35) + 30, outcome.score(), 1e-9);
    assertTrue(outcome.passed());
  }

  @Test
  void oneKindOfLabelForEverythingMakesAModelThatSaysAlwaysTheSame() {
    GoodBadState state = exercise.start(PLAN, new Seed(5));
    for (int i = 0; i < 24; i++) state = exercise.act(PLAN, state, Action.of("good"));
    Trial trial = exercise.act(PLAN, state, Action.of("train")).trial().orElseThrow();
    assertEquals(50, trial.counts().missed());
    assertEquals(0, trial.counts().rejected());
    assertEquals(0.5, trial.counts().balancedAccuracy());
  }

  @Test
  void theDescriptionTellsWhatIsSeenAndNotWhetherItIsGood() {
    Texts texts = Texts.beside(GoodBad.class, Language.DE);
    Washer scratched = washer(new Defect.Scratch(-0.5, 0.3, 0, 0.2, 0.03));
    assertEquals(
        "Feine Rillen rundum. Gerade dunkle Linie, 6\u00a0mm lang, unten links.",
        Description.of(scratched, texts));
    Washer chipped = washer(new Defect.Chip(0, -0.8, 0.1));
    assertEquals(
        "Feine Rillen rundum. Dunkle Bucht an der äußeren Kante, 3\u00a0mm breit, oben.",
        Description.of(chipped, texts));
    Washer plain = new Washer(0, 0, 0, Optional.empty());
    assertEquals(
        "Feine Rillen rundum. Ring gleichmäßig hell, Kanten glatt.", Description.of(plain, texts));
  }

  @Test
  void theWallShowsAtMostTwelveOfAKindAndSaysHowManyThereAre() {
    GoodBadState state = exercise.start(PLAN, new Seed(5));
    for (int i = 0; i < 24; i++) state = exercise.act(PLAN, state, Action.of("good"));
    state = exercise.act(PLAN, state, Action.of("train"));
    ReviewScene scene =
        (ReviewScene) exercise.scene(PLAN, state, Texts.beside(GoodBad.class, Language.EN));
    assertEquals("Missed: 50", scene.result().walls().get(0).title());
    assertEquals(12, scene.result().walls().get(0).mistakes().size());
    assertTrue(scene.result().walls().get(0).note().endsWith("Here you see 12 of 50."));
    assertEquals(List.of(), scene.result().walls().get(1).mistakes());
  }

  private Outcome outcome(boolean[] wrong) {
    GoodBadState state = exercise.start(PLAN, new Seed(7));
    for (int i : IntStream.range(0, 24).toArray()) {
      state =
          exercise.act(
              PLAN,
              state,
              Action.of(state.batch().parts().get(i).bad() == wrong[i] ? "good" : "bad"));
    }
    return exercise.outcome(PLAN, exercise.act(PLAN, state, Action.of("train"))).orElseThrow();
  }

  private static Washer washer(Defect defect) {
    return new Washer(0, 0, 0, Optional.of(defect));
  }
}
