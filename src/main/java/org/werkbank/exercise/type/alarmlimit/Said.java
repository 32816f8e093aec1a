package org.werkbank.exercise.type.alarmlimit;

import java.math.BigDecimal;
import java.util.List;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.type.alarmlimit.Watch.State;
import org.werkbank.exercise.type.alarmlimit.Weeks.Machine;
import org.werkbank.platform.text.Texts;

/** Numbers, machines and bills in the learner's words. */
record Said(AlarmLimitPlan plan, Source source, Texts texts) {
  private static final int DAY = 24;
  private static final int WEEK = 7;

  String euros(int amount) {
    return texts.say("euros", amount);
  }

  /** For example 8 weeks, or 23 days. */
  String span(Weeks weeks) {
    int days = Math.round((float) weeks.length() * source.gauge().hours() / DAY);
    return days % WEEK == 0 ? texts.say("weeks", days / WEEK) : texts.say("days", days);
  }

  /** For example fan 7, or the trainer's name of the machine. */
  String machine(Weeks weeks, int machine) {
    Machine one = weeks.machines().get(machine);
    return one.name().isEmpty() ? texts.say("fan", machine + 1) : one.name();
  }

  /** On a tile: the number alone, or the name. */
  String tile(Weeks weeks, int machine) {
    Machine one = weeks.machines().get(machine);
    return one.name().isEmpty() ? String.valueOf(machine + 1) : one.name();
  }

  /** The value of a limit, written for people. */
  String limit(int limit) {
    Gauge gauge = source.gauge();
    return measured(gauge.value(gauge.limit(limit)));
  }

  /**
   * What was measured, with the unit if there is one.
   *
   * @param value a number, or a place for it
   */
  String measured(Object value) {
    return source.unit().isEmpty()
        ? texts.say("value.bare", value)
        : texts.say("value", value, source.unit());
  }

  /** The value of a limit, written for a number field. */
  String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  String setting(int limit, int hold) {
    return texts.say("setting", limit(limit), source.gauge().holdHours(hold));
  }

  /** How it went with a machine: caught, 3 false alarms. */
  String state(State state, int falseAlarms) {
    String word = texts.say("state." + state);
    if (falseAlarms == 0) return word;
    return falseAlarms == 1
        ? texts.say("state.one", word)
        : texts.say("state.and", word, falseAlarms);
  }

  /** The bill as a table: reason, number, euros. */
  Table bill(Bill bill) {
    return new Table(
        List.of(texts.say("column.reason"), texts.say("column.count"), texts.say("column.cost")),
        List.of(
            row("missed", bill.missed(), plan.breakdown()),
            row("late", bill.late(), plan.late()),
            row("hit", bill.hit(), plan.repair()),
            row("false", bill.falseAlarms(), plan.falseAlarm()),
            row("sensors", bill.fixed(), plan.sensor())));
  }

  private Table.Row row(String reason, int count, int price) {
    return Table.Row.of(texts.say("cost." + reason), String.valueOf(count), euros(count * price));
  }
}
