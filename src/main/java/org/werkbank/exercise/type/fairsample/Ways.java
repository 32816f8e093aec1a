package org.werkbank.exercise.type.fairsample;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.fairsample.FairSampleState.Trial;
import org.werkbank.platform.text.Texts;

/** The debrief's comparison: own choice, the usual one, the expert's. */
final class Ways {
  private final Crates crates;
  private final FairSamplePlan plan;
  private final FairSampleState state;
  private final Texts texts;
  private final List<Bar> bars = new ArrayList<>();
  private final List<Table.Row> rows = new ArrayList<>();

  Ways(Crates crates, FairSamplePlan plan, FairSampleState state, Texts texts) {
    this.crates = crates;
    this.plan = plan;
    this.state = state;
    this.texts = texts;
  }

  Bars bars() {
    boolean marked = plan.searching();
    Trial simple = state.others().simple();
    add("choice.own", state.last(), Tone.OWN);
    add(marked ? "choice.simple.marked" : "choice.simple", simple, Tone.PLAIN);
    add(marked ? "choice.expert.marked" : "choice.expert", state.others().expert(), Tone.PLAIN);
    List<String> columns =
        List.of(texts.say("column.choice"), texts.say("column.worst"), texts.say("column.mean"));
    String sentence = marked ? "debrief.sentence.marked" : "debrief.sentence";
    return new Bars(
        bars,
        FairSampleScene.of100(state.goal(plan)),
        texts.say("compare.key"),
        texts.say(sentence, mean(simple), worst(simple)),
        new Table(columns, rows));
  }

  private void add(String choice, Trial trial, Tone tone) {
    String name = texts.say(choice);
    int worst = worst(trial);
    bars.add(new Bar(name, how(trial), texts.say("bar.of100", worst), worst, tone));
    List<String> cells = List.of(String.valueOf(worst), String.valueOf(mean(trial)));
    rows.add(new Table.Row(name, cells, tone == Tone.OWN));
  }

  /** Parts from each box, such as 10 + 20 + 30. */
  private String how(Trial trial) {
    if (crates instanceof SixBoxes) return texts.say("choice.how", trial.spread().toArray());
    if (trial.checked().isEmpty()) return "";
    return String.join(" + ", trial.spread().stream().map(String::valueOf).toList());
  }

  private static int worst(Trial trial) {
    return FairSampleScene.of100(trial.worst());
  }

  private int mean(Trial trial) {
    return FairSampleScene.of100(crates.mean(trial.hidden()));
  }
}
