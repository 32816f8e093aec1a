package org.werkbank.exercise.type.sixweektrial;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/** What 200 twin plants say to the own plan, to two and two weeks, and to six and six. */
final class SixWeekTrialDebrief {
  private SixWeekTrialDebrief() {}

  static Debrief of(SixWeekTrialState state, Texts texts) {
    boolean passed = SixWeekTrial.passed(state);
    boolean planGood = state.own().score() >= SixWeekTrial.PASS;
    String verdict = passed ? "verdict.passed" : planGood ? "verdict.bands" : "verdict.plan";
    return new Debrief(
        passed,
        texts.say(verdict, state.right()),
        SixWeekTrialScene.guessed(state, texts),
        texts.say("ways.heading"),
        ways(state, texts),
        texts.say("rule"),
        texts.say("place"));
  }

  private static Bars ways(SixWeekTrialState state, Texts texts) {
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    Design design = state.design();
    String weeks = texts.say("ways.weeks", design.before(), design.during());
    way(texts.say("ways.own"), weeks, state.own(), Tone.OWN, texts, bars, rows);
    way(texts.say("ways.simple"), "", state.simple(), Tone.PLAIN, texts, bars, rows);
    way(texts.say("ways.expert"), "", state.expert(), Tone.PLAIN, texts, bars, rows);
    return new Bars(
        bars,
        (int) SixWeekTrial.PASS,
        texts.say("ways.key"),
        texts.say("ways.sentence", state.own().foundOf100(), state.own().fooledOf100()),
        new Table(
            List.of(
                texts.say("ways.plan"),
                texts.say("ways.found"),
                texts.say("ways.fooled"),
                texts.say("ways.points")),
            rows));
  }

  private static void way(
      String name,
      String weeks,
      Twins twins,
      Tone tone,
      Texts texts,
      List<Bar> bars,
      List<Table.Row> rows) {
    int points = (int) Math.floor(twins.score() + 1e-9);
    bars.add(new Bar(name, weeks, texts.say("ways.said", points), points, tone));
    List<String> cells =
        List.of(
            String.valueOf(twins.foundOf100()),
            String.valueOf(twins.fooledOf100()),
            String.valueOf(points));
    rows.add(new Table.Row(name, cells, tone == Tone.OWN));
  }
}
