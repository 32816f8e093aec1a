package org.werkbank.exercise.type.sensorsampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.werkbank.exercise.spi.view.Chart;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Fact;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.sensorsampling.SensorSamplingState.Phase;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees, in finished sentences.
 *
 * @param phase guess, measure, fixed, wreck, windows, ready or done
 * @param bench where and how to measure; null in the second half
 * @param lab what was measured last; null before the first measurement
 * @param wreck the own choice against a worse one; null unless it is its turn
 * @param window on the bench; null unless it is its turn
 * @param list all windows with what was said of them; empty in the first half
 * @param end null before the end
 */
public record SensorSamplingScene(
    String phase, Bench bench, Lab lab, Wreck wreck, Pane window, List<Chip> list, End end) {

  /**
   * The motor with its places.
   *
   * @param motor what is known about it, in one sentence
   * @param field which radios the numbers of the drawing choose
   * @param spots the numbers of the drawing
   * @param left how many measurements are left, in a sentence
   * @param open whether one is left
   * @param choice place and rate as chosen, in a sentence
   */
  public record Bench(
      String motor,
      String field,
      List<Spot> spots,
      List<Option> places,
      String place,
      List<Option> rates,
      String rate,
      String left,
      boolean open,
      String choice) {}

  /**
   * A number of the drawing.
   *
   * @param word of the place
   * @param look measured, or nothing
   */
  public record Spot(int number, String word, String look) {}

  /** What was measured: the last spectrum, and all of them as a table. */
  public record Lab(List<Fact> facts, Chart chart, Table table) {}

  /**
   * The choice wrecked.
   *
   * @param slow whether 400 Hz is something else than what was chosen
   * @param far whether the cabinet at the highest rate is
   */
  public record Wreck(Chart chart, boolean slow, boolean far, String lesson) {}

  /** The window on the bench. */
  public record Pane(String heading, Chart chart, String said) {}

  /**
   * A window in the list.
   *
   * @param action that puts it on the bench
   * @param said what was said of it, in a word or two
   * @param here whether it is on the bench
   */
  public record Chip(int number, String action, String said, String icon, boolean here) {}

  /** The end: the debrief, all places at all rates, all windows. */
  public record End(Debrief debrief, String places, Table decibels, List<Result> windows) {}

  /**
   * A window at the end.
   *
   * @param because what it shows
   * @param chart null if the verdict is right
   */
  public record Result(String heading, boolean right, String said, String because, Chart chart) {
    /** The sign that goes with it. */
    public String icon() {
      return right ? "check" : "cross";
    }
  }

  static SensorSamplingScene of(SensorSamplingPlan plan, SensorSamplingState state, Texts texts) {
    Phase phase = state.phase();
    boolean first = phase.compareTo(Phase.WRECK) <= 0;
    boolean sorting = phase == Phase.WINDOWS || phase == Phase.READY;
    return new SensorSamplingScene(
        phase.name().toLowerCase(Locale.ROOT),
        first ? bench(plan, state, texts) : null,
        first && !state.trials().isEmpty() ? lab(state, texts) : null,
        phase == Phase.WRECK ? wreck(state, texts) : null,
        phase == Phase.WINDOWS ? pane(state, texts) : null,
        sorting ? chips(state, texts) : List.of(),
        phase == Phase.DONE ? SensorSamplingDebrief.of(state, texts) : null);
  }

  private static Bench bench(SensorSamplingPlan plan, SensorSamplingState state, Texts texts) {
    Machine machine = state.machine();
    int left = plan.trials() - state.trials().size();
    return new Bench(
        texts.say("motor", machine.bearing().type(), machine.bearing().knocks()),
        state.phase() == Phase.GUESS ? "guess" : "place",
        Arrays.stream(Place.values()).map(place -> spot(place, state)).toList(),
        Arrays.stream(Place.values())
            .map(place -> new Option(place.word(), numbered(place, texts)))
            .toList(),
        state.place().word(),
        Arrays.stream(Rate.values())
            .map(rate -> new Option(String.valueOf(rate.hertz()), said(rate, texts)))
            .toList(),
        String.valueOf(state.rate().hertz()),
        texts.say("left", left),
        left > 0,
        texts.say("fixed", where(state.place(), state.rate(), texts)));
  }

  private static Spot spot(Place place, SensorSamplingState state) {
    boolean measured = state.trials().stream().anyMatch(trial -> trial.place() == place);
    return new Spot(place.number(), place.word(), measured ? "ss-heard" : "");
  }

  private static String numbered(Place place, Texts texts) {
    return texts.say("place.numbered", place.number(), texts.say("place." + place.word()));
  }

  static String said(Rate rate, Texts texts) {
    return texts.say(
        rate.hertz() < 1_000 ? "hertz" : "kilohertz", rate.hertz() / 1_000.0, rate.hertz());
  }

  /** Place and rate in words. */
  static String where(Place place, Rate rate, Texts texts) {
    return texts.say("where", texts.say("place." + place.word()), said(rate, texts));
  }

  private static Lab lab(SensorSamplingState state, Texts texts) {
    List<Measurement> trials = state.trials();
    Measurement last = trials.get(trials.size() - 1);
    boolean enough = last.above() >= SensorSampling.GOAL;
    List<Table.Row> rows = new ArrayList<>();
    for (Measurement trial : trials) {
      rows.add(
          new Table.Row(
              where(trial.place(), trial.rate(), texts),
              List.of(
                  SpectrumChart.decibels(trial.above(), texts),
                  texts.say("megabytes", trial.rate().megabytesADay())),
              trial == last));
    }
    return new Lab(
        List.of(
            new Fact(
                texts.say("fact.above"),
                SpectrumChart.decibels(last.above(), texts),
                enough ? "check" : "warn",
                enough ? Tone.GOOD : Tone.WARN),
            new Fact(
                texts.say("fact.day"),
                texts.say("megabytes", last.rate().megabytesADay()),
                "info",
                Tone.PLAIN)),
        SpectrumChart.of(last, state.machine(), texts),
        new Table(
            List.of(texts.say("trials.where"), texts.say("fact.above"), texts.say("fact.day")),
            rows));
  }

  private static Wreck wreck(SensorSamplingState state, Texts texts) {
    Measurement worse = state.wreck();
    Chart chart =
        worse == null
            ? SpectrumChart.of(state.own(), state.machine(), texts)
            : SpectrumChart.of(state.own(), worse, state.machine(), texts);
    String lesson = "";
    if (worse != null)
      lesson = texts.say(worse.rate() == Rate.HZ_400 ? "lesson.slow" : "lesson.far");
    return new Wreck(chart, state.rate() != Rate.HZ_400, state.place() != Place.CABINET, lesson);
  }

  private static Pane pane(SensorSamplingState state, Texts texts) {
    String said = state.verdicts().get(state.at()).map(Verdict::word).orElse("");
    return new Pane(
        texts.say("window.heading", state.at() + 1, Windows.ALL),
        WindowChart.of(state.windows().get(state.at()), texts),
        said);
  }

  private static List<Chip> chips(SensorSamplingState state, Texts texts) {
    List<Chip> chips = new ArrayList<>();
    for (int i = 0; i < Windows.ALL; i++) {
      String said = state.verdicts().get(i).map(Verdict::word).orElse("open");
      String icon =
          switch (said) {
            case "bad" -> "cross";
            case "fault" -> "warn";
            case "fine" -> "check";
            default -> "dash";
          };
      boolean here = state.phase() == Phase.WINDOWS && state.at() == i;
      chips.add(new Chip(i + 1, "window-" + (i + 1), texts.say("said." + said), icon, here));
    }
    return List.copyOf(chips);
  }
}
