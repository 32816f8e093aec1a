package org.werkbank.journey.exercise;

import java.util.Locale;

/** Every sentence looked up, every question put in full; the machine made to invent on the way. */
class WordMachineJourneyIT extends ExerciseJourney {
  private static final int SENTENCES = 10;
  private static final int TASKS = 6;

  WordMachineJourneyIT() {
    super("word-machine?offer=AB");
  }

  @Override
  void play(Hands hands) {
    hands.choose("#guess-8");
    hands.act("#guess");
    hands.act("#find-asset");
    hands.act("#find-part");
    hands.look();
    hands.act("#find-value");
    for (int sentence = 0; sentence < SENTENCES; sentence++) {
      boolean found = hands.one(".wm-proof").count() > 0;
      hands.act(found ? ".wm-lines li:first-child .wm-proof" : "#invented");
    }
    hands.look();
    hands.act("#lock");
    hands.look();
    hands.act("#go");
    hands.choose("#bet-full");
    hands.act("#bet");
    hands.act("#story");
    hands.look();
    for (int task = 0; task < TASKS; task++) {
      ask(hands);
      answer(hands);
    }
    hands.look();
    hands.act("#lock");
  }

  /** The machine and the assembly the story ends with. */
  static void ask(Hands hands) {
    hands.choose("[id='" + last(hands, "machine") + "']");
    hands.choose("[id='" + last(hands, "assembly") + "']");
    hands.choose("[id='goal-" + goal(hands) + "']");
    if (!hands.one("#source").isChecked()) hands.tick("#source");
    hands.act("#ask");
  }

  private static String last(Hands hands, String chips) {
    String story = hands.text(".wm-task p + p").toLowerCase(Locale.ROOT);
    String found = "";
    int at = -1;
    for (var label : hands.one("label[for^='" + chips + "-']").all()) {
      String name = label.textContent().toLowerCase(Locale.ROOT);
      if (name.length() < 3 || story.lastIndexOf(name) <= at) continue;
      at = story.lastIndexOf(name);
      found = label.getAttribute("for");
    }
    return found;
  }

  private static int goal(Hands hands) {
    String want = hands.text(".wm-task .lead");
    if (want.matches(".*(Drehmoment|torque).*")) return 3;
    return want.matches(".*(Wartung|maintenance)\\?.*") ? 2 : 1;
  }

  static void answer(Hands hands) {
    boolean torque = goal(hands) == 3;
    String first = hands.text(".wm-hits li");
    String machine = hands.text(".wm-chip input[name='machine']:checked + label").strip();
    String assembly = hands.text(".wm-chip input[name='assembly']:checked + label").strip();
    boolean says = first.contains(machine + ", " + assembly) && (!torque || first.contains(" Nm"));
    hands.act(says ? ".wm-hits li:first-child button" : "#refuse");
  }
}
