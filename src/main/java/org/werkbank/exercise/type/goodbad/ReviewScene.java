package org.werkbank.exercise.type.goodbad;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/**
 * The debrief.
 *
 * @param reason what the verdict rests on
 * @param measures each measure alone; null in stage A
 * @param labels how many of the learner's own labels are true
 * @param wrongLabels the learner's own mistakes; empty if there are none
 * @param trap why hits alone say little
 */
record ReviewScene(
    Debrief debrief,
    Result result,
    String reason,
    Bars measures,
    String labels,
    List<Result.Mistake> wrongLabels,
    String again,
    String trap) {

  static ReviewScene of(GoodBadState state, Outcome outcome, Texts texts) {
    Trial trial = state.trial().orElseThrow();
    Tally counts = trial.counts();
    String reason =
        texts.say("verdict.rule", counts.bad(), counts.missed(), counts.good(), counts.rejected());
    List<Result.Mistake> own = ownMistakes(state, texts);
    int all = state.batch().parts().size();
    if (freshLabelled(state)) all += state.repair().orElseThrow().fresh().parts().size();
    boolean lamp = state.repair().isPresent();
    return new ReviewScene(
        debrief(state, outcome, texts),
        Result.of(trial, texts),
        reason + " " + texts.say("score", outcome.score()),
        state.others().map(others -> alone(others, texts)).orElse(null),
        own.isEmpty() ? texts.say("labels.right", all) : texts.say("labels.wrong", all, own.size()),
        own,
        texts.say(lamp ? "lamp.again" : "again"),
        texts.say("trap", counts.tried(), counts.good(), counts.bad()));
  }

  private static boolean freshLabelled(GoodBadState state) {
    return state.repair().filter(repair -> repair.takes(Measure.FRESH)).isPresent();
  }

  private static Debrief debrief(GoodBadState state, Outcome outcome, Texts texts) {
    Tally counts = state.trial().orElseThrow().counts();
    boolean lamp = state.repair().isPresent();
    String verdict = outcome.passed() ? "passed" : counts.reliable() ? "luck" : "notYet";
    return new Debrief(
        outcome.passed(),
        texts.say((lamp ? "lamp.verdict." : "first.verdict.") + verdict),
        state
            .repair()
            .map(
                repair ->
                    LampScene.said(repair.guess(), texts)
                        + " "
                        + texts.say(
                            "guess.came",
                            repair.collapse().counts().good(),
                            repair.collapse().counts().rejected(),
                            repair.collapse().counts().bad(),
                            repair.collapse().counts().missed()))
            .orElse(""),
        texts.say("ways"),
        state
            .others()
            .map(others -> ways(counts, others, texts))
            .orElseGet(() -> ways(counts, texts)),
        texts.say(lamp ? "lamp.rule" : "first.rule"),
        texts.say(lamp ? "lamp.place" : "first.place"));
  }

  /** Stage A: the learner's model, and looking at nothing. */
  private static Bars ways(Tally own, Texts texts) {
    return bars(
        List.of("way.own", "way.all", "way.none"),
        List.of(
            own,
            new Tally(own.good(), own.bad(), own.bad(), 0),
            new Tally(own.good(), own.bad(), 0, own.good())),
        true,
        texts.say("ways.sentence", own.tried()),
        texts);
  }

  /** Stage C: the learner's model, the old one, and an expert's. */
  private static Bars ways(Tally own, Others others, Texts texts) {
    return bars(
        List.of("way.own", "way.nothing", "way.expert"),
        List.of(own, others.nothing(), others.expert()),
        true,
        texts.say("ways.sentence", own.tried()),
        texts);
  }

  private static Bars alone(Others others, Texts texts) {
    return bars(
        Measure.ALL.stream().map(measure -> "measure." + measure.word()).toList(),
        others.alone(),
        false,
        texts.say("alone.sentence"),
        texts);
  }

  private static Bars bars(
      List<String> keys, List<Tally> counts, boolean own, String sentence, Texts texts) {
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      boolean first = own && i == 0;
      String name = texts.say(keys.get(i));
      bars.add(bar(name, counts.get(i), first ? Tone.OWN : Tone.QUIET, texts));
      rows.add(row(name, counts.get(i), first));
    }
    return new Bars(bars, -1, "", sentence, table(rows, texts));
  }

  /** A bar of rightly judged parts. */
  static Bar bar(String name, Tally counts, Tone tone, Texts texts) {
    return new Bar(
        name,
        texts.say("way.wrong", counts.missed(), counts.rejected()),
        texts.say("way.right", counts.right(), counts.tried()),
        Bar.width(counts.right(), counts.tried()),
        tone);
  }

  /** The row to the bar. */
  static Table.Row row(String name, Tally counts, boolean own) {
    return new Table.Row(
        name, List.of("" + counts.right(), "" + counts.missed(), "" + counts.rejected()), own);
  }

  /** A table of such rows. */
  static Table table(List<Table.Row> rows, Texts texts) {
    return new Table(
        List.of(
            texts.say("ways.way"),
            texts.say("ways.right"),
            texts.say("ways.missed"),
            texts.say("ways.rejected")),
        rows);
  }

  private static List<Result.Mistake> ownMistakes(GoodBadState state, Texts texts) {
    List<Result.Mistake> mistakes = new ArrayList<>(mistakes(state.batch(), "part", texts));
    if (freshLabelled(state))
      mistakes.addAll(mistakes(state.repair().orElseThrow().fresh(), "part.fresh", texts));
    return List.copyOf(mistakes);
  }

  private static List<Result.Mistake> mistakes(Batch batch, String key, Texts texts) {
    return batch.wrong().stream()
        .map(
            i -> {
              Part part = batch.parts().get(i);
              return Result.Mistake.of(texts.say(key, i + 1), part, part.bad(), texts);
            })
        .toList();
  }
}
