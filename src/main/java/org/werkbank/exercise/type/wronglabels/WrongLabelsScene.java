package org.werkbank.exercise.type.wronglabels;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.type.wronglabels.Trays.Tray;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees, in finished sentences.
 *
 * @param allowed the limits, as a sentence
 * @param debrief null before the training
 */
public record WrongLabelsScene(String allowed, List<Card> cards, Debrief debrief) {
  private static final int HALF_DRAWING = 120;
  private static final int PER_HUNDREDTH = 10;
  private static final double HUNDREDTHS = 100.0;

  /**
   * One tray.
   *
   * @param x place of the reading in the drawing, 0 to 240; 70 to 170 is allowed
   * @param reading what the gauge says, with unit
   * @param labelledBad what the inspector wrote
   */
  public record Card(
      int number, String name, int x, String reading, boolean labelledBad, String label) {
    /** The sign that goes with the label. */
    public String icon() {
      return labelledBad ? "cross" : "check";
    }
  }

  /** Own result, simple alternative, expert rule (R-E7), and what became of each card. */
  public record Debrief(
      boolean passed,
      String verdict,
      String counts,
      List<Verdict> cards,
      List<Model> models,
      String sentence) {
    /** The sign that goes with the verdict. */
    public String icon() {
      return passed ? "check" : "info";
    }
  }

  /** One card with what it is and how the learner judged it. */
  public record Verdict(Card card, String truth, boolean hit, String judged) {
    /** The sign that goes with the judgement. */
    public String icon() {
      return hit ? "check" : "warn";
    }
  }

  /** One trained model: how many of 100 it judges right, also as words. */
  public record Model(String name, int of100, String said, boolean own) {}

  static WrongLabelsScene of(WrongLabelsState state, Texts texts) {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < Trays.COUNT; i++) cards.add(card(i, state.trays().get(i), texts));
    double low = (Trays.NOMINAL - Trays.ALLOWED) / HUNDREDTHS;
    double high = (Trays.NOMINAL + Trays.ALLOWED) / HUNDREDTHS;
    return new WrongLabelsScene(
        texts.say("allowed", low, high),
        List.copyOf(cards),
        state.models() == null ? null : debrief(state, cards, texts));
  }

  private static Card card(int number, Tray tray, Texts texts) {
    return new Card(
        number,
        texts.say("tray", number + 1),
        HALF_DRAWING + (tray.diameter() - Trays.NOMINAL) * PER_HUNDREDTH,
        texts.say("reading", tray.diameter() / HUNDREDTHS),
        tray.labelledBad(),
        word(tray.labelledBad(), texts));
  }

  private static String word(boolean bad, Texts texts) {
    return texts.say(bad ? "label.bad" : "label.good");
  }

  private static Debrief debrief(WrongLabelsState state, List<Card> cards, Texts texts) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < Trays.COUNT; i++) {
      Tray tray = state.trays().get(i);
      boolean mark = state.marked().contains(i);
      boolean hit = tray.wrong() == mark;
      verdicts.add(
          new Verdict(
              cards.get(i), word(tray.bad(), texts), hit, judged(tray.wrong(), mark, texts)));
    }
    int before = of100(state.models().before());
    int after = of100(state.models().after());
    int right = of100(state.models().right());
    List<Model> models =
        List.of(
            new Model(texts.say("model.after"), after, texts.say("of100", after), true),
            new Model(texts.say("model.before"), before, texts.say("of100", before), false),
            new Model(texts.say("model.right"), right, texts.say("of100", right), false));
    boolean passed = state.f1() >= WrongLabels.PASS;
    int wrong = state.count(true, true) + state.count(true, false);
    return new Debrief(
        passed,
        texts.say(passed ? "verdict.passed" : "verdict.notYet"),
        texts.say("counts", state.count(true, true), wrong, state.count(false, true)),
        List.copyOf(verdicts),
        models,
        wrong == 0
            ? texts.say("sentence.clean", right)
            : texts.say("sentence", wrong, before, right));
  }

  private static String judged(boolean wrong, boolean mark, Texts texts) {
    if (wrong) return texts.say(mark ? "judged.found" : "judged.overlooked");
    return texts.say(mark ? "judged.withoutReason" : "judged.left");
  }

  private static int of100(double share) {
    return (int) Math.round(100 * share);
  }
}
