package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Fact;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/**
 * The end: what the unseen weeks cost, beside other ways, and the price of every setting.
 *
 * @param facts damages caught, too late, missed, and false alarms of the unseen weeks
 * @param bill what they cost
 * @param sensors which sensors sat loose and which were set firmly; empty if there were none
 * @param map the price of every setting with the learner's sensors
 */
public record Review(Debrief debrief, List<Fact> facts, Table bill, String sensors, CostMap map) {

  static Review of(AlarmLimitPlan plan, AlarmLimitState state, Said said) {
    Result result = state.result();
    return new Review(
        debrief(plan, state, result, said),
        Desk.facts(result.own(), said.texts()),
        said.bill(result.own()),
        sensors(state, said),
        CostMap.of(state, result, said));
  }

  private static Debrief debrief(
      AlarmLimitPlan plan, AlarmLimitState state, Result result, Said said) {
    Texts texts = said.texts();
    boolean passed = result.score() >= AlarmLimit.PASS;
    int points = (int) Math.floor(result.score() + 1e-9);
    return new Debrief(
        passed,
        texts.say(passed ? "verdict.passed" : verdict(plan, result), points),
        guessed(plan, state, said),
        texts.say("ways.heading", said.span(state.shown())),
        ways(plan, state, result, said),
        texts.say("rule"),
        texts.say("place"));
  }

  /** What cost most compared with the cheapest setting. */
  private static String verdict(AlarmLimitPlan plan, Result result) {
    Bill own = result.own();
    Bill cheapest = result.cheapest();
    int alarms = (own.falseAlarms() - cheapest.falseAlarms()) * plan.falseAlarm();
    int damages =
        (own.missed() - cheapest.missed()) * plan.breakdown()
            + (own.late() - cheapest.late()) * plan.late();
    int sensors = (own.fixed() - cheapest.fixed()) * plan.sensor();
    if (sensors >= alarms && sensors >= damages) return "verdict.sensors";
    return alarms >= damages ? "verdict.alarms" : "verdict.damages";
  }

  private static String guessed(AlarmLimitPlan plan, AlarmLimitState state, Said said) {
    Weeks shown = state.shown();
    Gauge gauge = state.source().gauge();
    int low = Bill.of(plan, gauge, shown, Set.of(), 0, 0).euros(plan);
    int high = Bill.of(plan, gauge, shown, Set.of(), Gauge.LIMITS - 1, 0).euros(plan);
    int none = Bill.without(shown).euros(plan);
    int most = Math.max(low, Math.max(high, none));
    String was = most == low ? "low" : most == none ? "none" : "high";
    Texts texts = said.texts();
    String word = texts.say("guess." + state.guess());
    return was.equals(state.guess())
        ? texts.say("guess.right", word, said.euros(most))
        : texts.say("guess.other", word, texts.say("guess." + was), said.euros(most));
  }

  private static Bars ways(AlarmLimitPlan plan, AlarmLimitState state, Result result, Said said) {
    Texts texts = said.texts();
    int own = result.own().euros(plan);
    int nervous = result.nervous();
    Best best = result.best();
    int[] euros = {own, best.euros(), nervous, result.without()};
    int longest = Math.max(Math.max(own, nervous), result.without());
    List<String> names = List.of("own", "best", "nervous", "none");
    List<String> details =
        List.of(
            said.setting(state.limit(), state.hold()),
            said.setting(best.limit(), best.hold()),
            said.setting(0, 0),
            texts.say("ways.none.how"));
    List<Tone> tones = List.of(Tone.OWN, Tone.PLAIN, Tone.QUIET, Tone.QUIET);
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (int way = 0; way < euros.length; way++) {
      String name = texts.say("ways." + names.get(way));
      String amount = said.euros(euros[way]);
      bars.add(
          new Bar(name, details.get(way), amount, Bar.width(euros[way], longest), tones.get(way)));
      rows.add(new Table.Row(name, List.of(details.get(way), amount), way == 0));
    }
    int target =
        (int) (result.without() - AlarmLimit.PASS / 100 * (result.without() - best.euros()));
    return new Bars(
        bars,
        Bar.width(target, longest),
        texts.say("ways.key", said.euros(target)),
        texts.say("ways.sentence", said.euros(own), said.euros(best.euros())),
        new Table(
            List.of(texts.say("column.way"), texts.say("column.setting"), texts.say("column.cost")),
            rows));
  }

  private static String sensors(AlarmLimitState state, Said said) {
    Set<Integer> loose = state.source().loose();
    if (loose.isEmpty()) return "";
    Set<Integer> found = new TreeSet<>(loose);
    found.retainAll(state.fixed());
    Texts texts = said.texts();
    String which =
        loose.stream()
            .sorted()
            .map(machine -> said.tile(state.shown(), machine))
            .collect(Collectors.joining(", "));
    return texts.say(
        "sensors.sentence", which, found.size(), loose.size(), state.fixed().size() - found.size());
  }
}
