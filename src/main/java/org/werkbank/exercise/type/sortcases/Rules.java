package org.werkbank.exercise.type.sortcases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/**
 * One rule for all cards, to be tried after the sorting; it changes no score.
 *
 * @param open rules that can still be tried: action and words
 * @param bars own result and each rule that was tried
 */
public record Rules(List<Option> open, Bars bars) {
  private static final int WHOLE = 100;

  static Rules of(SortCasesPlan plan, SortCasesState state, Texts texts) {
    List<String> all = new ArrayList<>();
    if (plan.advised()) all.add(SortCases.FOLLOW);
    plan.bins().forEach(bin -> all.add(SortCases.ALL + bin.key()));
    List<Option> open =
        all.stream()
            .filter(rule -> !state.rules().contains(rule))
            .map(rule -> new Option(rule, name(plan, rule, texts)))
            .toList();
    List<Bar> bars = new ArrayList<>();
    bars.add(bar(plan, texts.say("ways.own"), state.right(plan), Tone.OWN, texts));
    for (String rule : state.rules())
      bars.add(bar(plan, name(plan, rule, texts), right(plan, state, rule), Tone.PLAIN, texts));
    int tried = state.rules().size();
    String sentence =
        tried == 0
            ? texts.say("rules.none")
            : texts.say(
                "rules.said",
                bars.get(tried).name(),
                right(plan, state, state.rules().get(tried - 1)),
                plan.draw());
    return new Rules(open, bars(plan, bars, sentence, texts));
  }

  /** Bars of cards that lie right, with the goal as their line. */
  static Bars bars(SortCasesPlan plan, List<Bar> bars, String sentence, Texts texts) {
    List<Table.Row> rows =
        bars.stream()
            .map(bar -> new Table.Row(bar.name(), List.of(bar.said()), bar.tone() == Tone.OWN))
            .toList();
    return new Bars(
        bars,
        Bar.width(plan.needed(), plan.draw()),
        texts.say("ways.key", plan.needed(), plan.draw()),
        sentence,
        new Table(List.of(texts.say("ways.way"), texts.say("ways.right")), rows));
  }

  static Bar bar(SortCasesPlan plan, String name, int right, Tone tone, Texts texts) {
    int width = WHOLE * right / plan.draw();
    return new Bar(name, "", texts.say("of", right, plan.draw()), width, tone);
  }

  static String name(SortCasesPlan plan, String rule, Texts texts) {
    return bin(rule)
        .map(bin -> texts.say("rule.all", SortCasesScene.name(plan, bin, texts)))
        .orElseGet(() -> texts.say("rule.follow"));
  }

  private static int right(SortCasesPlan plan, SortCasesState state, String rule) {
    return state.rightBy(plan, bin(rule));
  }

  /** Empty for following the AI. */
  private static Optional<String> bin(String rule) {
    return rule.equals(SortCases.FOLLOW)
        ? Optional.empty()
        : Optional.of(rule.substring(SortCases.ALL.length()));
  }
}
