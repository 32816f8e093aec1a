package org.werkbank.exercise.type.fairsample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.fairsample.Crates.Label;
import org.werkbank.exercise.type.fairsample.FairSampleState.Phase;
import org.werkbank.exercise.type.fairsample.FairSampleState.Trial;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees, in finished sentences.
 *
 * @param phase story, searching, spreading, committed, result or done
 * @param task what to do, in two short sentences
 * @param marked whether the boxes come from marks and can be changed
 * @param parts how many may be taken
 * @param left how many are not yet taken; negative if too many are
 * @param of words beside the number left
 * @param said what is left to do, as a sentence
 * @param next what comes after the numbers are fixed
 * @param crateHeight of the drawing of a crate
 * @param chosen the numbers of the boxes in one sentence
 * @param guesses what can be guessed now; none if it is not asked
 * @param confirm what is asked instead of a guess before training
 * @param search the bars to mark; null in stage 1 and outside the search
 * @param earlier whether the bars are those of a first try that is being replaced
 * @param reached whether all bars reach the target
 * @param hint what to think about if they do not
 * @param finish what counts at the end
 * @param bars the bars of the try before, or of the try that counts; null before the first training
 * @param debrief null before the end
 */
public record FairSampleScene(
    String phase,
    String task,
    boolean marked,
    int parts,
    int left,
    String of,
    String said,
    String next,
    int crateHeight,
    List<Box> boxes,
    String chosen,
    List<Option> guesses,
    String confirm,
    SearchScene search,
    boolean earlier,
    boolean reached,
    String hint,
    String finish,
    Bars bars,
    Debrief debrief) {

  private static final int ROW = 20;
  private static final int CELL_WIDTH = 10;
  private static final int ROW_HEIGHT = 14;

  /**
   * One box with its field, the words for its buttons, and the filled part of each row of the
   * crate.
   */
  public record Box(
      String field,
      String supplier,
      String shift,
      String name,
      int count,
      String less,
      String more,
      String five,
      List<Row> rows) {}

  /** One row of a crate: where it lies and how much of it is filled, in units of the drawing. */
  public record Row(int y, int width) {}

  static FairSampleScene of(FairSamplePlan plan, FairSampleState state, Texts texts) {
    Crates crates = plan.crates(state.seed(), state.marks());
    Phase phase = state.phase();
    boolean hasBoxes = phase.compareTo(Phase.SPREADING) >= 0;
    boolean done = phase == Phase.DONE;
    boolean guessing = phase == Phase.STORY || phase == Phase.COMMITTED && state.guess().isEmpty();
    int left = plan.parts() - state.taken();
    int rows = (plan.parts() + ROW - 1) / ROW;
    double goal = state.goal(plan);
    return new FairSampleScene(
        phase.name().toLowerCase(Locale.ROOT),
        texts.say(plan.searching() ? "task.marked" : "task", plan.parts()),
        plan.searching(),
        plan.parts(),
        left,
        texts.say("left", plan.parts()),
        left(left, plan, texts),
        next(plan, state, texts),
        rows * ROW_HEIGHT,
        hasBoxes
            ? IntStream.range(0, crates.count())
                .mapToObj(box -> box(crates.label(box, texts), box, state, rows, texts))
                .toList()
            : List.of(),
        hasBoxes ? chosen(crates, state.spread(), texts) : "",
        guessing ? guesses(crates, texts) : List.of(),
        texts.say(state.firstTry() ? "confirm.first" : "confirm"),
        phase == Phase.SEARCHING ? SearchScene.of(state, texts) : null,
        !state.firstTry() && phase != Phase.RESULT && !done,
        !state.firstTry() && reached(state, goal),
        hint(plan, state, goal, texts),
        texts.say(plan.table().isPresent() ? "finish.hint.own" : "finish.hint"),
        state.firstTry() ? null : bars(plan, state, texts),
        done ? debrief(crates, plan, state, texts) : null);
  }

  private static boolean reached(FairSampleState state, double goal) {
    return (state.phase() == Phase.DONE ? state.last().worst() : state.last().lowest()) >= goal;
  }

  /** What to ask after a try: about the group that is too weak, if there is one. */
  private static String hint(FairSamplePlan plan, FairSampleState state, double goal, Texts texts) {
    if (!state.firstTry() && reached(state, goal)) return texts.say("hint.enough");
    return texts.say(plan.searching() ? "hint.marked" : "hint");
  }

  /** Whole parts of 100, rounded down: 90 is shown only where 90 is reached. */
  static int of100(double share) {
    return (int) Math.floor(100 * share + 1e-9);
  }

  private static String left(int left, FairSamplePlan plan, Texts texts) {
    if (left == 0) return texts.say("left.none", plan.parts());
    return left > 0 ? texts.say("left.some", left) : texts.say("left.over", -left);
  }

  private static String next(FairSamplePlan plan, FairSampleState state, Texts texts) {
    if (!state.firstTry()) return texts.say("spread.last");
    return texts.say(plan.searching() ? "spread.learn" : "spread.then");
  }

  private static Box box(Label label, int box, FairSampleState state, int rows, Texts texts) {
    int count = state.spread().get(box);
    List<Row> filled = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int cells = Math.max(0, Math.min(ROW, count - row * ROW));
      filled.add(new Row(row * ROW_HEIGHT, cells * CELL_WIDTH));
    }
    return new Box(
        "n" + box,
        label.head(),
        label.detail(),
        label.name(),
        count,
        texts.say("box.less", label.name()),
        texts.say("box.more", label.name()),
        texts.say("box.five", label.name()),
        List.copyOf(filled));
  }

  private static String chosen(Crates crates, List<Integer> spread, Texts texts) {
    List<String> each = new ArrayList<>();
    for (int box = 0; box < spread.size(); box++) {
      String name = crates.label(box, texts).name();
      if (spread.get(box) > 0) each.add(texts.say("chosen.box", name, spread.get(box)));
    }
    return String.join("\u00a0· ", each);
  }

  private static List<Option> guesses(Crates crates, Texts texts) {
    return crates.guesses().stream()
        .map(guess -> new Option(guess, crates.words(guess, texts)))
        .toList();
  }

  /** The boxes after the first try; at the end the groups that count. */
  private static Bars bars(FairSamplePlan plan, FairSampleState state, Texts texts) {
    boolean done = state.phase() == Phase.DONE;
    Trial trial = state.last();
    Crates crates = plan.crates(state.seed(), trial.marks());
    List<Double> shares = new ArrayList<>(done ? trial.hidden() : trial.checked());
    List<String> names = new ArrayList<>();
    for (int at = 0; at < shares.size(); at++)
      names.add(done ? crates.group(at, texts) : crates.label(at, texts).name());
    if (plan.searching() && !done) {
      shares.add(trial.lowest());
      names.add(texts.say("bars.lowest"));
    }
    String sentence =
        plan.searching() && !done
            ? texts.say("bars.sentence.lowest", of100(trial.lowest()))
            : texts.say("bars.sentence", names.get(least(shares)), of100(Collections.min(shares)));
    return bars(names, shares, state.goal(plan), sentence, texts);
  }

  private static int least(List<Double> shares) {
    return shares.indexOf(Collections.min(shares));
  }

  private static Bars bars(
      List<String> names, List<Double> shares, double goal, String sentence, Texts texts) {
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      int of100 = of100(shares.get(at));
      Tone tone = shares.get(at) >= goal ? Tone.PLAIN : Tone.BAD;
      bars.add(new Bar(names.get(at), "", texts.say("bar.of100", of100), of100, tone));
      rows.add(Table.Row.of(names.get(at), String.valueOf(of100)));
    }
    return new Bars(
        bars,
        of100(goal),
        texts.say("bars.target", of100(goal)),
        sentence,
        new Table(List.of(texts.say("column.group"), texts.say("column.right")), rows));
  }

  private static Debrief debrief(
      Crates crates, FairSamplePlan plan, FairSampleState state, Texts texts) {
    List<Double> own = state.last().hidden();
    double worst = state.last().worst();
    boolean passed = worst >= state.goal(plan);
    String weakest = crates.group(least(own), texts);
    return new Debrief(
        passed,
        passed ? texts.say("verdict.passed") : texts.say("verdict.notYet", weakest),
        guessed(crates, plan, state, texts),
        texts.say("compare.heading"),
        new Ways(crates, plan, state, texts).bars(),
        texts.say(plan.searching() ? "expert.rule.marked" : "expert.rule"),
        texts.say(plan.searching() ? "place.marked" : "place"));
  }

  /** The guess beside what came out. */
  private static String guessed(
      Crates crates, FairSamplePlan plan, FairSampleState state, Texts texts) {
    String guessed = crates.words(state.guess(), texts);
    String came = crates.came(state.trials().get(0), texts);
    if (guessed.equals(came)) return texts.say("guess.right", guessed);
    return texts.say(plan.searching() ? "guess.causes" : "guess.other", guessed, came);
  }
}
