package org.werkbank.exercise.type.stepin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;

class StepInTest extends ExerciseTypeContract {
  @Override
  protected ExerciseType<?, ?> type() {
    return new StepIn();
  }

  @Override
  protected List<Cheat> cheats() {
    List<String> choices = List.of("ship", "scrap", "pull");
    return List.of(
        welds("always accept", (bench, chance) -> Playing.accept(bench)),
        welds("always check", (bench, chance) -> "pull"),
        welds("always override", (bench, chance) -> Playing.override(bench)),
        welds("always good", (bench, chance) -> "ship"),
        welds("always weak", (bench, chance) -> "scrap"),
        welds("random", (bench, chance) -> choices.get(chance.nextInt(3))),
        welds(
            "coin",
            (bench, chance) ->
                chance.nextBoolean() ? Playing.accept(bench) : Playing.override(bench)),
        cell("slowest and farthest", .25, 4.8, "scanner"),
        cell("slowest and farthest with camera", .25, 4.8, "camera"),
        cell("slowest and nearest", .25, .3, "scanner"),
        cell("fastest and shortest", 1.5, .3, "scanner"),
        cell("fastest and farthest", 1.5, 4.8, "scanner"),
        cell("fastest and farthest with camera", 1.5, 4.8, "camera"),
        cell("the middle", .85, 2.4, "scanner"),
        cell("as it stands", .5, .9, "scanner"),
        cell("the best for most cells", .4, 2.15, "scanner"),
        Cheat.of("any setting", Map.of("stage", "B"), StepInTest::anything));
  }

  private static Cheat welds(
      String name, BiFunction<ShiftScene.Bench, RandomGenerator, String> rule) {
    return Cheat.of(
        name,
        Map.of("stage", "A"),
        (scene, done, chance) ->
            Optional.of(
                switch (((ShiftScene) scene).step()) {
                  case "guess" -> Action.of("guess", "guess", "doubt");
                  case "ready" -> Action.of("begin");
                  case "judge" -> Action.of("good");
                  case "choose" -> Action.of(rule.apply(((ShiftScene) scene).bench(), chance));
                  default -> Action.of("next");
                }));
  }

  private static Cheat cell(String name, double speed, double distance, String guard) {
    return Cheat.always(
        name,
        Map.of("stage", "B"),
        List.of(
            Action.of("guess", "guess", "larger"),
            Playing.run(speed, distance, "scanner"),
            Playing.run(speed, distance, guard),
            Action.of("lock"),
            Action.of("finish")));
  }

  private static Optional<Action> anything(
      Record scene, List<Action> done, RandomGenerator chance) {
    Setting any = Setting.of(.25 + .05 * chance.nextInt(26), .3 + .05 * chance.nextInt(91), false);
    return Optional.of(
        switch (done.size()) {
          case 0 -> Action.of("guess", "guess", "larger");
          case 1 -> Playing.run(any.speed(), any.distance(), "scanner");
          case 2 -> Action.of("lock");
          default -> Action.of("finish");
        });
  }

  @Test
  void theSuggestionIsShownAfterTheOwnJudgement() {
    Playing playing = new Playing(Playing.A, 1);
    playing.act(Action.of("guess", "guess", "check")).act("begin");
    assertNull(playing.shift().bench().ai());
    playing.act("weak");
    assertNotNull(playing.shift().bench().ai());
    assertEquals("Du sagst: schwach", playing.shift().bench().mine());
  }

  @Test
  void theNewFoilComesFromTheThirteenthWeldOnAndStandsOnTheCardAlone() {
    Playing playing = new Playing(Playing.A, 4);
    playing.act(Action.of("guess", "guess", "check")).act("begin");
    for (int number = 1; number <= 30; number++) {
      ShiftScene.Bench bench = playing.shift().bench();
      assertEquals(bench.fresh(), bench.card().equals("Folie AL-14, neu"));
      assertTrue(number >= 13 || !bench.fresh(), "new foil at " + number);
      playing.act("good").act("ship");
    }
  }

  @Test
  void theTrialCountsForNothing() {
    Playing without = Playing.shift(3, Playing::expert);
    Playing with = new Playing(Playing.A, 3);
    with.act(without.done().get(0)).act("trial");
    assertTrue(with.shift().trial().sentence().startsWith("2 schwache sind durchgegangen."));
    without.done().subList(1, without.done().size()).forEach(with::act);
    assertEquals(without.outcome(), with.outcome());
  }

  @Test
  void theExpertsSettingPassesInEveryCell() {
    for (long seed = 0; seed < 300; seed++) {
      Setting expert = expert(seed);
      assertTrue(
          Playing.zone(seed, expert.speed(), expert.distance(), "scanner").outcome().passed(),
          "cell " + seed);
    }
  }

  @Test
  void theCameraFailsAndTouchesOnePersonMore() {
    for (long seed = 0; seed < 50; seed++) {
      Setting expert = expert(seed);
      Playing playing = Playing.zone(seed, expert.speed(), expert.distance(), "camera");
      assertFalse(playing.outcome().passed());
      assertEquals(0, playing.outcome().measures().get("contacts"));
      assertEquals(1, playing.outcome().measures().get("contactsChosen"));
    }
  }

  @Test
  void whatWasSafeInTheTriesIsSafeWithNewPersons() {
    long differ =
        LongStream.range(0, 100)
            .filter(
                seed -> {
                  Setting near =
                      Setting.of(expert(seed).speed(), expert(seed).distance() - .3, false);
                  Playing playing = Playing.zone(seed, near.speed(), near.distance(), "scanner");
                  return playing.zone().run().safe()
                      != (playing.outcome().measures().get("contacts") == 0);
                })
            .count();
    assertEquals(0, differ);
  }

  private static Setting expert(long seed) {
    return new Playing(Playing.B, seed).state().zone().orElseThrow().cell().expert();
  }
}
