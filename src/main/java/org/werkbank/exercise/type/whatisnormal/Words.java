package org.werkbank.exercise.type.whatisnormal;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.platform.text.Texts;

/** Names of days and signals, and the numbers of days, as both screens say them. */
final class Words {
  private static final int WEEK = 7;
  private static final double COARSE = 100;

  private final WhatIsNormalPlan plan;
  private final Texts texts;
  private final NumberFormat fine;
  private final NumberFormat coarse;

  Words(WhatIsNormalPlan plan, Texts texts) {
    this.plan = plan;
    this.texts = texts;
    this.fine = digits(1);
    this.coarse = digits(0);
  }

  private NumberFormat digits(int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(texts.language().locale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format;
  }

  Texts texts() {
    return texts;
  }

  /** {@code Tag 7, So}; in a trainer's table with its date. Days count from 1 over all. */
  String day(int day) {
    return texts.say("day.name", day, weekday(day));
  }

  /** Two letters, or the date in a trainer's table. */
  String weekday(int day) {
    return plan.own()
        .map(
            own ->
                own.date(day)
                    .format(
                        DateTimeFormatter.ofPattern(texts.say("date"), texts.language().locale())))
        .orElseGet(
            () ->
                DayOfWeek.of((day - 1) % WEEK + 1)
                    .getDisplayName(TextStyle.SHORT_STANDALONE, texts.language().locale())
                    .replace(".", ""));
  }

  /** {@code Luft in m³/min}. */
  List<String> signals(Shown shown) {
    if (!shown.names().isEmpty()) return shown.names();
    return IntStream.range(0, Station.SIGNALS).mapToObj(j -> texts.say("signal." + j)).toList();
  }

  /** With one digit after the point below 100, without one from there on. */
  String value(double value) {
    if (Double.isNaN(value)) return texts.say("value.none");
    return (Math.abs(value) < COARSE ? fine : coarse).format(value);
  }

  /** {@code 2 bis 5, 8}: runs of days in short. */
  String days(List<Integer> days) {
    List<String> runs = new ArrayList<>();
    int i = 0;
    while (i < days.size()) {
      int from = i;
      while (i + 1 < days.size() && days.get(i + 1) == days.get(i) + 1) i++;
      if (i - from >= 2) runs.add(texts.say("days.run", days.get(from), days.get(i)));
      else for (int k = from; k <= i; k++) runs.add(String.valueOf(days.get(k)));
      i++;
    }
    return runs.isEmpty() ? texts.say("value.none") : String.join(", ", runs);
  }

  /**
   * One row for each shown day: each signal at rest and in the shift, and whether there is an
   * alarm.
   */
  Table table(Shown shown, List<Integer> alarms) {
    Series series = shown.series();
    boolean modes = plan.own().map(OwnSeries::hasModes).orElse(true);
    List<String> columns = new ArrayList<>();
    columns.add(texts.say("column.day"));
    for (String signal : signals(shown)) {
      if (modes) columns.add(texts.say("column.rest", signal));
      columns.add(modes ? texts.say("column.shift", signal) : signal);
    }
    columns.add(texts.say("column.weather"));
    columns.add(texts.say("column.alarm"));
    List<Table.Row> rows = new ArrayList<>();
    for (int day = 0; day < series.days(); day++) {
      List<String> cells = new ArrayList<>();
      for (int j = 0; j < series.signals(); j++) {
        cells.add(value(series.mean(day, j, false)));
        if (modes) cells.add(value(series.mean(day, j, true)));
      }
      cells.add(texts.say(shown.warm().get(day) ? "weather.warm" : "weather.cool"));
      cells.add(texts.say(alarms.contains(day + 1) ? "alarm.yes" : "alarm.no"));
      rows.add(new Table.Row(day(day + 1), cells, false));
    }
    return new Table(columns, rows);
  }

  /** The choice in one line. */
  String choice(Choice choice) {
    return texts.say(
        "choice.how",
        days(choice.days()),
        texts.say(choice.separate() ? "modes.apart" : "modes.together"),
        texts.say("sense." + choice.sense()));
  }
}
