package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.view.Chart;
import org.werkbank.exercise.spi.view.Fact;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Plane;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.driftwatch.Watch.Count;
import org.werkbank.exercise.type.driftwatch.Watch.Day;
import org.werkbank.platform.text.Texts;

/**
 * The control panel of one machine.
 *
 * @param heading which month and day
 * @param plate number of the machine
 * @param turning whether it runs
 * @param lights torque, vibration, coolant
 * @param facts re-measured, stops left, spent
 * @param said what the last action brought, in one or two sentences
 * @param samples how many parts may be re-measured on a day
 * @param sample the number chosen
 * @param stops whether it may be stopped
 * @param strip the days so far
 * @param day the last day, 0 before
 * @param count of wrong judgements over the days; null before anything was re-measured
 */
public record Panel(
    String heading,
    String plate,
    boolean turning,
    List<Light> lights,
    List<Fact> facts,
    String said,
    List<Option> samples,
    String sample,
    boolean stops,
    Strip strip,
    int day,
    Chart count) {
  static final List<String> SIGNALS = List.of("torque", "vibration", "coolant");
  private static final List<String> COLOURS = List.of("green", "yellow", "red");
  private static final int WIDTH = 640;
  private static final int HEIGHT = 240;

  /**
   * A traffic light.
   *
   * @param colour green, yellow or red; the shape of the lamp goes with it
   * @param word the colour as a word
   * @param index the stability index
   */
  public record Light(String name, String colour, String word, String index) {}

  /**
   * The days of the month as a strip with a row for each light.
   *
   * @param words what is to be read about each day, from the first
   * @param table the same as numbers
   */
  public record Strip(List<Cell> cells, List<Mark> marks, List<String> words, Table table) {
    /** About the last day; empty before. */
    public String last() {
      return words.isEmpty() ? "" : words.get(words.size() - 1);
    }
  }

  /** One light on one day; the centre of its sign. */
  public record Cell(int x, int y, String colour) {}

  /** A stop between two days. */
  public record Mark(int x) {}

  /** The panel before the first day, to look at while guessing. */
  static Panel before(DriftWatchState state, Texts texts) {
    return of(state, Watch.begin(new Lathe(state.seed()), Month.first(state.seed())), texts);
  }

  static Panel of(DriftWatchState state, Texts texts) {
    return of(state, state.watch(), texts);
  }

  private static Panel of(DriftWatchState state, Watch watch, Texts texts) {
    int month = watch.month().number();
    int day = watch.days().size();
    return new Panel(
        texts.say(month == 0 ? "heading.try" : "heading", month, day),
        DriftWatchScene.plate(Plates.of(state.seed(), month).own(), texts),
        state.phase() == DriftWatchState.Phase.WATCH,
        lights(watch, texts),
        facts(watch, texts),
        said(watch, texts),
        DriftWatch.SAMPLES.stream()
            .map(sample -> new Option(String.valueOf(sample), texts.say("sample", sample)))
            .toList(),
        String.valueOf(state.sample()),
        !watch.fresh() && watch.stops() < Rule.STOPS,
        strip(watch, texts),
        day,
        watch.days().stream().allMatch(each -> each.measured() == 0) ? null : count(watch, texts));
  }

  private static List<Light> lights(Watch watch, Texts texts) {
    List<Light> lights = new ArrayList<>();
    for (int signal = 0; signal < SIGNALS.size(); signal++) {
      double index = watch.fresh() ? 0 : watch.today().lights().get(signal);
      String colour = COLOURS.get(Watch.colour(index));
      String said = watch.fresh() ? "" : texts.say("index", index);
      String name = texts.say("signal." + SIGNALS.get(signal));
      lights.add(new Light(name, colour, texts.say("colour." + colour), said));
    }
    return List.copyOf(lights);
  }

  private static List<Fact> facts(Watch watch, Texts texts) {
    Count count = watch.count();
    Tone tone = count.over() ? Tone.BAD : count.high() ? Tone.WARN : Tone.PLAIN;
    String wrong =
        count.measured() == 0
            ? texts.say("fact.none")
            : texts.say("fact.of", count.wrong(), count.measured());
    int spent = 0;
    for (Day day : watch.days()) spent += day.measured() * Prices.USUAL.measured();
    spent += watch.stops() * Prices.USUAL.stop();
    return List.of(
        new Fact(texts.say("fact.wrong"), wrong, tone == Tone.PLAIN ? "eye" : "warn", tone),
        new Fact(texts.say("fact.spent"), texts.say("euro", spent), "doc", Tone.PLAIN),
        new Fact(
            texts.say("fact.stops"),
            String.valueOf(Rule.STOPS - watch.stops()),
            "wrench",
            Tone.PLAIN));
  }

  private static String said(Watch watch, Texts texts) {
    if (watch.days().isEmpty()) return texts.say("said.begin");
    if (watch.fresh()) return texts.say("said.learned", 100 * watch.last().normal());
    Count count = watch.count();
    String measured =
        count.measured() == 0
            ? texts.say("said.unmeasured")
            : texts.say(
                count.over() ? "said.over" : count.high() ? "said.high" : "said.normal",
                count.measured(),
                count.wrong(),
                count.limit());
    return String.join(" ", measured, lights(watch.today(), texts));
  }

  private static String lights(Day day, Texts texts) {
    List<String> lit = new ArrayList<>();
    for (int signal = 0; signal < SIGNALS.size(); signal++) {
      int colour = Watch.colour(day.lights().get(signal));
      if (colour == 0) continue;
      String name = texts.say("signal." + SIGNALS.get(signal));
      lit.add(texts.say("said.light", name, texts.say("colour." + COLOURS.get(colour))));
    }
    return lit.isEmpty() ? texts.say("said.green") : String.join(" ", lit);
  }

  private static Strip strip(Watch watch, Texts texts) {
    List<Cell> cells = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (Day day : watch.days()) {
      List<String> row = new ArrayList<>();
      for (int signal = 0; signal < SIGNALS.size(); signal++) {
        double index = day.lights().get(signal);
        cells.add(
            new Cell(20 * day.number() - 10, 24 * signal + 12, COLOURS.get(Watch.colour(index))));
        row.add(texts.say("index", index));
      }
      row.add(String.valueOf(day.measured()));
      row.add(day.measured() == 0 ? "–" : String.valueOf(day.wrong()));
      rows.add(new Table.Row(String.valueOf(day.number()), row, false));
      String measured =
          day.measured() == 0
              ? texts.say("day.unmeasured")
              : texts.say("day.measured", day.measured(), day.wrong());
      words.add(String.join(" ", texts.say("day", day.number()), lights(day, texts), measured));
    }
    List<Mark> marks =
        watch.learned().stream().skip(1).map(each -> new Mark(20 * each.day())).toList();
    List<String> columns = new ArrayList<>(List.of(texts.say("column.day")));
    for (String signal : SIGNALS) columns.add(texts.say("signal." + signal));
    columns.add(texts.say("column.measured"));
    columns.add(texts.say("column.wrong"));
    return new Strip(
        List.copyOf(cells), marks, List.copyOf(words), new Table(List.copyOf(columns), rows));
  }

  private static Chart count(Watch watch, Texts texts) {
    int days = watch.days().size();
    double[] xs = new double[days];
    double[] wrong = new double[days];
    double[] limit = new double[days];
    double most = 5;
    List<Table.Row> rows = new ArrayList<>();
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      Count count = watch.count(i + 1);
      counts.add(count);
      boolean some = count.measured() > 0;
      xs[i] = i + 1;
      wrong[i] = some ? count.wrong() : Double.NaN;
      limit[i] = some ? count.limit() : Double.NaN;
      if (some) most = Math.max(most, Math.max(count.wrong(), count.limit()) + 1.0);
      if (some)
        rows.add(
            Table.Row.of(
                String.valueOf(i + 1),
                String.valueOf(count.wrong()),
                String.valueOf(count.measured()),
                String.valueOf(count.limit())));
    }
    Plane plane = Plane.of(WIDTH, HEIGHT, 1, Month.DAYS, 0, most);
    List<Chart.Dot> dots = new ArrayList<>();
    List<Chart.Band> bands = new ArrayList<>();
    double step = plane.x(2) - plane.x(1);
    for (int i = 0; i < days; i++) {
      if (counts.get(i).measured() == 0) continue;
      String css = counts.get(i).over() ? "dot-bad" : "dot";
      double top = plane.y(limit[i]);
      double left = plane.x(i + 1) - step / 2;
      bands.add(new Chart.Band(left, top, step, plane.y(0) - top, "band-ok", ""));
      dots.add(new Chart.Dot(plane.x(i + 1), plane.y(wrong[i]), css));
    }
    int half = (int) (most / 2);
    return new Chart(
        texts.say("count.label"),
        texts.say("count.unit"),
        WIDTH,
        HEIGHT,
        plane.across(new double[] {1, 10, 20, 30}, List.of("1", "10", "20", "30")),
        plane.up(new double[] {0, half}, List.of("0", String.valueOf(half))),
        bands,
        List.of(
            new Chart.Line(plane.path(xs, limit), "limit"),
            new Chart.Line(plane.path(xs, wrong), "series")),
        dots,
        texts.say("count.sentence"),
        new Table(
            List.of(
                texts.say("column.day"),
                texts.say("column.wrong"),
                texts.say("column.of"),
                texts.say("column.limit")),
            rows));
  }
}
