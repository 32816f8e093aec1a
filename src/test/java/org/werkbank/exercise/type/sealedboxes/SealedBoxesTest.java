package org.werkbank.exercise.type.sealedboxes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Seed;

class SealedBoxesTest extends ExerciseTypeContract {
  private static final SealedBoxesPlan PLAN = new SealedBoxesPlan(12);
  private static final int ONLY_HOT = new Input(4, 0).number();
  private static final int ONLY_SHAKING = new Input(0, 4).number();
  private final SealedBoxes exercise = new SealedBoxes();

  private static final String RIDDLE =
      "there are six orders, so one of six guesses is right; it is a riddle, and never in a test";

  @Override
  protected List<Cheat> cheats() {
    List<Action> asks =
        IntStream.range(0, 6)
            .mapToObj(input -> Action.of("ask-" + input % 3 + "-" + 4 * input))
            .toList();
    return List.of(
        Cheat.of("guesses without asking", Map.of(), (scene, done, chance) -> guess(chance))
            .acceptedBecause(RIDDLE),
        Cheat.always("asks and does not decide", Map.of("probes", 6), asks),
        Cheat.always(
            "says chance three times",
            Map.of(),
            List.of(
                new Action(
                    "decide", Map.of("box0", "chance", "box1", "chance", "box2", "chance")))));
  }

  private static Optional<Action> guess(RandomGenerator chance) {
    List<String> kinds = new ArrayList<>(List.of("limit", "learned", "chance"));
    Map<String, String> marks = new TreeMap<>();
    for (int box = 0; box < 3; box++)
      marks.put("box" + box, kinds.remove(chance.nextInt(kinds.size())));
    return Optional.of(new Action("decide", marks));
  }

  @Override
  protected Optional<String> copyingIsAccepted() {
    return Optional.of(RIDDLE);
  }

  @Override
  protected ExerciseType<?, ?> type() {
    return new SealedBoxes();
  }

  @Override
  protected boolean hasHiddenSet() {
    return false;
  }

  @Test
  void eachKindIsThereOnceInDifferentOrders() {
    Set<List<Kind>> orders =
        IntStream.range(0, 60).mapToObj(this::kinds).collect(Collectors.toSet());
    assertEquals(6, orders.size());
    for (List<Kind> order : orders) assertEquals(Set.of(Kind.values()), Set.copyOf(order));
  }

  @Test
  void fourTimesTheSameQuestionUnmasksChance() {
    for (int seed = 0; seed < 200; seed++) {
      int box = kinds(seed).indexOf(Kind.CHANCE);
      SealedBoxesState state = exercise.start(PLAN, new Seed(seed));
      for (int i = 0; i < seed % 8; i++)
        state = exercise.act(PLAN, state, Action.of("ask-" + box + "-" + i));
      for (int i = 0; i < 4; i++)
        state = exercise.act(PLAN, state, Action.of("ask-" + box + "-12"));
      List<SealedBoxesState.Probe> same = state.of(box).subList(seed % 8, seed % 8 + 4);
      assertEquals("both", Knobs.look(same.stream().map(SealedBoxesState.Probe::stops).toList()));
    }
  }

  @Test
  void theCornersTellALimitFromALearnedBox() {
    for (int seed = 0; seed < 200; seed++) {
      SealedBoxesState state = exercise.start(PLAN, new Seed(seed));
      for (Box box : state.boxes()) {
        boolean hot = box.stops(Input.numbered(ONLY_HOT), 0);
        boolean shaking = box.stops(Input.numbered(ONLY_SHAKING), 0);
        if (box.kind() == Kind.LIMIT) assertNotEquals(hot, shaking, "seed " + seed);
        if (box.kind() == Kind.LEARNED) assertEquals(hot, shaking, "seed " + seed);
      }
    }
  }

  @Test
  void theExpertRuleAlwaysNeedsAtMostTenQuestions() {
    for (int seed = 0; seed < 200; seed++) {
      SealedBoxesState solved = solve(exercise.start(PLAN, new Seed(seed)));
      assertTrue(solved.probes().size() <= 10, "questions: " + solved.probes().size());
      assertTrue(exercise.outcome(PLAN, solved).orElseThrow().passed(), "seed " + seed);
    }
  }

  @Test
  void marksStayWhileAskingOn() {
    SealedBoxesState state = exercise.start(PLAN, new Seed(1));
    state = exercise.act(PLAN, state, new Action("ask-0-3", Map.of("box1", "learned")));
    state = exercise.act(PLAN, state, new Action("ask-0-3", Map.of("box2", "nonsense")));
    assertEquals(Map.of(1, Kind.LEARNED), state.guesses());
  }

  private List<Kind> kinds(int seed) {
    return exercise.start(PLAN, new Seed(seed)).boxes().stream().map(Box::kind).toList();
  }

  /** Uses nothing but answers. */
  private SealedBoxesState solve(SealedBoxesState start) {
    SealedBoxesState state = start;
    int chance = 2;
    for (int box = 0; box < 2; box++) {
      for (int i = 0; i < 4; i++)
        state = exercise.act(PLAN, state, Action.of("ask-" + box + "-24"));
      if (state.of(box).stream().map(SealedBoxesState.Probe::stops).distinct().count() == 2)
        chance = box;
    }
    int one = chance == 0 ? 1 : 0;
    int other = 3 - chance - one;
    state = exercise.act(PLAN, state, Action.of("ask-" + one + "-" + ONLY_HOT));
    state = exercise.act(PLAN, state, Action.of("ask-" + one + "-" + ONLY_SHAKING));
    List<SealedBoxesState.Probe> corners = state.of(one);
    boolean alike =
        corners.get(corners.size() - 1).stops() == corners.get(corners.size() - 2).stops();
    Map<String, String> marks =
        Map.of(
            "box" + chance,
            "chance",
            "box" + one,
            alike ? "learned" : "limit",
            "box" + other,
            alike ? "limit" : "learned");
    return exercise.act(PLAN, state, new Action("decide", marks));
  }
}
