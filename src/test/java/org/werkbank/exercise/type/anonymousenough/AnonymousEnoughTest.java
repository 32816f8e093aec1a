package org.werkbank.exercise.type.anonymousenough;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class AnonymousEnoughTest extends ExerciseTypeContract {
  private static final AnonymousEnoughPlan PLAN = new AnonymousEnoughPlan(Optional.empty());
  private static final Map<String, Object> DRAWN = Map.of("asked", "any");
  private static final Map<String, Object> TEAMS = Map.of("asked", "team");
  private static final Action LOOK = Action.of("look", "guess", "half");
  private final AnonymousEnough type = new AnonymousEnough();

  @Override
  protected ExerciseType<?, ?> type() {
    return new AnonymousEnough();
  }

  /**
   * The setting of who has read the three hints and nothing else, then verdicts without looking.
   */
  @Override
  protected List<Cheat> cheats() {
    List<Cheat> cheats = new ArrayList<>();
    for (Verdict verdict : Verdict.values())
      cheats.add(careful("the best setting, always " + verdict.word(), chance -> verdict));
    cheats.add(careful("the best setting, verdicts by chance", AnonymousEnoughTest::verdict));
    cheats.add(
        Cheat.of(
            "by team with both checks from 8 for everybody, verdicts by chance",
            DRAWN,
            steps(
                chance -> AnonymousEnough.build("release", Set.of(Filter.TEAM), 8, true, true),
                AnonymousEnoughTest::verdict)));
    cheats.add(
        Cheat.of(
            "settings and verdicts by chance",
            DRAWN,
            steps(
                chance ->
                    AnonymousEnough.build(
                        "release",
                        Filter.of(chance.nextInt(16)),
                        chance.nextInt(1, 11),
                        chance.nextBoolean(),
                        chance.nextBoolean()),
                AnonymousEnoughTest::verdict)));
    return cheats;
  }

  private static Cheat careful(String name, Function<RandomGenerator, Verdict> verdicts) {
    return Cheat.of(
        name,
        TEAMS,
        (scene, done, chance) -> {
          String wish = ((AnonymousEnoughScene) scene).wish();
          int agreed = Integer.parseInt(wish.replaceAll("\\D", ""));
          return steps(
                  any -> AnonymousEnough.build("release", Set.of(Filter.TEAM), agreed, true, true),
                  verdicts)
              .next(scene, done, chance);
        });
  }

  private static Verdict verdict(RandomGenerator chance) {
    return Verdict.values()[chance.nextInt(3)];
  }

  /** Guesses, releases, until it may, and gives verdicts. */
  private static Cheat.Step steps(
      Function<RandomGenerator, Action> release, Function<RandomGenerator, Verdict> verdicts) {
    return (scene, done, chance) ->
        switch (((AnonymousEnoughScene) scene).phase()) {
          case "guess" -> Optional.of(LOOK);
          case "build" -> done.size() > 20 ? Optional.empty() : Optional.of(release.apply(chance));
          case "confirm" -> Optional.of(Action.of("run"));
          default -> {
            String[] chosen = new String[TwoTables.CASES];
            for (int i = 0; i < chosen.length; i++) chosen[i] = verdicts.apply(chance).word();
            yield Optional.of(AnonymousEnough.judge(chosen));
          }
        };
  }

  private AnonymousEnoughState after(long seed, Action... actions) {
    AnonymousEnoughState state = type.start(PLAN, new Seed(seed));
    for (Action action : actions) state = type.act(PLAN, state, action);
    return state;
  }

  private AnonymousEnoughScene scene(AnonymousEnoughState state) {
    return (AnonymousEnoughScene)
        type.scene(PLAN, state, Texts.beside(AnonymousEnough.class, Language.DE));
  }

  @Test
  void everythingOpenGivesMostPeopleAway() {
    for (long seed = 0; seed < 20; seed++) {
      AnonymousEnoughScene scene = scene(after(seed, LOOK, Action.of("tear")));
      int found = Integer.parseInt(scene.hunt().facts().get(0).said().replace(" von 60", ""));
      assertTrue(found > 30, "found: " + found);
      assertEquals("100\u00a0%", scene.hunt().facts().get(1).said());
      assertTrue(!scene.hunt().looks().isEmpty());
    }
  }

  @Test
  void aReportNobodyAskedForOrBelowTheAgreedSizeStaysOnTheTable() {
    AnonymousEnoughState start = after(1, LOOK);
    Plant plant = start.plant();
    EnumSet<Filter> others = EnumSet.allOf(Filter.class);
    others.remove(plant.asked());
    AnonymousEnoughScene other =
        scene(after(1, LOOK, AnonymousEnough.build("release", others, 10, true, true)));
    assertEquals("build", other.phase());
    assertTrue(other.refused().contains("Dieser Filter fehlt noch."), other.refused());
    Set<Filter> asked = Set.of(plant.asked());
    int small = plant.agreed() - 1;
    AnonymousEnoughScene smaller =
        scene(after(1, LOOK, AnonymousEnough.build("release", asked, small, true, true)));
    assertTrue(smaller.refused().contains("Deine sind kleiner."), smaller.refused());
    assertEquals(small, smaller.form().smallest());
  }

  @Test
  void plantsAskAndAgreeDifferently() {
    Map<Filter, Integer> asked = new EnumMap<>(Filter.class);
    Set<Integer> agreed = new TreeSet<>();
    for (long seed = 0; seed < 60; seed++) {
      Plant plant = Plant.of(new Seed(seed), Optional.empty());
      asked.merge(plant.asked(), 1, Integer::sum);
      agreed.add(plant.agreed());
    }
    for (Filter filter : Filter.values()) assertTrue(asked.get(filter) >= 6, asked.toString());
    assertEquals(Set.of(5, 6, 7, 8), agreed);
  }

  @Test
  void oneFilterWithBothChecksIsAlwaysSafeAndUsefulThisMonth() {
    for (long seed = 0; seed < 40; seed++) {
      Plant plant = Plant.of(new Seed(seed), Optional.empty());
      Setting careful = Setting.careful(plant.asked(), plant.agreed());
      Result result = Result.of(new Report(plant.thisMonth(), careful), plant.asked());
      assertTrue(result.safe() && result.useful(), result.toString());
    }
  }

  @Test
  void whoIsSafeByLuckLastMonthMayBeFoundThisMonth() {
    int caught = 0;
    for (long seed = 0; seed < 60; seed++) {
      Plant plant = Plant.of(new Seed(seed), Optional.empty());
      Setting unchecked = new Setting(Set.of(Filter.TEAM), 5, false, false);
      boolean safe = new Report(plant.lastMonth(), unchecked).exposed() == 0;
      if (safe && new Report(plant.thisMonth(), unchecked).exposed() != 0) caught++;
    }
    assertTrue(caught >= 3, "caught: " + caught);
  }

  @Test
  void aWrongVerdictNamesTheRightOne() {
    AnonymousEnoughState start = after(1, LOOK);
    Plant plant = start.plant();
    Setting careful = Setting.careful(plant.asked(), plant.agreed());
    String[] chosen = new String[TwoTables.CASES];
    Arrays.fill(chosen, "nobody");
    AnonymousEnoughState end =
        after(
            1,
            LOOK,
            AnonymousEnough.build("release", careful.filters(), careful.smallest(), true, true),
            Action.of("run"),
            AnonymousEnough.judge(chosen));
    Map<Verdict, String> told =
        Map.of(
            Verdict.NOBODY, "„Nichts“ stimmt.",
            Verdict.ONE, "Du hast „Nichts“ gewählt. Richtig ist „Schon eine Tabelle“.",
            Verdict.BOTH, "Du hast „Nichts“ gewählt. Richtig ist „Erst beide zusammen“.");
    List<String> expected =
        end.cases(plant).stream().map(pair -> told.get(pair.verdict())).toList();
    assertEquals(
        expected, scene(end).cases().stream().map(AnonymousEnoughScene.Case::verdict).toList());
    assertTrue(Set.copyOf(expected).size() > 1, expected.toString());
  }

  @Test
  void everyVerdictIsAskedForAndFollowsFromTheTables() {
    Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
    for (long seed = 0; seed < 60; seed++) {
      for (TwoTables pair : after(seed).cases(after(seed).plant())) {
        seen.merge(pair.verdict(), 1, Integer::sum);
        boolean shownTells = false;
        int people = pair.whole().people();
        int passed = pair.whole().passed();
        for (int part = 0; part < pair.parts().size(); part++) {
          if (part == pair.hidden()) continue;
          TwoTables.Count count = pair.parts().get(part);
          shownTells |= count.passed() == 0 || count.passed() == count.people();
          people -= count.people();
          passed -= count.passed();
        }
        boolean restTells = people > 0 && (passed == 0 || passed == people);
        Verdict byHand = shownTells ? Verdict.ONE : restTells ? Verdict.BOTH : Verdict.NOBODY;
        assertEquals(byHand, pair.verdict());
        assertTrue(!(shownTells && restTells), "two ways at once: " + pair);
      }
    }
    for (Verdict verdict : Verdict.values()) assertTrue(seen.get(verdict) > 70, seen.toString());
  }
}
