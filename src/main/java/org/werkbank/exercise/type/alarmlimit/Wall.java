package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.view.Fact;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.alarmlimit.Watch.Alarm;
import org.werkbank.platform.text.Texts;

/**
 * The limit at the very bottom: every alarm of the shown weeks as a small square on its day, and
 * what people then do with alarms.
 *
 * @param heading the setting
 * @param facts alarms a day, right ones of 100, cost
 * @param falsePath squares of alarms without damage
 * @param rightPath squares of right alarms
 * @param height of the drawing
 * @param label the drawing in one sentence
 * @param people what people then do
 * @param table alarms of every week
 */
public record Wall(
    String heading,
    List<Fact> facts,
    String falsePath,
    String rightPath,
    int width,
    int height,
    String label,
    String people,
    Table table) {
  private static final int DAY_HOURS = 24;
  private static final int DAYS = 7;
  private static final int CELL = 11;
  private static final int SIDE = 9;
  private static final int GAP = 8;

  static Wall of(AlarmLimitPlan plan, AlarmLimitState state, Said said) {
    Weeks weeks = state.shown();
    Gauge gauge = state.source().gauge();
    int days = Math.max(1, weeks.length() * gauge.hours() / DAY_HOURS);
    int[] wrong = new int[days + 1];
    int[] right = new int[days + 1];
    Bill bill = Bill.of(plan, gauge, weeks, state.fixed(), 0, 0);
    for (int machine = 0; machine < weeks.size(); machine++) {
      boolean fixed = state.fixed().contains(machine);
      for (Alarm alarm : Bill.watch(plan, gauge, weeks, machine, fixed, 0, 0).alarms())
        (alarm.right() ? right : wrong)[alarm.at() * gauge.hours() / DAY_HOURS]++;
    }
    int all = sum(right) + sum(wrong);
    int of100 = all == 0 ? 0 : Math.round(100f * sum(right) / all);
    Texts texts = said.texts();
    int daily = Math.round((float) all / days);
    return new Wall(
        texts.say("wall.heading", said.setting(0, 0)),
        List.of(
            new Fact(texts.say("wall.daily"), "" + daily, "warn", Tone.WARN),
            new Fact(texts.say("wall.right"), "" + of100, "check", Tone.GOOD)),
        squares(wrong, right, false),
        squares(wrong, right, true),
        days * CELL + (days - 1) / DAYS * GAP,
        highest(wrong, right) * CELL,
        texts.say("wall.label", said.span(weeks), all, sum(right)),
        texts.say(
            "wall.people",
            said.euros(bill.euros(plan)),
            said.euros(Bill.without(weeks).euros(plan) + bill.fixed() * plan.sensor())),
        table(wrong, right, days, texts));
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) sum += count;
    return sum;
  }

  private static int highest(int[] wrong, int[] right) {
    int highest = 1;
    for (int day = 0; day < wrong.length; day++)
      highest = Math.max(highest, wrong[day] + right[day]);
    return highest;
  }

  /** One square for each alarm, standing on its day; the right ones at the bottom. */
  private static String squares(int[] wrong, int[] right, boolean rightOnes) {
    int ground = highest(wrong, right);
    StringBuilder path = new StringBuilder();
    for (int day = 0; day < wrong.length; day++) {
      int from = rightOnes ? 0 : right[day];
      int to = rightOnes ? right[day] : right[day] + wrong[day];
      for (int at = from; at < to; at++)
        path.append('M')
            .append(day * CELL + day / DAYS * GAP)
            .append(' ')
            .append((ground - at - 1) * CELL)
            .append("h" + SIDE + "v" + SIDE + "h-" + SIDE + "z");
    }
    return path.toString();
  }

  private static Table table(int[] wrong, int[] right, int days, Texts texts) {
    List<Table.Row> rows = new ArrayList<>();
    for (int from = 0; from < days; from += DAYS) {
      int to = Math.min(from + DAYS, wrong.length);
      int sum = 0;
      int good = 0;
      for (int day = from; day < to; day++) {
        sum += wrong[day] + right[day];
        good += right[day];
      }
      rows.add(Table.Row.of(String.valueOf(from / DAYS + 1), "" + sum, "" + good));
    }
    return new Table(
        List.of(texts.say("column.week"), texts.say("column.alarms"), texts.say("column.right")),
        rows);
  }
}
