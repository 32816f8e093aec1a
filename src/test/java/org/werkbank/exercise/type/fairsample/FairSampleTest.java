package org.werkbank.exercise.type.fairsample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
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
                "some of every supplier is the lesson: the curriculum lets 6 of C suffice"),
        Cheat.of("two bars at random, the same from every box", HIDDEN, this::anyTwo),
        Cheat.of("two bars of the same kind as guessed", HIDDEN, this::anyTwoOfAKind),
        Cheat.always(
            "always the humid store and machine 1",
            HIDDEN,
            searched(List.of(new Mark(Thing.STORE, 1), new Mark(Thing.MACHINE, 0)), 20, 20, 20)),
        Cheat.of(
            "the two lowest bars, no part of them",
            HIDDEN,
            (scene, done, chance) -> next(searched(lowest(scene), 60, 0, 0), done)));
  }

  private static final Map<String, Object> HIDDEN = Map.of("stage", 2);

  private static Optional<Action> next(List<Action> actions, List<Action> done) {
    return actions.stream().skip(done.size()).findFirst();
  }

  private Optional<Action> anyTwo(Record scene, List<Action> done, RandomGenerator chance) {
    return next(searched(two(Mark.all(), chance), 20, 20, 20), done);
  }

  private Optional<Action> anyTwoOfAKind(Record scene, List<Action> done, RandomGenerator chance) {
    List<Mark> kind =
        Mark.all().stream().filter(mark -> mark.thing().kind().equals("material")).toList();
    return next(searched(two(kind, chance), 20, 20, 20), done);
  }

  private static List<Mark> two(List<Mark> marks, RandomGenerator chance) {
    int first = chance.nextInt(marks.size());
    int second = (first + 1 + chance.nextInt(marks.size() - 1)) % marks.size();
    return List.of(marks.get(first), marks.get(second));
  }

  /** The two lowest bars that can be marked; none while no bars are shown. */
  private static List<Mark> lowest(Record scene) {
    SearchScene search = ((FairSampleScene) scene).search();
    if (search == null) return List.of();
    List<String> fields =
        search.groups().stream()
            .filter(group -> !group.column())
            .flatMap(group -> group.lines().stream())
            .sorted(Comparator.comparingInt(SearchScene.Line::width))
            .limit(2)
            .map(SearchScene.Line::field)
            .toList();
    return Mark.all().stream().filter(mark -> fields.contains(mark.field())).toList();
  }

  /** Guess, marks, spread, training and end of stage 2. */
  private static List<Action> searched(List<Mark> marks, int... numbers) {
    Map<String, String> values = new HashMap<>();
    for (Mark mark : marks) values.put(mark.field(), "on");
    return List.of(
        Action.of("look", "guess", "few"),
        new Action("mark", values),
        spread(numbers),
        Action.of("train"),
        Action.of("finish"));
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
    for (int box = 0; box < numbers.length; box++)
      values.put("n" + box, String.valueOf(numbers[box]));
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

  private FairSampleState searching(FairSamplePlan plan, Action... actions) {
    FairSampleState state = type.start(plan, new Seed(11));
    state = type.act(plan, state, Action.of("look", "guess", "machine"));
    for (Action action : actions) state = type.act(plan, state, action);
    return state;
  }

  @Test
  void theTwoLowestBarsBecomeBoxesAndCanBeChangedUntilTraining() {
    FairSamplePlan plan = new FairSamplePlan(2, 60, Optional.empty());
    FairSampleState searching = searching(plan);
    List<Action> way = searched(lowest(type.scene(plan, searching, DE)), 20, 20, 20);
    FairSampleState boxes = type.act(plan, searching, way.get(1));
    assertEquals(Phase.SPREADING, boxes.phase());
    assertEquals(3, ((FairSampleScene) type.scene(plan, boxes, DE)).boxes().size());
    FairSampleState back = type.act(plan, boxes, Action.of("search"));
    assertEquals(boxes.marks(), back.marks());
    FairSampleState end = back;
    for (Action action : way.subList(1, way.size())) end = type.act(plan, end, action);
    assertEquals(true, type.outcome(plan, end).orElseThrow().passed());
    FairSampleScene shown = (FairSampleScene) type.scene(plan, end, DE);
    assertEquals(4, shown.bars().bars().size());
    List<Mark> causes = new Recorded(new Seed(11)).causes();
    assertEquals(
        "Du hast geschätzt: An Maschine, Werkzeug oder Linie. Die Ursachen waren: "
            + MarkedBoxes.value(causes.get(0), DE)
            + " und "
            + MarkedBoxes.value(causes.get(1), DE)
            + ".",
        shown.debrief().guess());
  }

  @Test
  void anyOtherNumberOfMarksIsKeptAndSaid() {
    FairSamplePlan plan = new FairSamplePlan(2, 60, Optional.empty());
    List<Mark> all = Mark.all();
    for (int marks : new int[] {0, 1, 3}) {
      FairSampleState state = searching(plan, searched(all.subList(0, marks)).get(1));
      assertEquals(Phase.SEARCHING, state.phase());
      assertEquals(all.subList(0, marks), state.marks());
      String said = ((FairSampleScene) type.scene(plan, state, DE)).search().said();
      assertEquals(
          switch (marks) {
            case 0 -> "Noch kein Balken markiert. Markiere zwei.";
            case 1 -> "Ein Balken markiert. Markiere noch einen.";
            default -> "3 Balken markiert. Tippe einen davon wieder an, bis es zwei sind.";
          },
          said);
    }
  }

  @Test
  void moreOfTheSameCostsNothingAndKeepsTheMarks() {
    FairSamplePlan plan = new FairSamplePlan(2, 60, Optional.empty());
    Mark mark = new Mark(Thing.REEL, 3);
    FairSampleState state =
        searching(plan, new Action("more", Map.of("by", "reel", mark.field(), "on")));
    SearchScene search = ((FairSampleScene) type.scene(plan, state, DE)).search();
    assertEquals(List.of(mark), state.marks());
    assertEquals(Thing.REEL, state.search().by());
    assertEquals(true, state.search().more() < .8);
    assertEquals(true, search.more().contains("Mit 300 Teilen"));
    assertEquals(true, state.firstTry());
  }
}
