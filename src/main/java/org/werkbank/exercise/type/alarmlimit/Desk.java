package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.view.Cost;
import org.werkbank.exercise.spi.view.Fact;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.alarmlimit.AlarmLimitState.Phase;
import org.werkbank.platform.text.Texts;

/**
 * The desk at which the limit is set: all machines small, one large, the controls and the bill.
 *
 * @param look number of the machine shown large, from 1
 * @param slide the limit
 * @param hold number of the hold time chosen
 * @param facts damages caught, too late, missed, and false alarms
 * @param cost the bill as a bar
 * @param signal the machine shown large
 * @param loosened whether sensors can sit loose; those of an own table cannot
 * @param fixed whether its sensor was set firmly
 * @param price of that
 * @param here what the false alarms of this machine cost
 * @param firm how many sensors were set firmly
 * @param machines every machine as a row of a table
 * @param data for the script: {@link Signals}; empty while confirming
 * @param chosen the setting in one sentence
 */
public record Desk(
    int look,
    Slide slide,
    List<Option> holds,
    String hold,
    List<Fact> facts,
    Cost cost,
    List<Tile> tiles,
    Signal signal,
    boolean loosened,
    boolean fixed,
    String price,
    String here,
    String firm,
    Table machines,
    String data,
    String chosen) {

  /** What the slider needs; numbers as a number field writes them. */
  public record Slide(
      String min, String max, String step, String value, String unit, String less, String more) {}

  /**
   * A machine as a tile.
   *
   * @param send name of the action that shows it large
   * @param label everything about it in words
   * @param dear whether its false alarms cost more than a firm sensor
   * @param path its highest values, in a drawing of 112 by 30
   * @param limit where the limit lies in that drawing
   */
  public record Tile(
      String send,
      String name,
      String label,
      String icon,
      String look,
      int falseAlarms,
      boolean dear,
      boolean fixed,
      boolean shown,
      String path,
      double limit) {}

  private static final List<String> ICONS = List.of("dash", "check", "clock", "cross");
  private static final List<String> LOOKS = List.of("s-none", "s-ok", "s-warn", "s-bad");

  static Desk of(AlarmLimitPlan plan, AlarmLimitState state, Said said) {
    Weeks weeks = state.shown();
    Gauge gauge = state.source().gauge();
    List<Watch> watches =
        Bill.watches(plan, gauge, weeks, state.fixed(), state.limit(), state.hold());
    Bill bill = Bill.of(watches, state.fixed().size());
    boolean confirm = state.phase() == Phase.CONFIRM;
    Texts texts = said.texts();
    return new Desk(
        state.look() + 1,
        slide(state, said),
        holds(gauge, texts),
        String.valueOf(state.hold()),
        facts(bill, texts),
        cost(plan, weeks, bill, said),
        confirm ? List.of() : tiles(plan, state, weeks, watches, said),
        confirm ? null : Signal.of(state, weeks, watches.get(state.look()), said),
        state.source().measured().isEmpty(),
        state.fixed().contains(state.look()),
        said.euros(plan.sensor()),
        texts.say("here", said.euros(plan.falseAlarm() * watches.get(state.look()).falseAlarms())),
        texts.say("firm", state.fixed().size()),
        machines(weeks, watches, said),
        confirm ? "" : Signals.of(plan, state, weeks, said),
        texts.say("chosen", said.setting(state.limit(), state.hold()), state.fixed().size()));
  }

  private static Slide slide(AlarmLimitState state, Said said) {
    Gauge gauge = state.source().gauge();
    double lowest = gauge.value(gauge.limit(0));
    double step = Math.round(1e4 * (gauge.value(gauge.limit(1)) - lowest)) / 1e4;
    return new Slide(
        said.number(lowest),
        said.number(gauge.value(gauge.limit(Gauge.LIMITS - 1))),
        said.number(step),
        said.number(gauge.value(gauge.limit(state.limit()))),
        state.source().unit(),
        said.texts().say("limit.less"),
        said.texts().say("limit.more"));
  }

  private static List<Option> holds(Gauge gauge, Texts texts) {
    return IntStream.range(0, Gauge.HOLDS)
        .mapToObj(
            hold ->
                new Option(String.valueOf(hold), texts.say("hold.hours", gauge.holdHours(hold))))
        .toList();
  }

  static List<Fact> facts(Bill bill, Texts texts) {
    return List.of(
        new Fact(texts.say("fact.hit"), "" + bill.hit(), "check", Tone.GOOD),
        new Fact(texts.say("fact.false"), "" + bill.falseAlarms(), "warn", Tone.WARN),
        new Fact(texts.say("fact.late"), "" + bill.late(), "clock", Tone.WARN),
        new Fact(texts.say("fact.missed"), "" + bill.missed(), "cross", Tone.BAD));
  }

  private static Cost cost(AlarmLimitPlan plan, Weeks weeks, Bill bill, Said said) {
    Texts texts = said.texts();
    int without = Bill.without(weeks).euros(plan);
    int total = bill.euros(plan);
    double full = Math.max(without, total);
    int[] amounts = {
      bill.missed() * plan.breakdown(),
      bill.late() * plan.late(),
      bill.hit() * plan.repair(),
      bill.falseAlarms() * plan.falseAlarm(),
      bill.fixed() * plan.sensor()
    };
    List<Cost.Piece> pieces =
        Cost.pieces(
            List.of(
                texts.say("cost.missed"),
                texts.say("cost.late"),
                texts.say("cost.hit"),
                texts.say("cost.false"),
                texts.say("cost.sensors")),
            IntStream.of(amounts).mapToObj(said::euros).toList(),
            IntStream.of(amounts).asDoubleStream().toArray(),
            List.of(Tone.PLAIN, Tone.WARN, Tone.QUIET, Tone.BAD, Tone.GOOD),
            full);
    return new Cost(
        texts.say("cost.heading", said.span(weeks)),
        said.euros(total),
        pieces,
        100 * without / full,
        texts.say("cost.without", said.euros(without)),
        said.bill(bill));
  }

  private static List<Tile> tiles(
      AlarmLimitPlan plan, AlarmLimitState state, Weeks weeks, List<Watch> watches, Said said) {
    List<Tile> tiles = new ArrayList<>();
    for (int machine = 0; machine < weeks.size(); machine++) {
      Watch watch = watches.get(machine);
      boolean fixed = state.fixed().contains(machine);
      int end = watch.state().ordinal();
      tiles.add(
          new Tile(
              AlarmLimit.LOOK + (machine + 1),
              said.tile(weeks, machine),
              said.machine(weeks, machine) + ", " + said.state(watch.state(), watch.falseAlarms()),
              ICONS.get(end),
              LOOKS.get(end),
              watch.falseAlarms(),
              plan.falseAlarm() * watch.falseAlarms() > plan.sensor(),
              fixed,
              machine == state.look(),
              Signal.spark(weeks.machines().get(machine).signal(fixed), state.source().gauge()),
              Signal.sparkLimit(state.source().gauge(), state.limit())));
    }
    return tiles;
  }

  private static Table machines(Weeks weeks, List<Watch> watches, Said said) {
    Texts texts = said.texts();
    List<Table.Row> rows = new ArrayList<>();
    for (int machine = 0; machine < weeks.size(); machine++) {
      Watch watch = watches.get(machine);
      rows.add(
          Table.Row.of(
              said.machine(weeks, machine),
              texts.say("state." + watch.state()),
              String.valueOf(watch.falseAlarms())));
    }
    return new Table(
        List.of(texts.say("column.machine"), texts.say("column.state"), texts.say("fact.false")),
        rows);
  }
}
