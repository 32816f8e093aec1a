package org.werkbank.exercise.type.anonymousenough;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/**
 * The own report on the people of this month, beside showing nothing, everything, and one filter.
 */
final class AnonymousEnoughDebrief {
  private final Plant plant;
  private final Texts texts;
  private final List<Bar> bars = new ArrayList<>();
  private final List<Table.Row> rows = new ArrayList<>();

  private AnonymousEnoughDebrief(Plant plant, Texts texts) {
    this.plant = plant;
    this.texts = texts;
  }

  static Debrief of(Plant plant, AnonymousEnoughState state, Texts texts) {
    return new AnonymousEnoughDebrief(plant, texts).debrief(state);
  }

  private Debrief debrief(AnonymousEnoughState state) {
    Cube cube = plant.thisMonth();
    Result own = result(cube, state.setting());
    way("own", own, Tone.OWN);
    way("nothing", Result.nothing(), Tone.PLAIN);
    way("everything", result(cube, Setting.everything()), Tone.PLAIN);
    way("expert", result(cube, Setting.careful(plant.asked(), plant.agreed())), Tone.PLAIN);
    Bars ways =
        new Bars(
            bars,
            -1,
            texts.say("ways.key"),
            texts.say("ways.sentence", own.exposed(), percent(own.share())),
            new Table(
                List.of(
                    texts.say("ways.report"),
                    texts.say("ways.found"),
                    texts.say("ways.shown"),
                    texts.say("ways.asked"),
                    texts.say("ways.points")),
                rows));
    return new Debrief(
        AnonymousEnough.passed(own, state.right()),
        verdict(own, state.right()),
        AnonymousEnoughScene.guessed(plant, state, texts),
        texts.say("ways.heading"),
        ways,
        texts.say("rule"),
        texts.say("place"));
  }

  private Result result(Cube cube, Setting setting) {
    return Result.of(new Report(cube, setting), plant.asked());
  }

  private String verdict(Result own, int right) {
    if (!own.safe()) return texts.say("done.exposed", own.exposed());
    if (!own.useful()) return texts.say("done.little");
    if (right < TwoTables.CASES) return texts.say("done.cases", right);
    return texts.say("done.passed");
  }

  private void way(String name, Result result, Tone tone) {
    int points = (int) Math.floor(result.score() + 1e-9);
    String said = texts.say("way." + name);
    String detail = texts.say("ways.detail", result.exposed(), percent(result.share()));
    bars.add(new Bar(said, detail, texts.say("ways.said", points), points, tone));
    List<String> cells =
        List.of(
            String.valueOf(result.exposed()),
            String.valueOf(percent(result.share())),
            String.valueOf(percent(result.asked())),
            String.valueOf(points));
    rows.add(new Table.Row(said, cells, tone == Tone.OWN));
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }
}
