package org.werkbank.journey.exercise;

/** Ten welds accepted without a look, then thirty decided by the expert's rule. */
class StepInJourneyIT extends ExerciseJourney {
  private static final int WELDS = 30;
  private static final int SURE = 80;

  StepInJourneyIT() {
    super("step-in?offer=a");
  }

  @Override
  void play(Hands hands) {
    hands.choose("#guess-accept");
    hands.act("#si-guess");
    hands.look();
    hands.act("#si-trial");
    hands.look();
    hands.act("#si-begin");
    hands.look();
    boolean pulled = false;
    for (int weld = 0; weld < WELDS; weld++) {
      boolean fresh = hands.text(".si-card b").contains("AL-14");
      hands.act("#si-good");
      if (weld == 0) hands.look();
      int sure = Integer.parseInt(hands.one(".si-ai .b-ink").getAttribute("width"));
      boolean weak =
          hands.one("#si-scrap small").textContent().matches("KI annehmen|accept the AI");
      if (fresh || sure < SURE) {
        hands.act("#si-pull");
        if (!pulled) hands.look();
        pulled = true;
        hands.act("#si-next");
      } else {
        hands.act(weak ? "#si-scrap" : "#si-ship");
      }
    }
  }
}
