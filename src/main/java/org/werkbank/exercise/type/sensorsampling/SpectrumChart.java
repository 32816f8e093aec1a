package org.werkbank.exercise.type.sensorsampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.view.Chart;
import org.werkbank.exercise.spi.view.Plane;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.platform.text.Texts;

/** Envelope spectra with the frequency of the bearing marked. */
final class SpectrumChart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 280;
  private static final double LOWEST = -15;
  private static final double HIGHEST = 45;
  private static final int TABLE_HERTZ = 10;

  private SpectrumChart() {}

  /** One measurement. */
  static Chart of(Measurement measurement, Machine machine, Texts texts) {
    return of(List.of(measurement), machine, said(measurement, machine, texts), texts);
  }

  /** Two measurements in one drawing: the own one and a worse one. */
  static Chart of(Measurement own, Measurement worse, Machine machine, Texts texts) {
    String sentence =
        texts.say(
            "wreck.sentence",
            decibels(own.above(), texts),
            decibels(worse.above(), texts),
            SensorSamplingScene.where(worse.place(), worse.rate(), texts));
    return of(List.of(own, worse), machine, sentence, texts);
  }

  private static String said(Measurement measurement, Machine machine, Texts texts) {
    boolean enough = measurement.above() >= SensorSampling.GOAL;
    return texts.say(
        enough ? "spectrum.enough" : "spectrum.less",
        machine.bearing().knocks(),
        decibels(measurement.above(), texts));
  }

  private static Chart of(
      List<Measurement> measurements, Machine machine, String sentence, Texts texts) {
    double knocks = machine.bearing().knocks();
    Plane plane = Plane.of(WIDTH, HEIGHT, Envelope.FROM, Envelope.TO, LOWEST, HIGHEST);
    List<Chart.Line> lines = new ArrayList<>();
    lines.add(new Chart.Line(plane.level(SensorSampling.GOAL), "limit"));
    for (int i = measurements.size() - 1; i >= 0; i--)
      lines.add(line(plane, measurements.get(i).levels(), i == 0 ? "series" : "series-2"));
    double[] up = {0, SensorSampling.GOAL, 40};
    double[] across = {40, 60, 80, 100, 120, 140, 160, 180};
    return new Chart(
        texts.say("spectrum.label"),
        texts.say("spectrum.unit"),
        WIDTH,
        HEIGHT,
        plane.across(across, whole(across, texts)),
        plane.up(up, whole(up, texts)),
        List.of(
            plane.band(
                knocks * (1 - Envelope.BESIDE),
                knocks * (1 + Envelope.BESIDE),
                "band-now",
                texts.say("spectrum.mark"))),
        lines,
        List.of(),
        sentence,
        table(measurements, knocks, texts));
  }

  private static Chart.Line line(Plane plane, double[] levels, String css) {
    double[] hertz = IntStream.range(0, levels.length).mapToDouble(Envelope::hertz).toArray();
    double[] cut =
        Arrays.stream(levels).map(level -> Math.max(LOWEST, Math.min(HIGHEST, level))).toArray();
    return new Chart.Line(plane.path(hertz, cut), css);
  }

  private static List<String> whole(double[] values, Texts texts) {
    return Arrays.stream(values).mapToObj(value -> texts.say("tick", value)).toList();
  }

  /** The highest level of every ten hertz, and at the mark. */
  private static Table table(List<Measurement> measurements, double knocks, Texts texts) {
    List<String> columns = new ArrayList<>(List.of(texts.say("spectrum.hertz")));
    for (Measurement one : measurements)
      columns.add(SensorSamplingScene.where(one.place(), one.rate(), texts));
    List<Table.Row> rows = new ArrayList<>();
    rows.add(
        new Table.Row(
            texts.say("spectrum.marked", knocks),
            measurements.stream().map(one -> decibels(one.above(), texts)).toList(),
            true));
    for (int from = (int) Envelope.FROM; from < Envelope.TO; from += TABLE_HERTZ) {
      int start = from;
      rows.add(
          new Table.Row(
              texts.say("spectrum.between", from, from + TABLE_HERTZ),
              measurements.stream()
                  .map(one -> decibels(highest(one.levels(), start), texts))
                  .toList(),
              false));
    }
    return new Table(columns, rows);
  }

  private static double highest(double[] levels, int from) {
    return IntStream.range(0, levels.length)
        .filter(i -> Envelope.hertz(i) >= from && Envelope.hertz(i) < from + TABLE_HERTZ)
        .mapToDouble(i -> levels[i])
        .max()
        .orElseThrow();
  }

  /** Rounded down, so that no value reaches the goal by rounding. */
  static String decibels(double decibels, Texts texts) {
    return texts.say("decibels", Math.floor(decibels * 10) / 10);
  }
}
