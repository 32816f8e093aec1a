package org.werkbank.exercise.type.sensorsampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.sensorsampling.SensorSamplingScene.End;
import org.werkbank.exercise.type.sensorsampling.SensorSamplingScene.Result;
import org.werkbank.platform.text.Texts;

/** What new recordings and the truth about the windows say to the own choice and two others. */
final class SensorSamplingDebrief {
  private SensorSamplingDebrief() {}

  static End of(SensorSamplingState state, Texts texts) {
    Machine machine = state.machine();
    String best = texts.say("place." + machine.best().word());
    String guess =
        texts.say(
            machine.best() == state.guess() ? "guess.right" : "guess.wrong",
            texts.say("place." + state.guess().word()),
            best);
    Debrief debrief =
        new Debrief(
            SensorSampling.passed(state),
            verdict(state, texts),
            guess,
            texts.say("ways.heading"),
            ways(state, texts),
            texts.say("rule"),
            texts.say("place.own"));
    return new End(
        debrief,
        texts.say(
            "end.places",
            best,
            texts.say("cause." + machine.cause().name().toLowerCase(java.util.Locale.ROOT))),
        decibels(state, texts),
        windows(state, texts));
  }

  private static String verdict(SensorSamplingState state, Texts texts) {
    Sorting sorting = state.sorting();
    if (SensorSampling.passed(state)) return texts.say("verdict.passed");
    if (state.above() < SensorSampling.GOAL)
      return texts.say("verdict.quiet", SpectrumChart.decibels(state.above(), texts));
    if (sorting.thrown() > 0) return texts.say("verdict.thrown", sorting.thrown());
    return texts.say("verdict.windows", sorting.right());
  }

  private static Bars ways(SensorSamplingState state, Texts texts) {
    List<Window> windows = state.windows();
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    Sorting own = state.sorting();
    way("ways.own", Tone.OWN, own, state.above(), texts, bars, rows);
    way(
        "ways.simple",
        Tone.PLAIN,
        Sorting.of(windows, deleted(windows)),
        state.measured().above(Place.CABINET, Rate.HZ_400),
        texts,
        bars,
        rows);
    way(
        "ways.expert",
        Tone.PLAIN,
        Sorting.of(windows, windows.stream().map(window -> window.kind().verdict()).toList()),
        state.measured().above(state.machine().best(), Rate.HZ_12800),
        texts,
        bars,
        rows);
    return new Bars(
        bars,
        -1,
        texts.say("ways.key"),
        texts.say(
            "ways.sentence",
            SpectrumChart.decibels(state.above(), texts),
            own.right(),
            own.thrown()),
        new Table(
            List.of(
                texts.say("ways.way"),
                texts.say("fact.above"),
                texts.say("ways.right"),
                texts.say("ways.f1"),
                texts.say("ways.thrown"),
                texts.say("ways.points")),
            rows));
  }

  /** Whatever lies beyond a limit is deleted, the rest is taken for fine. */
  static List<Verdict> deleted(List<Window> windows) {
    return windows.stream()
        .map(window -> window.beyondLimit() ? Verdict.BAD : Verdict.FINE)
        .toList();
  }

  private static void way(
      String key,
      Tone tone,
      Sorting sorting,
      double above,
      Texts texts,
      List<Bar> bars,
      List<Table.Row> rows) {
    int points = (int) Math.floor(sorting.points(above) + 1e-9);
    bars.add(new Bar(texts.say(key), "", texts.say("ways.said", points), points, tone));
    rows.add(
        new Table.Row(
            texts.say(key),
            List.of(
                SpectrumChart.decibels(above, texts),
                String.valueOf(sorting.right()),
                texts.say("number.2", Math.floor(sorting.f1() * 100) / 100),
                String.valueOf(sorting.thrown()),
                String.valueOf(points)),
            tone == Tone.OWN));
  }

  private static Table decibels(SensorSamplingState state, Texts texts) {
    List<String> columns = new ArrayList<>(List.of(texts.say("trials.where")));
    for (Rate rate : Rate.values()) columns.add(SensorSamplingScene.said(rate, texts));
    return new Table(
        columns,
        Arrays.stream(Place.values())
            .map(
                place ->
                    new Table.Row(
                        texts.say(
                            "end.share",
                            texts.say("place." + place.word()),
                            state.machine().share(place)),
                        Arrays.stream(Rate.values())
                            .map(rate -> decibels(state.measured().above(place, rate), texts))
                            .toList(),
                        place == state.place()))
            .toList());
  }

  private static String decibels(double above, Texts texts) {
    return texts.say("number.0", Math.floor(above));
  }

  private static List<Result> windows(SensorSamplingState state, Texts texts) {
    List<Window> windows = state.windows();
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < windows.size(); i++) {
      Window window = windows.get(i);
      Verdict said = state.verdicts().get(i).orElseThrow();
      Verdict is = window.kind().verdict();
      boolean right = said == is;
      results.add(
          new Result(
              texts.say("window.heading", i + 1, Windows.ALL),
              right,
              right
                  ? texts.say("said." + is.word())
                  : texts.say(
                      "window.wrong",
                      texts.say("said." + is.word()),
                      texts.say("said." + said.word())),
              texts.say("kind." + window.kind().word()),
              right ? null : WindowChart.of(window, texts)));
    }
    return List.copyOf(results);
  }
}
