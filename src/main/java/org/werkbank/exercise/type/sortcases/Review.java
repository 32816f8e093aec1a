package org.werkbank.exercise.type.sortcases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.sortcases.SortCasesPlan.Card;
import org.werkbank.platform.text.Texts;

/**
 * What there is to see beside the debrief.
 *
 * @param followed wrong suggestions that were followed, in both halves; null without suggestions
 * @param right cards that lie right, in both halves; null without suggestions
 * @param cards all of them
 */
public record Review(Bars followed, Bars right, List<Lain> cards) {

  /**
   * A card and where it lies.
   *
   * @param ai what was suggested; empty without suggestions
   */
  public record Lain(String text, boolean right, String where, String why, String ai) {
    /** The sign that goes with it. */
    public String icon() {
      return right ? "check" : "cross";
    }

    /** Class of the sign. */
    public String look() {
      return right ? "s-ok" : "s-bad";
    }
  }

  static Review of(SortCasesPlan plan, SortCasesState state, Texts texts) {
    List<Lain> cards = new ArrayList<>();
    for (int i = 0; i < plan.draw(); i++) cards.add(lain(plan, state, i, texts));
    if (!plan.advised()) return new Review(null, null, cards);
    List<Half> halves = Half.both(plan, state);
    return new Review(
        compare("followed", halves, Half::followed, Half::misleading, texts),
        compare("right", halves, Half::right, Half::cards, texts),
        cards);
  }

  private static Lain lain(SortCasesPlan plan, SortCasesState state, int at, Texts texts) {
    Card card = state.card(plan, at);
    boolean right = state.right(plan, at);
    SortCasesState.Answer answer = state.answers().get(at);
    String yours = SortCasesScene.name(plan, answer.last(), texts);
    String belongs = SortCasesScene.name(plan, card.bin(), texts);
    return new Lain(
        card.text().shown(texts.language()),
        right,
        (right ? texts.say("lain.right", yours) : texts.say("lain.wrong", yours, belongs))
            + changed(plan, answer, texts),
        card.why().shown(texts.language()),
        plan.advised()
            ? texts.say(
                "lain.ai", SortCasesScene.name(plan, card.ai().bin(), texts), card.ai().sure())
            : "");
  }

  /** What came first, if it was something else. */
  private static String changed(SortCasesPlan plan, SortCasesState.Answer answer, Texts texts) {
    return answer.first().equals(answer.last())
        ? ""
        : " " + texts.say("lain.changed", SortCasesScene.name(plan, answer.first(), texts));
  }

  private static Bars compare(
      String what,
      List<Half> halves,
      ToIntFunction<Half> count,
      ToIntFunction<Half> of,
      Texts texts) {
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (Half half : halves) {
      String name = texts.say(half.ownFirst() ? "half.own" : "half.ai");
      String said = texts.say("of", count.applyAsInt(half), of.applyAsInt(half));
      int width = Bar.width(count.applyAsInt(half), of.applyAsInt(half));
      bars.add(new Bar(name, "", said, width, half.ownFirst() ? Tone.OWN : Tone.PLAIN));
      rows.add(Table.Row.of(name, said));
    }
    return new Bars(
        bars,
        -1,
        "",
        texts.say("compare." + what, bars.get(0).said(), bars.get(1).said()),
        new Table(List.of(texts.say("half"), texts.say("column." + what)), rows));
  }
}
