package org.werkbank.exercise.type.sortcases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.sortcases.SortCasesPlan.Card;
import org.werkbank.exercise.type.sortcases.SortCasesState.Answer;
import org.werkbank.exercise.type.sortcases.SortCasesState.Phase;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class SortCasesTest extends ExerciseTypeContract {
  private static final Map<String, Object> KINDS = with(Example.KINDS, "draw", 10);
  private static final Map<String, Object> ADVICE = with(Example.ADVICE, "draw", 10);
  private final SortCases type = new SortCases();

  @Override
  protected ExerciseType<?, ?> type() {
    return new SortCases();
  }

  /** All chance is in what is shown; nothing is measured on cards the learner never sees. */
  @Override
  protected boolean hasHiddenSet() {
    return false;
  }

  @Override
  protected List<Cheat> cheats() {
    return List.of(
        cheat("everything into the first bin", KINDS, (scene, chance) -> 0),
        cheat("everything into the last bin", KINDS, (scene, chance) -> 2),
        cheat("taps by chance", KINDS, (scene, chance) -> chance.nextInt(3)),
        cheat("taps the emptiest bin", KINDS, (scene, chance) -> emptiest(scene)),
        cheat("taps by chance, beside an AI", ADVICE, (scene, chance) -> chance.nextInt(3)),
        cheat("always follows the AI", ADVICE, SortCasesTest::suggested));
  }

  private interface Choose {
    int bin(SortCasesScene scene, RandomGenerator chance);
  }

  private static int emptiest(SortCasesScene scene) {
    int emptiest = 0;
    for (int i = 1; i < scene.bins().size(); i++)
      if (sheets(scene, i) < sheets(scene, emptiest)) emptiest = i;
    return emptiest;
  }

  private static int sheets(SortCasesScene scene, int bin) {
    return scene.bins().get(bin).sheets().size();
  }

  /** Where nothing is suggested yet, any bin will do: it changes as soon as it is asked. */
  private static int suggested(SortCasesScene scene, RandomGenerator chance) {
    if (scene.suggestion() == null) return chance.nextInt(3);
    for (int i = 0; i < scene.bins().size(); i++)
      if (scene.suggestion().said().endsWith(scene.bins().get(i).name())) return i;
    throw new AssertionError(scene.suggestion().said());
  }

  private static Cheat cheat(String name, Map<String, Object> parameters, Choose choose) {
    return Cheat.of(
        name,
        parameters,
        (screen, done, chance) -> {
          SortCasesScene scene = (SortCasesScene) screen;
          return Optional.of(
              switch (scene.phase()) {
                case "guess" -> Action.of("begin", "guess", scene.guesses().get(0).value());
                case "card" -> Action.of(scene.bins().get(choose.bin(scene, chance)).action());
                case "asked" -> Action.of("change");
                case "laid" -> Action.of("next");
                default -> Action.of("finish");
              });
        });
  }

  private static Map<String, Object> with(Map<String, Object> example, String name, Object value) {
    Map<String, Object> more = new HashMap<>(example);
    more.put(name, value);
    return more;
  }

  private SortCasesPlan plan(Map<String, Object> written) {
    Parameters parameters = new Parameters(written);
    SortCasesPlan plan = type.plan(parameters);
    assertEquals(List.of(), parameters.faults());
    return plan;
  }

  private SortCasesScene scene(SortCasesPlan plan, SortCasesState state) {
    return (SortCasesScene) type.scene(plan, state, Texts.beside(SortCases.class, Language.DE));
  }

  private SortCasesState begun(SortCasesPlan plan, long seed) {
    return type.start(plan, new Seed(seed)).guessed(Guess.values(plan).get(0));
  }

  @Test
  void everyDrawHasEveryBinAndNoRulePasses() {
    for (Map<String, Object> example : List.of(Example.KINDS, Example.ADVICE)) {
      for (int draw = 4; draw <= 10; draw++) {
        SortCasesPlan plan = plan(with(example, "draw", draw));
        for (long seed = 0; seed < 40; seed++) {
          SortCasesState state = type.start(plan, new Seed(seed));
          assertEquals(draw, state.order().stream().distinct().count());
          for (SortCasesPlan.Bin bin : plan.bins()) {
            int right = state.rightBy(plan, Optional.of(bin.key()));
            assertTrue(right >= 1 && right < plan.needed(), bin.key() + " " + right);
          }
          if (plan.advised())
            assertTrue(state.rightBy(plan, Optional.empty()) < plan.needed(), "follow");
        }
      }
    }
  }

  @Test
  void wrongSuggestionsAreSpreadOverBothHalves() {
    for (int draw = 4; draw <= 10; draw++) {
      SortCasesPlan plan = plan(with(Example.ADVICE, "draw", draw));
      for (long seed = 0; seed < 40; seed++) {
        List<Boolean> misleads =
            type.start(plan, new Seed(seed)).order().stream()
                .map(number -> plan.cards().get(number).misleads())
                .toList();
        long first = misleads.subList(0, plan.firstHalf()).stream().filter(m -> m).count();
        long second = misleads.stream().filter(m -> m).count() - first;
        assertEquals(plan.misleading(), first + second);
        assertTrue(Math.abs(first - second) <= 1, first + " " + second);
      }
    }
  }

  @Test
  void cardsAndOrderVaryWithTheSeed() {
    SortCasesPlan plan = plan(Example.KINDS);
    List<List<Integer>> orders = new ArrayList<>();
    for (long seed = 0; seed < 100; seed++) orders.add(type.start(plan, new Seed(seed)).order());
    assertEquals(100, orders.stream().distinct().count());
    for (int card = 0; card < plan.cards().size(); card++) {
      int number = card;
      long drawn = orders.stream().filter(order -> order.contains(number)).count();
      assertTrue(drawn > 20 && drawn < 60, "card " + card + " is drawn " + drawn + " times");
    }
  }

  /** With another key for every card that does not lie yet, the screen is the same. */
  @Test
  void nothingOfTheKeyIsOnTheScreenBeforeACardLies() {
    for (Map<String, Object> example : List.of(KINDS, ADVICE)) {
      SortCasesPlan plan = plan(example);
      SortCasesState state = begun(plan, 7);
      while (state.phase() != Phase.RULE) {
        SortCasesState now = state;
        List<Integer> lying = state.order().subList(0, state.answers().size());
        SortCasesPlan other = withOtherKeys(plan, lying);
        assertEquals(scene(plan, now), scene(other, now));
        assertEquals(type.outcome(plan, now), Optional.empty());
        state =
            switch (state.phase()) {
              case CARD -> state.put(plan, "run".equals(plan.bins().get(0).key()) ? "run" : "rule");
              case ASKED -> state.put(plan, true);
              default -> state.next();
            };
      }
      SortCasesPlan other = withOtherKeys(plan, List.of());
      assertNotEquals(scene(plan, state.done()), scene(other, state.done()));
    }
  }

  private static SortCasesPlan withOtherKeys(SortCasesPlan plan, List<Integer> but) {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < plan.cards().size(); i++) {
      Card card = plan.cards().get(i);
      String next =
          plan.bins().stream()
              .map(SortCasesPlan.Bin::key)
              .filter(key -> !key.equals(card.bin()))
              .findFirst()
              .orElseThrow();
      cards.add(but.contains(i) ? card : new Card(next, card.text(), card.why(), card.ai()));
    }
    return new SortCasesPlan(plan.draw(), plan.pass(), plan.question(), plan.bins(), cards);
  }

  @Test
  void theSuggestionComesFirstInTheFirstHalfAndLaterInTheSecond() {
    SortCasesPlan plan = plan(Example.ADVICE);
    SortCasesState state = begun(plan, 3);
    for (int card = 0; card < plan.draw(); card++) {
      boolean second = card >= 3;
      assertEquals(second, scene(plan, state).suggestion() == null, "card " + card);
      Card here = state.card(plan, card);
      String own = here.ai().bin().equals("stop") ? "run" : "stop";
      state = type.act(plan, state, Action.of("put-" + own));
      assertEquals(second ? Phase.ASKED : Phase.LAID, state.phase());
      if (second) {
        assertTrue(scene(plan, state).suggestion().change().startsWith("Ich wechsle zu: "));
        state = type.act(plan, state, Action.of(card == 3 ? "change" : "keep"));
      }
      String last = card == 3 ? here.ai().bin() : own;
      assertEquals(new Answer(own, last), state.answers().get(card));
      state = type.act(plan, state, Action.of("next"));
    }
    assertEquals(Phase.RULE, state.phase());
  }

  @Test
  void whoAgreesWithTheAiIsNotAskedAgain() {
    SortCasesPlan plan = plan(Example.ADVICE);
    SortCasesState state = begun(plan, 3);
    while (state.phase() != Phase.RULE) {
      String ai = state.card(plan, state.answers().size()).ai().bin();
      state = type.act(plan, state, Action.of("put-" + ai));
      assertEquals(Phase.LAID, state.phase());
      state = type.act(plan, state, Action.of("next"));
    }
    Outcome outcome = type.outcome(plan, state.done()).orElseThrow();
    assertEquals(400 / 6.0, outcome.score(), 1e-9);
    assertEquals(1.0, outcome.measures().get("followedAiFirst"));
    assertEquals(1.0, outcome.measures().get("followedOwnFirst"));
    assertEquals(
        "Du hast geschätzt: Nie. Gefolgt bist du 2 von 2 falschen Vorschlägen.",
        scene(plan, state.done()).debrief().guess());
  }

  @Test
  void rulesAreTriedOnceEachAndChangeNoScore() {
    SortCasesPlan plan = plan(Example.KINDS);
    SortCasesState state = begun(plan, 5);
    while (state.phase() != Phase.RULE) {
      Action put = Action.of("put-" + state.card(plan, state.answers().size()).bin());
      state = type.act(plan, type.act(plan, state, put), Action.of("next"));
    }
    assertEquals(3, scene(plan, state).rules().open().size());
    state = type.act(plan, state, Action.of("all-model"));
    state = type.act(plan, state, Action.of("all-model"));
    SortCasesScene scene = scene(plan, state);
    assertEquals(2, scene.rules().open().size());
    assertEquals(2, scene.rules().bars().bars().size());
    assertEquals("6 von 6", scene.rules().bars().bars().get(0).said());
    state = type.act(plan, state, Action.of("finish"));
    assertEquals(100, type.outcome(plan, state).orElseThrow().score());
  }
}
