package org.werkbank.exercise.type.sortcases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.type.sortcases.SortCasesPlan.Advice;
import org.werkbank.exercise.type.sortcases.SortCasesPlan.Bin;
import org.werkbank.exercise.type.sortcases.SortCasesPlan.Card;
import org.werkbank.exercise.type.sortcases.SortCasesState.Phase;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees, in finished sentences. Where a card belongs is in it only once the card
 * lies in a bin.
 *
 * @param phase guess, card, asked, laid, rule or done
 * @param start what comes, before the guess
 * @param guess what is guessed
 * @param progress which card it is, in words
 * @param steps one for each card
 * @param question over the card
 * @param card what it says; empty if there is none
 * @param news what changes with this card; empty if nothing does
 * @param bins as the author ordered them
 * @param suggestion of the AI; null if there is none to see
 * @param laid what became of the card; null before
 * @param rules simple rules to try; null before all cards lie
 * @param debrief null before the end
 * @param review what else is to be seen at the end; null before
 */
public record SortCasesScene(
    String phase,
    List<String> start,
    String guess,
    List<Option> guesses,
    String progress,
    List<Step> steps,
    String question,
    String card,
    String news,
    List<BinView> bins,
    Suggestion suggestion,
    Laid laid,
    Rules rules,
    Debrief debrief,
    Review review) {
  private static final int MOST_SHEETS = 5;

  /** One card in the row of all: done, now or open. */
  public record Step(String css) {}

  /**
   * A bin.
   *
   * @param action that puts the card into it
   * @param count cards in it, in words
   * @param sheets edges of cards to be drawn in it
   * @param holds whether the card that was just laid lies in it
   * @param belongs whether that card belongs into it
   */
  public record BinView(
      String action,
      String name,
      String count,
      List<Integer> sheets,
      boolean holds,
      boolean belongs) {
    /** Class of what is drawn. */
    public String css() {
      return (holds ? "sc-holds" : "") + (belongs ? " sc-belongs" : "");
    }
  }

  /**
   * What the AI suggests.
   *
   * @param said in a sentence
   * @param stay the choice to stay; empty if there is none
   * @param change the choice to follow; empty if there is none
   */
  public record Suggestion(
      String said, String sure, int percent, String own, String stay, String change) {}

  /**
   * A card that has just been laid down.
   *
   * @param ai what can now be said of the suggestion; empty if there was none
   * @param last whether it was the last card
   */
  public record Laid(boolean right, String verdict, String why, String ai, boolean last) {
    /** The sign that goes with the verdict. */
    public String icon() {
      return right ? "check" : "cross";
    }

    /** Class of the verdict. */
    public String look() {
      return right ? "s-ok" : "s-bad";
    }
  }

  static SortCasesScene of(SortCasesPlan plan, SortCasesState state, Texts texts) {
    Phase phase = state.phase();
    boolean inHand = phase == Phase.CARD || phase == Phase.ASKED;
    boolean laid = phase == Phase.LAID;
    int at = inHand ? state.answers().size() : state.answers().size() - 1;
    boolean card = inHand || laid;
    boolean done = phase == Phase.DONE;
    return new SortCasesScene(
        phase.name().toLowerCase(Locale.ROOT),
        start(plan, texts),
        Guess.question(plan, texts),
        Guess.options(plan, texts),
        card ? texts.say("progress", at + 1, plan.draw()) : "",
        card ? steps(plan, at, laid) : List.of(),
        plan.question().shown(texts.language()),
        card ? state.card(plan, at).text().shown(texts.language()) : "",
        phase == Phase.CARD && plan.advised() ? news(plan, at, texts) : "",
        card ? bins(plan, state, at, texts) : List.of(),
        inHand ? suggestion(plan, state, at, texts) : null,
        laid ? laid(plan, state, at, texts) : null,
        phase == Phase.RULE ? Rules.of(plan, state, texts) : null,
        done ? SortCasesDebrief.of(plan, state, texts) : null,
        done ? Review.of(plan, state, texts) : null);
  }

  private static List<String> start(SortCasesPlan plan, Texts texts) {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.say("start", plan.draw()));
    if (plan.advised()) sentences.add(texts.say("start.ai"));
    return List.copyOf(sentences);
  }

  private static List<Step> steps(SortCasesPlan plan, int at, boolean laid) {
    return IntStream.range(0, plan.draw())
        .mapToObj(i -> i < at || laid && i == at ? "sc-done" : i == at ? "sc-now" : "sc-open")
        .map(Step::new)
        .toList();
  }

  /** The halves differ in what comes first. */
  private static String news(SortCasesPlan plan, int at, Texts texts) {
    if (at == 0) return texts.say("news.ai");
    return at == plan.firstHalf() ? texts.say("news.own") : "";
  }

  private static List<BinView> bins(SortCasesPlan plan, SortCasesState state, int at, Texts texts) {
    boolean laid = state.phase() == Phase.LAID;
    List<BinView> bins = new ArrayList<>();
    for (Bin bin : plan.bins()) {
      long count = state.answers().stream().filter(a -> a.last().equals(bin.key())).count();
      List<Integer> sheets =
          IntStream.range(0, (int) Math.min(MOST_SHEETS, count)).mapToObj(i -> 34 - 5 * i).toList();
      bins.add(
          new BinView(
              SortCases.PUT + bin.key(),
              bin.name().shown(texts.language()),
              texts.say("count", count),
              sheets,
              laid && state.answers().get(at).last().equals(bin.key()),
              laid && state.card(plan, at).bin().equals(bin.key())));
    }
    return List.copyOf(bins);
  }

  /** In the second half the own judgement comes first. */
  private static Suggestion suggestion(
      SortCasesPlan plan, SortCasesState state, int at, Texts texts) {
    boolean asked = state.phase() == Phase.ASKED;
    if (!plan.advised() || !asked && at >= plan.firstHalf()) return null;
    Advice ai = state.card(plan, at).ai();
    String suggests = name(plan, ai.bin(), texts);
    String own = asked ? name(plan, state.own(), texts) : "";
    return new Suggestion(
        texts.say("ai.suggests", suggests),
        texts.say("ai.sure", ai.sure()),
        ai.sure(),
        asked ? texts.say("asked.own", own) : "",
        asked ? texts.say("stay", own) : "",
        asked ? texts.say("change", suggests) : "");
  }

  private static Laid laid(SortCasesPlan plan, SortCasesState state, int at, Texts texts) {
    Card card = state.card(plan, at);
    boolean right = state.right(plan, at);
    String ai =
        plan.advised()
            ? texts.say(card.misleads() ? "ai.wrong" : "ai.right", card.ai().sure())
            : "";
    return new Laid(
        right,
        texts.say(right ? "laid.right" : "laid.wrong", name(plan, card.bin(), texts)),
        card.why().shown(texts.language()),
        ai,
        at + 1 == plan.draw());
  }

  static String name(SortCasesPlan plan, String bin, Texts texts) {
    return plan.bin(bin).name().shown(texts.language());
  }
}
