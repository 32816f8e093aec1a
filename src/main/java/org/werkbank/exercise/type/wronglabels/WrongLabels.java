package org.werkbank.exercise.type.wronglabels;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * M02 unit 1 of the curriculum: find the wrong labels, then see one model learn from them and one
 * without them.
 */
@ApplicationScoped
public class WrongLabels implements ExerciseType<WrongLabelsPlan, WrongLabelsState> {
  static final double PASS = 0.8;
  static final String FIELD = "wrong";

  @Override
  public String key() {
    return "wrong-labels";
  }

  @Override
  public WrongLabelsPlan plan(Parameters parameters) {
    return new WrongLabelsPlan(parameters.number("wrong", 0, 40, 20));
  }

  @Override
  public WrongLabelsState start(WrongLabelsPlan plan, Seed seed) {
    return WrongLabelsState.start(seed, plan.trays());
  }

  @Override
  public WrongLabelsState act(WrongLabelsPlan plan, WrongLabelsState state, Action action) {
    check(plan, state, action);
    return state.train(marked(action));
  }

  @Override
  public void check(WrongLabelsPlan plan, WrongLabelsState state, Action action) {
    boolean possible = action.name().equals("train") && state.models() == null;
    if (!possible) throw new Invalid("problem.exercise.action");
    marked(action);
  }

  @Override
  public boolean slow(Action action) {
    return action.name().equals("train");
  }

  @Override
  public Record scene(WrongLabelsPlan plan, WrongLabelsState state, Texts texts) {
    return WrongLabelsScene.of(state, texts);
  }

  @Override
  public Optional<Outcome> outcome(WrongLabelsPlan plan, WrongLabelsState state) {
    if (state.models() == null) return Optional.empty();
    Map<String, Double> measures =
        Map.of(
            "f1", state.f1(),
            "found", (double) state.count(true, true),
            "overlooked", (double) state.count(true, false),
            "withoutReason", (double) state.count(false, true),
            "before", state.models().before(),
            "after", state.models().after(),
            "right", state.models().right());
    return Optional.of(new Outcome(state.f1() >= PASS, 100 * state.f1(), measures));
  }

  @Override
  public List<Sample> samples() {
    return List.of(
        new Sample(
            "all found",
            Map.of("wrong", 20),
            1,
            List.of(rightAnswer(1, 2)),
            Sample.Expected.PASSED),
        new Sample(
            "nothing to find", Map.of("wrong", 0), 2, List.of(mark("")), Sample.Expected.PASSED),
        new Sample(
            "found nothing", Map.of("wrong", 20), 3, List.of(mark("")), Sample.Expected.FAILED),
        new Sample(
            "marked everything",
            Map.of("wrong", 40),
            4,
            List.of(mark("0,1,2,3,4,5,6,7,8,9")),
            Sample.Expected.FAILED),
        new Sample(
            "no such tray", Map.of("wrong", 20), 5, List.of(mark("10")), Sample.Expected.REFUSED),
        new Sample(
            "no number", Map.of("wrong", 20), 5, List.of(mark("1,x")), Sample.Expected.REFUSED),
        new Sample(
            "again",
            Map.of("wrong", 20),
            6,
            List.of(mark("1"), mark("2")),
            Sample.Expected.REFUSED));
  }

  private static Action rightAnswer(long seed, int wrong) {
    List<Trays.Tray> trays = Trays.of(new Seed(seed), wrong);
    return mark(
        IntStream.range(0, Trays.COUNT)
            .filter(i -> trays.get(i).wrong())
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(",")));
  }

  private static Action mark(String trays) {
    return Action.of("train", FIELD, trays);
  }

  /** Numbers of the ticked trays, joined by commas. */
  private static Set<Integer> marked(Action action) {
    Set<Integer> marked = new TreeSet<>();
    String all = action.text(FIELD).strip();
    if (all.isEmpty()) return marked;
    for (String one : all.split(",", -1)) {
      int tray =
          Action.of("tray", FIELD, one)
              .number(FIELD, 0, Trays.COUNT - 1)
              .orElseThrow(() -> new Invalid("problem.exercise.action"));
      marked.add(tray);
    }
    return marked;
  }
}
