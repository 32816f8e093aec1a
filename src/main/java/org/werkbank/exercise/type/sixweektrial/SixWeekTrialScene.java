package org.werkbank.exercise.type.sixweektrial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.view.Chart;
import org.werkbank.exercise.spi.view.Cost;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.sixweektrial.SixWeekTrialState.Phase;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees, in finished sentences.
 *
 * @param phase guess, quick, plan, committed, trial or done
 * @param guesses what can be guessed
 * @param quick twelve tries where nothing was changed; empty before the guess
 * @param quickSaid how many of them look good, and the guess beside it
 * @param planner the weeks to choose and what they cost; null unless there is a plan to see
 * @param trial how the own trial went, week by week; null before
 * @param reports the own band and those of four halls, each with its decision; empty before
 * @param missing which decisions are missing, as a sentence; empty if none is or nothing was sent
 * @param debrief null before the end
 */
public record SixWeekTrialScene(
    String phase,
    List<Option> guesses,
    List<Quick> quick,
    String quickSaid,
    Planner planner,
    Chart trial,
    List<Report> reports,
    String missing,
    Debrief debrief) {

  /** One quick try: its number, whether it looks good, and the band in words. */
  public record Quick(int number, boolean good, String said, BandView band) {
    /** The sign that goes with it. */
    public String icon() {
      return good ? "check" : "dash";
    }
  }

  /**
   * The plan.
   *
   * @param before weeks of baseline
   * @param during weeks of trial
   * @param budget in euros
   * @param said what it costs and whether that is in the budget
   * @param summary the whole plan in one sentence
   * @param weeks of the calendar
   */
  public record Planner(
      int before,
      int during,
      int budget,
      boolean tooDear,
      String said,
      String summary,
      List<Week> weeks,
      List<Option> measures,
      String measure,
      List<Option> stops,
      String stop,
      Cost cost) {}

  /** A week of the calendar; kind: before, during or free. */
  public record Week(int number, String kind) {}

  /**
   * A band to be read.
   *
   * @param field of the decision
   * @param chosen what was chosen, or what the band allows once the exercise is over
   * @param verdict whether the decision was right; empty before the end
   */
  public record Report(
      String name,
      String field,
      BandView band,
      String said,
      List<Option> decisions,
      String chosen,
      boolean right,
      String verdict) {
    /** The sign that goes with the verdict. */
    public String icon() {
      return right ? "check" : "cross";
    }
  }

  /** A band in a drawing of 300 by 56: where it begins, how long it is, and the two lines. */
  public record BandView(double from, double width, double zero, double worth) {}

  static SixWeekTrialScene of(SixWeekTrialPlan plan, SixWeekTrialState state, Texts texts) {
    Phase phase = state.phase();
    boolean guessed = phase != Phase.GUESS;
    boolean planned = phase == Phase.PLAN || phase == Phase.COMMITTED;
    boolean tried = phase == Phase.TRIAL || phase == Phase.DONE;
    List<Trial> trials = tried ? state.trials() : List.of();
    List<Quick> quick = guessed ? quick(state, texts) : List.of();
    return new SixWeekTrialScene(
        phase.name().toLowerCase(Locale.ROOT),
        Option.each(SixWeekTrial.GUESSES, "guess.", texts),
        quick,
        guessed ? quickSaid(state, quick, texts) : "",
        planned ? planner(plan, state, texts) : null,
        tried ? TrialChart.of(trials.get(0), state.design(), texts) : null,
        IntStream.range(0, trials.size()).mapToObj(i -> report(i, trials, state, texts)).toList(),
        missing(state, texts),
        phase == Phase.DONE ? SixWeekTrialDebrief.of(state, texts) : null);
  }

  private static <T extends Enum<T>> List<Option> options(T[] values, String key, Texts texts) {
    List<Option> options = new ArrayList<>();
    for (T value : values) options.add(new Option(word(value), texts.say(key + word(value))));
    return List.copyOf(options);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<Quick> quick(SixWeekTrialState state, Texts texts) {
    List<Trial> tries = Halls.quick(state.seed());
    List<Quick> all = new ArrayList<>();
    for (int i = 0; i < tries.size(); i++) {
      boolean good = tries.get(i).band().success();
      String said = texts.say(good ? "quick.good" : "quick.open");
      all.add(new Quick(i + 1, good, said, view(tries.get(i).band())));
    }
    return List.copyOf(all);
  }

  static String quickSaid(SixWeekTrialState state, List<Quick> quick, Texts texts) {
    long good = quick.stream().filter(Quick::good).count();
    return texts.say("quick.said", good, texts.say("guess." + state.guess()));
  }

  /** The guess beside the quick tries, for the debrief. */
  static String guessed(SixWeekTrialState state, Texts texts) {
    return quickSaid(state, quick(state, texts), texts);
  }

  /** 1.7 points of scrap to either side of zero fit into the drawing. */
  private static BandView view(Trial.Band band) {
    double from = place(band.low());
    return new BandView(
        from, round(Math.max(3, place(band.high()) - from)), place(0), place(Decision.WORTH));
  }

  private static double place(double share) {
    return round(Math.max(4, Math.min(296, 150 + share * 100 * 85)));
  }

  private static double round(double place) {
    return Math.round(place * 10) / 10.0;
  }

  private static Planner planner(SixWeekTrialPlan plan, SixWeekTrialState state, Texts texts) {
    Design design = state.design();
    boolean tooDear = design.cost() > plan.budget();
    int before = design.before() * Design.EURO_BEFORE;
    int during = design.during() * Design.EURO_DURING;
    List<String> names = List.of(texts.say("cost.before"), texts.say("cost.during"));
    List<String> said = List.of(euro(before, texts), euro(during, texts));
    double full = Math.max(plan.budget(), Design.of(Design.MOST, Design.MOST).cost());
    Table table =
        new Table(
            List.of(texts.say("cost.reason"), texts.say("cost.weeks"), texts.say("cost.amount")),
            List.of(
                Table.Row.of(names.get(0), String.valueOf(design.before()), said.get(0)),
                Table.Row.of(names.get(1), String.valueOf(design.during()), said.get(1))));
    Cost cost =
        new Cost(
            texts.say("cost.heading"),
            euro(design.cost(), texts),
            Cost.pieces(
                names, said, new double[] {before, during}, List.of(Tone.QUIET, Tone.PLAIN), full),
            Math.round(1000 * plan.budget() / full) / 10.0,
            texts.say("cost.budget", euro(plan.budget(), texts)),
            table);
    return new Planner(
        design.before(),
        design.during(),
        plan.budget(),
        tooDear,
        texts.say(tooDear ? "plan.tooDear" : "plan.inBudget"),
        texts.say(
            "plan.summary",
            design.before(),
            design.during(),
            texts.say("measure." + word(design.measure())),
            texts.say("stop." + word(design.stop())),
            euro(design.cost(), texts)),
        weeks(design),
        options(Measure.values(), "measure.", texts),
        word(design.measure()),
        options(Stop.values(), "stop.", texts),
        word(design.stop()),
        cost);
  }

  private static List<Week> weeks(Design design) {
    return IntStream.rangeClosed(1, 2 * Design.MOST)
        .mapToObj(
            week ->
                new Week(
                    week,
                    week <= design.before()
                        ? "before"
                        : week <= design.before() + design.during() ? "during" : "free"))
        .toList();
  }

  private static String euro(int amount, Texts texts) {
    return texts.say("euro", amount);
  }

  private static Report report(
      int number, List<Trial> trials, SixWeekTrialState state, Texts texts) {
    Trial trial = trials.get(number);
    Optional<Decision> chosen = state.decisions().get(number);
    Decision allowed = Decision.of(trial.band());
    boolean done = state.phase() == Phase.DONE;
    boolean right = chosen.filter(allowed::equals).isPresent();
    String verdict = "";
    if (done && right) verdict = texts.say("report.right", decision(allowed, texts));
    if (done && !right)
      verdict =
          texts.say(
              "report.wrong",
              decision(chosen.orElseThrow(), texts),
              texts.say("report.because." + word(allowed)));
    return new Report(
        number == 0 ? texts.say("report.own") : texts.say("report.hall", number),
        "d" + number,
        view(trial.band()),
        texts.say(
            "report.said", points(trial.band().low(), texts), points(trial.band().high(), texts)),
        options(Decision.values(), "decision.", texts),
        chosen.map(SixWeekTrialScene::word).orElse(""),
        right,
        verdict);
  }

  private static String decision(Decision decision, Texts texts) {
    return texts.say("decision." + word(decision));
  }

  /** A share as points of 100, with its sign. */
  static String points(double share, Texts texts) {
    return texts.say("points", Math.round(share * 10_000) / 100.0);
  }

  private static String missing(SixWeekTrialState state, Texts texts) {
    long open = state.decisions().stream().filter(Optional::isEmpty).count();
    boolean sent = open < state.decisions().size();
    return state.phase() == Phase.TRIAL && sent && open > 0 ? texts.say("missing", open) : "";
  }
}
