package org.werkbank.exercise.type.readingtree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.type.readingtree.ReadingTreeState.Phase;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class ReadingTreeTest extends ExerciseTypeContract {
  private static final Map<String, Object> ALL = Map.of("parts", "all");
  private static final Map<String, Object> TREE = Map.of("parts", "tree");
  private static final Texts DE = Texts.beside(ReadingTree.class, Language.DE);

  private final ReadingTree type = new ReadingTree();
  private final ReadingTreePlan plan = type.plan(new Parameters(ALL, Optional.empty()));

  @Override
  protected ExerciseType<?, ?> type() {
    return new ReadingTree();
  }

  /** Answers a question without reading it. */
  @FunctionalInterface
  private interface Answer {
    boolean yes(List<Action> done, RandomGenerator chance);
  }

  @Override
  protected List<Cheat> cheats() {
    return List.of(
        cheat("always yes", ALL, (done, chance) -> true),
        cheat("always no", ALL, (done, chance) -> false),
        cheat("answers at random", ALL, (done, chance) -> chance.nextBoolean()),
        cheat("answers at random, without season", TREE, (done, chance) -> chance.nextBoolean()));
  }

  /**
   * Does all the rest as an expert would, the right package included. Gives up when told that fewer
   * than five ways were right.
   */
  private static Cheat cheat(String name, Map<String, Object> parameters, Answer answer) {
    return Cheat.of(
        name,
        parameters,
        (scene, done, chance) -> next((ReadingTreeScene) scene, done, chance, answer));
  }

  private static Optional<Action> next(
      ReadingTreeScene scene, List<Action> done, RandomGenerator chance, Answer answer) {
    return switch (scene.phase()) {
      case "start" -> Optional.of(Action.of("learn"));
      case "reading" ->
          Optional.of(
              Action.of(
                  !scene.reading().end().isEmpty()
                      ? "next"
                      : answer.yes(done, chance) ? "yes" : "no"));
      case "guess_depth" ->
          scene.paths().matches("[56].*")
              ? Optional.of(Action.of("grow", "guess", "some"))
              : Optional.empty();
      case "depth" -> Optional.of(new Action("fix", Map.of("depth", "6", "columns", "all")));
      case "guess_season" ->
          Optional.of(scene.seasonal() ? Action.of("season", "guess", "HDF") : Action.of("finish"));
      case "season" -> Optional.of(Action.of("choose", "package", summer(scene)));
      case "chosen" -> Optional.of(Action.of("train"));
      default -> Optional.of(Action.of("finish"));
    };
  }

  private static String summer(ReadingTreeScene scene) {
    return scene.season().packages().stream()
        .filter(option -> option.text().equals("Aus dem Sommer"))
        .map(Option::value)
        .findFirst()
        .orElseThrow();
  }

  private ReadingTreeState after(long seed, List<Action> actions) {
    ReadingTreeState state = type.start(plan, new Seed(seed));
    for (Action action : actions) state = type.act(plan, state, action);
    return state;
  }

  private ReadingTreeScene scene(ReadingTreeState state) {
    return (ReadingTreeScene) type.scene(plan, state, DE);
  }

  @Test
  void theDigitsOnTheGaugeAnswerEveryQuestion() {
    for (long seed : LongStream.range(0, 6).toArray()) {
      ReadingTreeState state = after(seed, List.of(Action.of("learn")));
      while (state.phase() == Phase.READING) {
        ReadScene shown = scene(state).reading();
        while (!shown.question().isEmpty()) {
          state = type.act(plan, state, Action.of(read(shown) ? "yes" : "no"));
          shown = scene(state).reading();
        }
        state = type.act(plan, state, Action.of("next"));
      }
      assertEquals(6, state.reading().paths(), "seed " + seed);
    }
  }

  /** As a learner does: the gauge that is asked for beside the number in the question. */
  private static boolean read(ReadScene shown) {
    List<ReadScene.Gauge> asked =
        shown.gauges().stream().filter(gauge -> gauge.css().contains("rt-asked")).toList();
    assertEquals(1, asked.size(), shown.question());
    String question = shown.question().substring(0, shown.question().length() - 1);
    if (!question.contains(" über ")) return question.endsWith(" " + asked.get(0).said());
    return number(asked.get(0).said()) > number(question.split(" über ")[1]);
  }

  private static double number(String said) {
    return Double.parseDouble(said.split(" ")[0].replace(".", "").replace(',', '.'));
  }

  @Test
  void aWrongWayIsExplainedAtTheFirstWrongAnswer() {
    List<Action> wrong = Played.reading(11, 1);
    int next = wrong.indexOf(Action.of("next"));
    ReadScene shown = scene(after(11, wrong.subList(0, next + 1))).reading();
    assertFalse(shown.feedback().right());
    assertTrue(shown.feedback().text().startsWith("Maschine 1: Bei „"), shown.feedback().text());
  }

  @Test
  void aWayCanBeTakenBackUntilItsEndIsLeft() {
    ReadingTreeState fresh = after(12, List.of(Action.of("learn")));
    ReadingTreeState back = type.act(plan, fresh, Action.of("yes"));
    back = type.act(plan, back, Action.of("back"));
    assertEquals(scene(fresh), scene(back));
  }

  @Test
  void theMapAndTheListShowTheSameTree() {
    ReadScene shown = scene(after(13, List.of(Action.of("learn")))).reading();
    long questions = shown.map().places().stream().filter(Drawn.Place::question).count();
    assertEquals(shown.map().questions().size(), questions);
    assertEquals(shown.map().places().size() - 1, shown.map().lines().size());
    long failures =
        shown.map().questions().stream()
            .flatMap(one -> Stream.of(one.yes(), one.no()))
            .filter(way -> way.endsWith("Ausfall"))
            .count();
    assertEquals(
        shown.map().places().stream().filter(place -> place.css().contains("rt-fail")).count(),
        failures);
  }

  @Test
  void theScoreIsTheFormulaOfTheCurriculum() {
    for (var sample : type.samples()) {
      if (sample.expected() == Sample.Expected.REFUSED) continue;
      ReadingTreePlan own = type.plan(new Parameters(sample.parameters(), Optional.empty()));
      ReadingTreeState state = type.start(own, new Seed(sample.seed()));
      for (Action action : sample.actions()) state = type.act(own, state, action);
      var outcome = type.outcome(own, state).orElseThrow();
      double points =
          40 * outcome.measures().get("paths") / 6 + 30 * outcome.measures().get("share");
      double expected =
          own.season()
              ? points + 30 * Math.max(0, Math.min(1, (outcome.measures().get("heat") - .12) / .78))
              : points / .7;
      assertEquals(Math.min(100, expected), outcome.score(), 1e-9, sample.name());
    }
  }
}
