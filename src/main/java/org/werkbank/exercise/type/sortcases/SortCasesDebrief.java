package org.werkbank.exercise.type.sortcases;

import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/** The own cards, one rule for all of them, and every card read. */
final class SortCasesDebrief {
  private SortCasesDebrief() {}

  static Debrief of(SortCasesPlan plan, SortCasesState state, Texts texts) {
    int right = state.right(plan);
    boolean passed = right >= plan.needed();
    return new Debrief(
        passed,
        texts.say(passed ? "verdict.passed" : "verdict.notYet", right, plan.draw(), plan.needed()),
        Guess.beside(plan, state, texts),
        texts.say("ways.heading"),
        ways(plan, state, texts),
        texts.say(plan.advised() ? "rule.ai" : "rule"),
        texts.say(plan.advised() ? "place.ai" : "place"));
  }

  private static Bars ways(SortCasesPlan plan, SortCasesState state, Texts texts) {
    String fullest = SortCases.FOLLOW;
    int most = 0;
    if (plan.advised()) {
      most = state.rightBy(plan, Optional.empty());
    } else {
      for (SortCasesPlan.Bin bin : plan.bins()) {
        int here = state.rightBy(plan, Optional.of(bin.key()));
        if (here > most) fullest = SortCases.ALL + bin.key();
        most = Math.max(most, here);
      }
    }
    String simple = Rules.name(plan, fullest, texts);
    List<Bar> bars =
        List.of(
            Rules.bar(plan, texts.say("ways.own"), state.right(plan), Tone.OWN, texts),
            Rules.bar(plan, simple, most, Tone.PLAIN, texts),
            Rules.bar(plan, texts.say("ways.expert"), plan.draw(), Tone.PLAIN, texts));
    return Rules.bars(plan, bars, texts.say("rules.said", simple, most, plan.draw()), texts);
  }
}
