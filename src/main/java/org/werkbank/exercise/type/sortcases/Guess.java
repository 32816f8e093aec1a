package org.werkbank.exercise.type.sortcases;

import java.util.List;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.platform.text.Texts;

/**
 * What is guessed before the first card. Without suggestions: how many cards will lie right; most
 * people think too many. With them: how often a wrong suggestion will be followed; most people
 * think never.
 */
final class Guess {
  private Guess() {}

  static List<String> values(SortCasesPlan plan) {
    return plan.advised()
        ? List.of("none", "one", "more")
        : List.of("all", "most", "half", "fewer");
  }

  static String question(SortCasesPlan plan, Texts texts) {
    return plan.advised() ? texts.say("guess.ai") : texts.say("guess.cards", plan.draw());
  }

  static List<Option> options(SortCasesPlan plan, Texts texts) {
    return values(plan).stream().map(value -> new Option(value, said(plan, value, texts))).toList();
  }

  /** The guess beside what came out. */
  static String beside(SortCasesPlan plan, SortCasesState state, Texts texts) {
    String said = said(plan, state.guess(), texts);
    if (!plan.advised()) return texts.say("guessed.cards", said, state.right(plan), plan.draw());
    int followed = Half.both(plan, state).stream().mapToInt(Half::followed).sum();
    return texts.say("guessed.ai", said, followed, plan.misleading());
  }

  private static String said(SortCasesPlan plan, String value, Texts texts) {
    int draw = plan.draw();
    int half = draw / 2;
    String most =
        half + 1 == draw - 1 ? String.valueOf(half + 1) : texts.say("range", half + 1, draw - 1);
    return texts.say("guess." + value, draw, most, half);
  }
}
