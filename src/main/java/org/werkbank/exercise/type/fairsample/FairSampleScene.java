package org.werkbank.exercise.type.fairsample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
    List<Guess> guesses,
    boolean earlier,
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

  /** An answer to choose; {@code value} is what is sent. */
  public record Guess(String value, String text) {}

  /**
   * One bar for each box, whether all reach the target, and one sentence for all, from the same
   * numbers.
   */
  public record Bars(List<Bar> boxes, boolean reached, String sentence) {}

  /** How many of 100 are judged right, whether that reaches the target, and each as words. */
  public record Bar(String name, int of100, boolean reached, String said, String verdict) {
    /** The sign that goes with the words. */
    public String icon() {
      return reached ? "check" : "warn";
    }
  }

  /** Own result, simple alternative, expert rule (R-E7). */
  public record Debrief(
      boolean passed, String verdict, String guess, List<Choice> choices, String sentence) {
    /** The sign that goes with the verdict. */
    public String icon() {
      return passed ? "check" : "info";
    }
  }

  /** One way to choose: its weakest group and its mean, of 100. */
  public record Choice(String name, String how, int worst, int mean, boolean own) {}

  static FairSampleScene of(FairSamplePlan plan, FairSampleState state, Texts texts) {
    int left = plan.parts() - state.taken();
    int rows = (plan.parts() + ROW - 1) / ROW;
    boolean done = state.phase() == Phase.DONE;
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
        state.firstTry()
            ? null
            : bars(done ? state.last().hidden() : state.last().checked(), texts),
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

  private static List<Guess> guesses(Texts texts) {
    List<Guess> guesses = new ArrayList<>();
    for (String supplier : Crimps.SUPPLIERS)
      guesses.add(new Guess(supplier, texts.say("supplier", supplier)));
    guesses.add(new Guess("all", texts.say("guess.all")));
    return List.copyOf(guesses);
  }

  private static Bars bars(List<Double> boxes, Texts texts) {
    List<Bar> bars = new ArrayList<>();
    for (int box = 0; box < Crimps.BOXES; box++) {
      boolean reached = boxes.get(box) >= FairSample.PASS;
      int of100 = of100(boxes.get(box));
      String verdict = texts.say(reached ? "bar.reached" : "bar.below");
      bars.add(new Bar(name(box, texts), of100, reached, texts.say("bar.of100", of100), verdict));
    }
    int worst = boxes.indexOf(Collections.min(boxes));
    return new Bars(
        List.copyOf(bars),
        bars.get(worst).reached(),
        texts.say("bars.sentence", name(worst, texts), bars.get(worst).of100()));
  }

  private static Debrief debrief(FairSampleState state, Texts texts) {
    Trial own = state.last();
    double worst = Collections.min(own.hidden());
    boolean passed = worst >= FairSample.PASS;
    Choice simple = choice("simple", state.others().simple(), texts);
    Choice expert = choice("expert", state.others().expert(), texts);
    String weakest = name(own.hidden().indexOf(worst), texts);
    String verdict = passed ? texts.say("verdict.passed") : texts.say("verdict.notYet", weakest);
    String sentence = texts.say("debrief.sentence", simple.mean(), simple.worst());
    List<Choice> choices = List.of(choice("own", own, texts), simple, expert);
    return new Debrief(passed, verdict, guessed(state, texts), choices, sentence);
  }

  private static Choice choice(String who, Trial trial, Texts texts) {
    int worst = of100(Collections.min(trial.hidden()));
    int mean = of100(Crimps.mean(trial.hidden()));
    return new Choice(
        texts.say("choice." + who),
        texts.say("choice.how", trial.spread().toArray()),
        worst,
        mean,
        who.equals("own"));
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
