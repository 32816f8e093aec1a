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
import org.werkbank.exercise.type.fairsample.FairSampleState.Phase;
import org.werkbank.exercise.type.fairsample.FairSampleState.Trial;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees, in finished sentences.
 *
 * @param phase spreading, committed, result or done
 * @param task what to do, in two short sentences
 * @param firstTry whether nothing has been trained yet
 * @param parts how many may be taken
 * @param left how many are not yet taken; negative if too many are
 * @param of words beside the number left
 * @param said what is left to do, as a sentence
 * @param next what comes after the numbers are fixed
 * @param crateHeight of the drawing of a crate
 * @param chosen the numbers of the six boxes in one sentence
 * @param guesses what can be guessed
 * @param earlier whether the bars are those of a first try that is being replaced
 * @param reached whether all bars reach the target
 * @param bars the bars of the try before, or of the try that counts; null before the first training
 * @param debrief null before the end
 */
public record FairSampleScene(
    String phase,
    String task,
    boolean firstTry,
    int parts,
    int left,
    String of,
    String said,
    String next,
    int crateHeight,
    List<Box> boxes,
    String chosen,
    List<Option> guesses,
    boolean earlier,
    boolean reached,
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
    int left = plan.parts() - state.taken();
    int rows = (plan.parts() + ROW - 1) / ROW;
    boolean done = state.phase() == Phase.DONE;
    List<Double> shown =
        state.firstTry() ? List.of() : done ? state.last().hidden() : state.last().checked();
    return new FairSampleScene(
        state.phase().name().toLowerCase(Locale.ROOT),
        texts.say("task", plan.parts()),
        state.firstTry(),
        plan.parts(),
        left,
        texts.say("left", plan.parts()),
        left(left, plan, texts),
        texts.say(state.firstTry() ? "spread.then" : "spread.last"),
        rows * ROW_HEIGHT,
        IntStream.range(0, Crimps.BOXES)
            .mapToObj(box -> box(box, state.spread().get(box), rows, texts))
            .toList(),
        chosen(state.spread(), texts),
        guesses(texts),
        !state.firstTry() && state.phase() != Phase.RESULT && !done,
        !shown.isEmpty() && Collections.min(shown) >= FairSample.PASS,
        shown.isEmpty() ? null : bars(shown, texts),
        done ? debrief(state, texts) : null);
  }

  /** Whole parts of 100, rounded down: 90 is shown only where 90 is reached. */
  private static int of100(double share) {
    return (int) Math.floor(100 * share + 1e-9);
  }

  private static String left(int left, FairSamplePlan plan, Texts texts) {
    if (left == 0) return texts.say("left.none", plan.parts());
    return left > 0 ? texts.say("left.some", left) : texts.say("left.over", -left);
  }

  private static Box box(int box, int count, int rows, Texts texts) {
    List<Row> filled = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int cells = Math.max(0, Math.min(ROW, count - row * ROW));
      filled.add(new Row(row * ROW_HEIGHT, cells * CELL_WIDTH));
    }
    String name = name(box, texts);
    return new Box(
        "n" + box,
        supplier(Crimps.supplier(box), texts),
        shift(box, texts),
        name,
        count,
        texts.say("box.less", name),
        texts.say("box.more", name),
        texts.say("box.five", name),
        List.copyOf(filled));
  }

  private static String name(int box, Texts texts) {
    return texts.say("box.name", Crimps.SUPPLIERS.get(Crimps.supplier(box)), shift(box, texts));
  }

  private static String supplier(int supplier, Texts texts) {
    return texts.say("supplier", Crimps.SUPPLIERS.get(supplier));
  }

  private static String shift(int box, Texts texts) {
    return texts.say(Crimps.night(box) ? "shift.night" : "shift.early");
  }

  private static String chosen(List<Integer> spread, Texts texts) {
    List<String> each = new ArrayList<>();
    for (int box = 0; box < Crimps.BOXES; box++) {
      if (spread.get(box) > 0) each.add(texts.say("chosen.box", name(box, texts), spread.get(box)));
    }
    return String.join(" · ", each);
  }

  private static List<Option> guesses(Texts texts) {
    List<Option> guesses = new ArrayList<>();
    for (String supplier : Crimps.SUPPLIERS)
      guesses.add(new Option(supplier, texts.say("supplier", supplier)));
    guesses.add(new Option("all", texts.say("guess.all")));
    return List.copyOf(guesses);
  }

  private static Bars bars(List<Double> boxes, Texts texts) {
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (int box = 0; box < Crimps.BOXES; box++) {
      int of100 = of100(boxes.get(box));
      Tone tone = boxes.get(box) >= FairSample.PASS ? Tone.PLAIN : Tone.BAD;
      bars.add(new Bar(name(box, texts), "", texts.say("bar.of100", of100), of100, tone));
      rows.add(Table.Row.of(name(box, texts), String.valueOf(of100)));
    }
    double worst = Collections.min(boxes);
    String sentence = texts.say("bars.sentence", name(boxes.indexOf(worst), texts), of100(worst));
    return new Bars(
        bars,
        of100(FairSample.PASS),
        texts.say("bars.target"),
        sentence,
        new Table(List.of(texts.say("column.group"), texts.say("column.right")), rows));
  }

  private static Debrief debrief(FairSampleState state, Texts texts) {
    List<Double> own = state.last().hidden();
    double worst = Collections.min(own);
    boolean passed = worst >= FairSample.PASS;
    String weakest = name(own.indexOf(worst), texts);
    return new Debrief(
        passed,
        passed ? texts.say("verdict.passed") : texts.say("verdict.notYet", weakest),
        guessed(state, texts),
        texts.say("compare.heading"),
        ways(state, texts),
        texts.say("expert.rule"),
        texts.say("place"));
  }

  /** Own choice, all from one box, the same from every box. */
  private static Bars ways(FairSampleState state, Texts texts) {
    Trial simple = state.others().simple();
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    way("own", state.last(), texts, bars, rows);
    way("simple", simple, texts, bars, rows);
    way("expert", state.others().expert(), texts, bars, rows);
    List<String> columns =
        List.of(texts.say("column.choice"), texts.say("column.worst"), texts.say("column.mean"));
    return new Bars(
        bars,
        of100(FairSample.PASS),
        texts.say("compare.key"),
        texts.say("debrief.sentence", mean(simple), worst(simple)),
        new Table(columns, rows));
  }

  private static void way(
      String who, Trial trial, Texts texts, List<Bar> bars, List<Table.Row> rows) {
    boolean own = who.equals("own");
    String name = texts.say("choice." + who);
    String how = texts.say("choice.how", trial.spread().toArray());
    int worst = worst(trial);
    String said = texts.say("bar.of100", worst);
    bars.add(new Bar(name, how, said, worst, own ? Tone.OWN : Tone.PLAIN));
    List<String> cells = List.of(String.valueOf(worst), String.valueOf(mean(trial)));
    rows.add(new Table.Row(name, cells, own));
  }

  private static int worst(Trial trial) {
    return of100(Collections.min(trial.hidden()));
  }

  private static int mean(Trial trial) {
    return of100(Crimps.mean(trial.hidden()));
  }

  /**
   * The guess beside what the first try showed. Groups within 5 of 100 of each other count as
   * equal.
   */
  private static String guessed(FairSampleState state, Texts texts) {
    List<Double> first = state.trials().get(0).checked();
    double worst = Collections.min(first);
    boolean equal = Collections.max(first) - worst < 0.05;
    String was = equal ? "all" : Crimps.SUPPLIERS.get(Crimps.supplier(first.indexOf(worst)));
    String guessed = words(state.guess(), texts);
    return was.equals(state.guess())
        ? texts.say("guess.right", guessed)
        : texts.say("guess.other", guessed, words(was, texts));
  }

  private static String words(String guess, Texts texts) {
    return guess.equals("all") ? texts.say("guess.all") : texts.say("supplier", guess);
  }
}
