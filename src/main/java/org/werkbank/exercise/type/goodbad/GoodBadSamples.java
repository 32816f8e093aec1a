package org.werkbank.exercise.type.goodbad;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Sample.Expected;
import org.werkbank.exercise.spi.Seed;

/** Attempts played through, of both stages. */
final class GoodBadSamples {
  private static final Map<String, Object> USUAL = Map.of("stage", "A");
  private static final Map<String, Object> FEW = Map.of("stage", "A", "pictures", 20, "hidden", 50);
  private static final Map<String, Object> LAMP = Map.of("stage", "C", "hidden", 60);
  private final GoodBad type;

  GoodBadSamples(GoodBad type) {
    this.type = type;
  }

  List<Sample> all() {
    List<Sample> all = new ArrayList<>(oldLamp());
    all.addAll(newLamp());
    return List.copyOf(all);
  }

  private List<Sample> oldLamp() {
    return List.of(
        new Sample(
            "labels like an inspector", USUAL, 7, labelled(USUAL, 7, false), Expected.PASSED),
        new Sample("few pictures", FEW, 8, labelled(FEW, 8, false), Expected.PASSED),
        new Sample("confuses good and bad", USUAL, 7, labelled(USUAL, 7, true), Expected.FAILED),
        new Sample("calls everything good", USUAL, 9, allGood(24), Expected.FAILED),
        new Sample("changes a label", FEW, 8, changed(labelled(FEW, 8, false)), Expected.PASSED),
        new Sample(
            "trains too early",
            USUAL,
            7,
            List.of(Action.of("good"), Action.of("train")),
            Expected.REFUSED),
        new Sample(
            "goes back at the first part", USUAL, 7, List.of(Action.of("back")), Expected.REFUSED),
        new Sample(
            "wants a part that is not there",
            USUAL,
            7,
            List.of(Action.of("part-25")),
            Expected.REFUSED),
        new Sample(
            "wants a new lamp in stage A", USUAL, 7, List.of(Action.of("lamp")), Expected.REFUSED));
  }

  private List<Sample> newLamp() {
    return List.of(
        new Sample(
            "white tile and fresh pictures",
            LAMP,
            7,
            repaired(7, Measure.FRESH, Measure.TILE),
            Expected.PASSED),
        new Sample(
            "old pictures and another limit",
            LAMP,
            7,
            repaired(7, Measure.OLD, Measure.LIMIT),
            Expected.FAILED),
        new Sample("does not guess", LAMP, 7, noGuess(), Expected.REFUSED),
        new Sample("another limit than there is", LAMP, 7, wrongLimit(), Expected.REFUSED));
  }

  /** Labels every part truly, or every part falsely, and trains. */
  private List<Action> labelled(Map<String, Object> parameters, long seed, boolean falsely) {
    GoodBadPlan plan = type.plan(new Parameters(parameters));
    List<Action> actions =
        new ArrayList<>(labels(type.start(plan, new Seed(seed)).batch(), falsely));
    actions.add(Action.of("train"));
    return actions;
  }

  private static List<Action> labels(Batch batch, boolean falsely) {
    return batch.parts().stream()
        .map(part -> Action.of(part.bad() == falsely ? "good" : "bad"))
        .toList();
  }

  private static List<Action> allGood(int number) {
    List<Action> actions = new ArrayList<>(Collections.nCopies(number, Action.of("good")));
    actions.add(Action.of("train"));
    return actions;
  }

  /** Looks at the first part again before training and confirms what was said of it. */
  private static List<Action> changed(List<Action> actions) {
    List<Action> more = new ArrayList<>(actions);
    more.addAll(
        actions.size() - 1, List.of(Action.of("part-2"), Action.of("back"), actions.get(0)));
    return more;
  }

  /** All the way through stage C with true labels. */
  private List<Action> repaired(long seed, Measure one, Measure two) {
    List<Action> actions = new ArrayList<>(labelled(LAMP, seed, false));
    actions.add(Action.of("lamp"));
    actions.add(Action.of("switch", "guess", "rejects"));
    actions.add(Action.of("repair"));
    actions.add(Action.of("choose", one.word(), "on"));
    Map<String, String> both = new HashMap<>();
    both.put(one.word(), "on");
    both.put(two.word(), "on");
    actions.add(new Action("choose", both));
    if (one == Measure.FRESH) {
      Batch fresh = Batch.unlabelled(Repair.fresh(new Seed(seed)));
      actions.addAll(labels(fresh, false));
      actions.add(Action.of("ready"));
      actions.add(Action.of("change"));
      actions.add(new Action("choose", both));
    }
    actions.add(Action.of("train"));
    if (two == Measure.LIMIT) actions.add(Action.of("try", "limit", 70));
    actions.add(Action.of("release", "limit", 60));
    return actions;
  }

  private List<Action> noGuess() {
    List<Action> actions = new ArrayList<>(labelled(LAMP, 7, false));
    actions.addAll(List.of(Action.of("lamp"), Action.of("switch")));
    return actions;
  }

  private List<Action> wrongLimit() {
    List<Action> actions = repaired(7, Measure.OLD, Measure.LIMIT);
    actions.set(actions.size() - 1, Action.of("release", "limit", 29));
    return actions;
  }
}
