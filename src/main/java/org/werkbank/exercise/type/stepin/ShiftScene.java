package org.werkbank.exercise.type.stepin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.type.stepin.Shift.Step;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees of stage A, in finished sentences.
 *
 * @param stage A
 * @param step of {@link Step}, in small letters
 * @param guesses what can be guessed
 * @param trial the ten welds let through without a look; null unless they are shown
 * @param bench the weld being judged; null before the first and at the end
 * @param debrief null before the end
 * @param own what concerns only the learner; null before the end
 */
public record ShiftScene(
    String stage,
    String step,
    List<Option> guesses,
    Trial trial,
    Bench bench,
    Debrief debrief,
    Own own) {

  /** Ten welds on the belt, what they cost, and the same as a table. */
  public record Trial(List<Piece> pieces, String sentence, String cost, Table table) {}

  /** One weld on the belt: where it lies, its number, what the AI said, and what it was. */
  public record Piece(int x, int number, String said, boolean escaped, boolean scrapped) {}

  /**
   * The weld on the bench.
   *
   * @param count which one it is
   * @param done how many of a hundred are behind
   * @param pulls pull tests so far, of how many
   * @param many whether there are more pull tests than the test bench can do
   * @param card what stands on the material card
   * @param fresh whether the card says the foil is new
   * @param drawing what the machine and its gauges are, in words
   * @param depth of the imprint in the drawing
   * @param mine the learner's judgement; empty before
   * @param ai null before the learner's judgement
   * @param pulled null unless the weld was pulled
   * @param before what became of the weld before
   */
  public record Bench(
      String count,
      int done,
      String pulls,
      boolean many,
      String card,
      boolean fresh,
      String drawing,
      int depth,
      List<Gauge> gauges,
      String mine,
      Ai ai,
      Pulled pulled,
      String before) {}

  /**
   * A round gauge.
   *
   * @param said the value with its unit
   * @param turn of the needle, degrees, 0 = upright
   * @param band path of the usual range
   * @param low whether the value is below the usual range
   */
  public record Gauge(String name, String said, int turn, String band, boolean low) {
    private String words(Texts texts) {
      return texts.say(low ? "gauge.words.low" : "gauge.words", name, said);
    }
  }

  /** What the AI suggests, and what pressing a button means. */
  public record Ai(
      String said, int sure, boolean weak, String confidence, String ship, String scrap) {}

  /** The pull test: force on its scale from 0 to 100, and what came of it. */
  public record Pulled(String said, String sentence, int force, int limit, boolean tears) {}

  /** For nobody but the learner. */
  public record Own(String trust, String changed, String foil, Table table) {}

  static ShiftScene of(Shift shift, Seed seed, Texts texts) {
    Step step = shift.step();
    boolean bench = step == Step.JUDGE || step == Step.CHOOSE || step == Step.PULLED;
    boolean done = step == Step.DONE;
    return new ShiftScene(
        "A",
        step.name().toLowerCase(Locale.ROOT),
        step == Step.GUESS ? Option.each(StepIn.WAYS, "way.", texts) : List.of(),
        step == Step.TRIED ? trial(Shift.trial(seed), texts) : null,
        bench ? bench(shift, texts) : null,
        done ? ShiftReview.debrief(shift, texts) : null,
        done ? ShiftReview.own(shift, texts) : null);
  }

  /** Good or weak, as a word. */
  static String word(boolean weak, Texts texts) {
    return texts.say(weak ? "weak" : "good");
  }

  static int percent(double share) {
    return (int) Math.floor(100 * share);
  }

  private static Trial trial(List<Weld> welds, Texts texts) {
    List<Piece> pieces = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < welds.size(); i++) {
      Weld weld = welds.get(i);
      String said =
          texts.say("ai.short", word(weld.suggestsWeak(), texts), percent(weld.confidence()));
      boolean escaped = weld.suggestsWrong() && weld.weak();
      boolean scrapped = weld.suggestsWrong() && !weld.weak();
      pieces.add(new Piece(50 + 100 * i, i + 1, said, escaped, scrapped));
      rows.add(Table.Row.of(String.valueOf(i + 1), said, word(weld.weak(), texts)));
    }
    Ledger ledger = Ledger.of(welds, Way.ACCEPT);
    Weld surest =
        welds.stream()
            .filter(weld -> weld.suggestsWrong() && weld.weak())
            .max((a, b) -> Double.compare(a.confidence(), b.confidence()))
            .orElseThrow();
    return new Trial(
        List.copyOf(pieces),
        texts.say("trial.sentence", ledger.escaped(), percent(surest.confidence())),
        texts.say("euro", ledger.cost()),
        new Table(
            List.of(texts.say("column.weld"), texts.say("column.ai"), texts.say("column.truth")),
            rows));
  }

  private static Bench bench(Shift shift, Texts texts) {
    Weld weld = shift.weld();
    int pulls = shift.pulls();
    String card = texts.say(weld.newFoil() ? "card.new" : "card.usual");
    List<Gauge> gauges =
        List.of(
            gauge("energy", weld.energy(), 80, 115, 95.5, 108, texts),
            gauge("collapse", weld.collapse(), 45, 80, 57, 66, texts));
    return new Bench(
        texts.say("count", shift.at() + 1, shift.welds().size()),
        100 * shift.at() / shift.welds().size(),
        texts.say("pulls", pulls, Shift.PULLS),
        pulls > Shift.PULLS,
        card,
        weld.newFoil(),
        texts.say("drawing", gauges.get(0).words(texts), gauges.get(1).words(texts), card),
        6 + (int) Math.round((weld.collapse() - 40) / 2),
        gauges,
        shift.step() == Step.JUDGE
            ? ""
            : texts.say("mine", word(shift.own().get(shift.at()), texts)),
        shift.step() == Step.JUDGE ? null : ai(weld, texts),
        shift.step() == Step.PULLED ? pulled(weld, texts) : null,
        before(shift, texts));
  }

  private static Gauge gauge(
      String name, double value, double from, double to, double low, double high, Texts texts) {
    return new Gauge(
        texts.say("gauge." + name),
        texts.say("gauge.said." + name, value),
        (int) Math.round(turn(value, from, to)),
        band(turn(low, from, to), turn(high, from, to)),
        value < low);
  }

  /** −100 to 100 degrees. */
  private static double turn(double value, double from, double to) {
    return 200 * Math.max(0, Math.min(1, (value - from) / (to - from))) - 100;
  }

  /** An arc around (60, 60) with radius 46 between two turns. */
  private static String band(double from, double to) {
    return String.format(
        Locale.ROOT,
        "M%.1f %.1fA46 46 0 0 1 %.1f %.1f",
        60 + 46 * Math.sin(Math.toRadians(from)),
        60 - 46 * Math.cos(Math.toRadians(from)),
        60 + 46 * Math.sin(Math.toRadians(to)),
        60 - 46 * Math.cos(Math.toRadians(to)));
  }

  private static Ai ai(Weld weld, Texts texts) {
    boolean weak = weld.suggestsWeak();
    int sure = percent(weld.confidence());
    return new Ai(
        word(weak, texts),
        sure,
        weak,
        texts.say("ai.sure", sure),
        texts.say(weak ? "against" : "accept"),
        texts.say(weak ? "accept" : "against"));
  }

  private static Pulled pulled(Weld weld, Texts texts) {
    return new Pulled(
        texts.say("newton", weld.pull()),
        texts.say(weld.tears() ? "pull.tears" : "pull.holds"),
        scale(weld.pull()),
        scale(Weld.LIMIT),
        weld.tears());
  }

  /** 15 to 60 newton on 0 to 100. */
  private static int scale(double newton) {
    return (int) Math.round(100 * Math.max(0, Math.min(1, (newton - 15) / 45)));
  }

  private static String before(Shift shift, Texts texts) {
    int last = shift.at() - 1;
    if (shift.step() != Step.JUDGE || last < 0) return "";
    Weld weld = shift.welds().get(last);
    boolean out = shift.choices().get(last).throwsOut(weld);
    return texts.say(out ? "before.out" : "before.on", last + 1);
  }
}
